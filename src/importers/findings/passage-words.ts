import type { CodedProject, Passage } from "../coded/project.ts";
import { countingOf, textBetween } from "./offsets.ts";

/** The text of a source, by the key of the text; nothing when the file doesn't hold it. */
export type TextOf = (key: string) => Promise<string | undefined>;

/** What was said in some of a project's passages, on one line each; nothing where the text isn't there. */
export async function wordsOf(
  project: CodedProject,
  positions: readonly number[],
  textOf: TextOf,
): Promise<Map<number, string | undefined>> {
  const found = new Map<number, string | undefined>();
  for (const position of positions) {
    const passage = project.passages[position];
    found.set(position, passage && oneLine(passage.words ?? (await fromText(project, passage, textOf))));
  }
  return found;
}

async function fromText(project: CodedProject, passage: Passage, textOf: TextOf): Promise<string | undefined> {
  const span = passage.spans.find(({ kind }) => kind === "text");
  if (span?.kind !== "text") return undefined;
  const text = await textOf(span.text);
  if (text === undefined) return undefined;
  const samples = project.passages.flatMap(({ spans, name }) =>
    spans.flatMap((other) => (other.kind === "text" && other.text === span.text ? [{ ...other, name }] : [])),
  );
  return textBetween(text, span.from, span.to, countingOf(text, samples, project.origin));
}

function oneLine(words: string | undefined): string | undefined {
  return words?.replace(/[\s\p{Cc}]+/gu, " ").trim() || undefined;
}
