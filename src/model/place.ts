/** A place in a file, for a person: lines and columns count from 1, columns in UTF-16 units, as editors count them. */
export interface Place {
  line: number;
  column: number;
  /** The text there, as it stands in the file. */
  excerpt?: string;
}

const EXCERPT_LENGTH = 80;

/** Line and column of an offset. A line ends at `\n`, `\r\n` or a lone `\r`. Offsets past the end mean the end. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let start = 0;
  for (const match of text.slice(0, end).matchAll(/\r\n|\n|\r/g)) {
    // A `\r` just before the offset may be the first half of `\r\n`: then the line ends after the offset.
    if (match[0] === "\r" && match.index + 1 === end && text[end] === "\n") continue;
    line += 1;
    start = match.index + match[0].length;
  }
  return { line, column: end - start + 1 };
}

/** The place of a stretch of text, with its first line as excerpt. */
export function placeOfRange(text: string, from: number, to: number): Place {
  const excerpt = excerptOf(text.slice(from, to));
  return { ...placeAt(text, from), ...(excerpt === "" ? {} : { excerpt }) };
}

/** The first line of a text, cut to a length that fits in a message. */
export function excerptOf(text: string): string {
  const [line = ""] = text.split(/\r\n|\n|\r/, 1);
  const letters = [...line.trim()];
  return letters.length > EXCERPT_LENGTH ? `${letters.slice(0, EXCERPT_LENGTH - 1).join("")}…` : letters.join("");
}
