import type { Problem } from "../../problem.ts";
import { type ListedWord, listedWord, nearMiss } from "./near-miss.ts";
import { textWords } from "./text-words.ts";

/** Where a report lists the names that it uses. */
export const WORDS_FILE = "words.txt";

/** The words of the names that a report spells out. */
export type WordList = readonly ListedWord[];

/**
 * Reads `words.txt`: a word on each line, or a name of several, whose words are looked at one by one. What follows a `#` is
 * a note.
 */
export function readWordList(texts: ReadonlyMap<string, string>): WordList {
  const lines = (texts.get(WORDS_FILE) ?? "").split(/\r\n|\n|\r/).map((line) => line.replace(/#.*$/, ""));
  return [...new Set(lines.flatMap((line) => textWords(line).map(({ word }) => word)))].map(listedWord);
}

/** A word of a text that is nearly one of the list, as it stands there and as the list has it. */
export interface Misspelling {
  written: string;
  offset: number;
  listed: string;
}

/** The near misses of a text. */
export function misspellings(text: string, words: WordList): Misspelling[] {
  if (words.length === 0) return [];
  return textWords(text).flatMap((found) => {
    const listed = nearMiss(found, words);
    return listed === undefined ? [] : [{ written: found.written, offset: found.offset, listed }];
  });
}

/** What is said of a near miss, wherever it stands. */
export function misspelt({
  written,
  listed,
}: Misspelling): Pick<Problem, "rule" | "severity" | "message" | "hint" | "excerpt"> {
  return {
    rule: "name-spelling",
    severity: "warning",
    excerpt: written,
    message: `“${written}” is nearly “${listed}”, which \`${WORDS_FILE}\` lists.`,
    hint: `Write “${listed}”; or, if this is another word, add “${written}” to \`${WORDS_FILE}\`.`,
  };
}
