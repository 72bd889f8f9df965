import type { Comparison, Difference } from "../compare.ts";
import { type DiffPiece, shownWords } from "../word-diff.ts";
import { type About, aboutInWords, kindInWords, NOT_COMPARED, placeInWords, sumInWords } from "./told.ts";

/** Letters of unchanged text that are shown beside a change. */
const CONTEXT = 60;

/** A comparison for a terminal. Without colour, words taken out stand in `[-…-]`, new ones in `{+…+}`. */
export function toText(comparison: Comparison, about: About, colour: boolean): string {
  const blocks: string[] = [];
  let part: string | undefined;
  for (const difference of comparison.differences) {
    if (difference.part !== part) blocks.push(paint(colour, 1, difference.part || about.title));
    part = difference.part;
    blocks.push(differenceInText(difference, colour));
  }
  return `${[aboutInWords(about), ...blocks, sumInWords(comparison), NOT_COMPARED].join("\n\n")}\n`;
}

/** One difference, in lines. */
export function differenceInText(difference: Difference, colour: boolean): string {
  const { id, kind, pieces, follows, comments, now, plan } = difference;
  const head = `  ${placeInWords(difference)}  ${kindInWords(difference)}  ${paint(colour, 2, id)}`;
  const lines = [
    `    ${wordsInText(pieces, colour)}`,
    ...(follows !== undefined && (kind === "added" || kind === "moved") ? [`    It follows: ${excerpt(follows)}`] : []),
    ...(now === undefined ? [] : [`    The report says now: ${shownWords(now)}`]),
    ...comments.map((comment) => `    Comment: ${comment}`),
    ...("why" in plan && kind !== "commented" ? [`    By hand: ${plan.why}`] : []),
  ];
  // Words from the file hold no control character that could steer the terminal (`sameInAnyFile`).
  return [head, ...lines].join("\n");
}

function wordsInText(pieces: readonly DiffPiece[], colour: boolean): string {
  return pieces
    .map(({ kind, text }, index) => {
      const words = shownWords(text);
      if (kind === "removed") return colour ? paint(true, "9;31", words) : `[-${words}-]`;
      if (kind === "added") return colour ? paint(true, "4;32", words) : `{+${words}+}`;
      return cut(words, index === 0, index === pieces.length - 1);
    })
    .join("");
}

/** Unchanged words, without the middle of what is long. */
function cut(words: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return excerpt(words);
  if (words.length <= 2 * CONTEXT) return words;
  const [start, end] = [words.slice(0, CONTEXT), words.slice(-CONTEXT)];
  return `${isFirst ? "" : start.replace(/\s?\S*$/, " ")}…${isLast ? "" : end.replace(/^\S*\s?/, " ")}`;
}

function excerpt(words: string): string {
  const shown = shownWords(words);
  return shown.length > 2 * CONTEXT ? `${shown.slice(0, 2 * CONTEXT).replace(/\s?\S*$/, "")} …` : shown;
}

const paint = (colour: boolean, code: number | string, text: string) =>
  colour ? `\u001b[${code}m${text}\u001b[0m` : text;
