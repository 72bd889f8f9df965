import { isScalar, parseDocument } from "yaml";
import { sameInAnyFile } from "../document/block-words.ts";
import { readFrontMatter } from "../model/front-matter.ts";
import type { SourceEdit } from "./edit-words.ts";

/** Longest line of a folded text, as the shipped chapters have it. */
const WIDTH = 100;

/** The edit that gives a field of a chapter's front matter another text, in the form that it has; nothing when it can't be. */
export function editField(text: string, field: string, value: string): SourceEdit | undefined {
  const { bodyStart } = readFrontMatter(text, "");
  const [, open = "", yaml = ""] = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/m.exec(text.slice(0, bodyStart)) ?? [];
  const node = parseDocument(yaml).get(field, true);
  if (!isScalar(node) || !node.range || typeof node.value !== "string") return undefined;
  const [start, end] = node.range;
  // As it was written before, where the new words can be, or else between quotation marks.
  const own = node.type === "BLOCK_FOLDED" ? `>-\n${folded(value)}\n` : node.type === "PLAIN" ? value : undefined;
  const written = [...(own === undefined ? [] : [own]), JSON.stringify(value)].find((form) =>
    says(yaml.slice(0, start) + form + yaml.slice(end), field, value, yaml),
  );
  return written === undefined ? undefined : { from: open.length + start, to: open.length + end, text: written };
}

/** Whether front matter says these words in a field, and in all others what it said before. */
function says(changed: string, field: string, value: string, before: string): boolean {
  const [now, old] = [parseDocument(changed), parseDocument(before)];
  if (now.errors.length > 0) return false;
  const [{ [field]: said, ...rest }, { [field]: _, ...others }] = [now.toJS() ?? {}, old.toJS() ?? {}];
  return sameInAnyFile(String(said)) === value && JSON.stringify(rest) === JSON.stringify(others);
}

/** Words in lines of a folded YAML text. */
function folded(value: string): string {
  const lines: string[] = [];
  for (const word of value.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `  ${line}`).join("\n");
}
