import { diffArrays } from "diff";
import { PARTED } from "./returned-blocks.ts";

/** A stretch of a text that both have, or that only one of them has. */
export interface DiffPiece {
  kind: "same" | "removed" | "added";
  text: string;
}

/** A word with its apostrophes, a run of spaces, or one other sign. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\u2029|[^\S\u2029]+|[\s\S]/gu;

const tokens = (text: string): string[] => text.match(TOKENS) ?? [];

/** What became of a text, word by word. The pieces that are no addition make up the first text, the others the second. */
export function diffWords(before: string, after: string): DiffPiece[] {
  return diffArrays(tokens(before), tokens(after)).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

/** The same for a person to read: words that changed in a row are told as one, and not between the spaces that stayed. */
export function readableDiff(before: string, after: string): DiffPiece[] {
  const out: DiffPiece[] = [];
  let run = { removed: "", added: "" };
  const close = () => {
    if (run.removed !== "") out.push({ kind: "removed", text: run.removed });
    if (run.added !== "") out.push({ kind: "added", text: run.added });
    run = { removed: "", added: "" };
  };
  const pieces = diffWords(before, after);
  pieces.forEach(({ kind, text }, index) => {
    if (kind !== "same") run[kind] += text;
    else if (run.removed + run.added !== "" && /^[\s\p{P}]{1,2}$/u.test(text) && pieces[index + 1] !== undefined) {
      run.removed += text;
      run.added += text;
    } else {
      close();
      out.push({ kind, text });
    }
  });
  close();
  return out;
}

/** A text for people: where a paragraph was parted, the sign for it. */
export const shownWords = (text: string): string => text.replaceAll(PARTED, " ¶ ").replaceAll("\ufffc", "[note]");
