import { createHash } from "node:crypto";
import type { CodedProject, Passage } from "../coded/project.ts";

/**
 * What a passage is called in a mapping file: eight letters and digits. It comes from its place and the file's own name for
 * its source, not from a GUID, because some programs give new GUIDs at each export. Two passages at one place share it.
 */
export function passageNumber(project: CodedProject, passage: Passage): string {
  const source = project.sources.find(({ key }) => key === passage.source)?.name ?? passage.source;
  const place = passage.spans.map((span) => ({ ...span, ...(span.kind === "text" ? { text: "" } : {}) }));
  const digest = createHash("sha256").update(JSON.stringify([source, place, passage.words ?? ""]));
  return digest.digest("hex").slice(0, 8);
}

/** The passages that are marked by a code or named, by their positions. What isn't there is reported. */
export function excerptPositions(
  project: CodedProject,
  marked: ReadonlySet<string>,
  named: readonly string[],
  report: (index: number, message: string, hint: string) => void,
): number[] {
  const positions = new Set<number>();
  for (const [position, { codes }] of project.passages.entries()) {
    if (codes.some((code) => marked.has(code))) positions.add(position);
  }
  if (named.length > 0) {
    const numbers = project.passages.map((passage) => passageNumber(project, passage));
    for (const [index, name] of named.entries()) {
      const position = numbers.indexOf(name.toLowerCase());
      if (position >= 0) positions.add(position);
      else {
        report(
          index,
          `The file has no passage \`${name}\`.`,
          "Run the import with --passages to see them. A passage that was moved or cut has another number.",
        );
      }
    }
  }
  return [...positions].sort((one, other) => one - other);
}
