/** A place in a file, for a person: lines and columns count from 1, columns in UTF-16 units, as editors count them. */
export interface Place {
  line: number;
  column: number;
  /** The text there, as it stands in the file. */
  excerpt?: string;
}

const EXCERPT_LENGTH = 80;

/** Turns two offsets into the place of the text between them. */
export type PlaceOf = (from: number, to: number) => Place;

/** The places of a text: its lines are counted once, at the first question. A line ends at `\n`, `\r\n` or a lone `\r`. */
export function placesIn(text: string): PlaceOf {
  let starts: number[] | undefined;
  return (from, to) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
    const clamped = Math.min(Math.max(from, 0), text.length);
    // Between the two signs that end a line, nothing can stand.
    const offset = text[clamped] === "\n" && text[clamped - 1] === "\r" ? clamped - 1 : clamped;
    const line = lineOf(starts, offset);
    const excerpt = excerptOf(text.slice(from, to));
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, ...(excerpt === "" ? {} : { excerpt }) };
  };
}

/** The number of the last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Line and column of one offset. Offsets past the end mean the end. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const { line, column } = placesIn(text)(offset, offset);
  return { line, column };
}

/** The place of one stretch of text, with its first line as excerpt. For many, ask `placesIn` once. */
export function placeOfRange(text: string, from: number, to: number): Place {
  return placesIn(text)(from, to);
}

/** The first line of a text, cut to a length that fits in a message. */
export function excerptOf(text: string): string {
  const [line = ""] = text.split(/\r\n|\n|\r/, 1);
  const letters = [...line.trim()];
  return letters.length > EXCERPT_LENGTH ? `${letters.slice(0, EXCERPT_LENGTH - 1).join("")}…` : letters.join("");
}
