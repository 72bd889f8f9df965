import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** A stretch of a file, as offsets. */
export interface Span {
  from: number;
  to: number;
}

/** What a stretch of Markdown text says, in UTF-16 units, each with its place in the source. */
export interface ReadUnit extends Span {
  value: string;
}

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,31}));/;

/** A line’s end, with the spaces before it, and what begins the next line: an indent, the signs of a quotation. */
const LINE_END = /^[ \t]*(?:\r\n|\n|\r)[ \t>]*/;

/**
 * Reads the source of a Markdown text node: an escape, a character reference and the indent of a line take more room than
 * they say (CommonMark 2.4, 2.5). `start` is the offset at which the source stands in its file.
 */
export function readSource(source: string, start: number): ReadUnit[] {
  const units: ReadUnit[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at, at + 64);
    const end = LINE_END.exec(rest)?.[0];
    const reference = rest.startsWith("&") ? REFERENCE.exec(rest) : null;
    const said = (reference && referenceText(reference)) || undefined;
    const isEscape = /^\\[!-/:-@[-`{-~]/.test(rest);
    const value = end ? "\n" : (said ?? (isEscape ? rest.charAt(1) : rest.charAt(0)));
    const length = end?.length ?? (said && reference ? reference[0].length : isEscape ? 2 : 1);
    for (const unit of value.split("")) units.push({ value: unit, from: start + at, to: start + at + length });
    at += length;
  }
  return units;
}

function referenceText([, decimal, hexadecimal, name]: RegExpExecArray): string | false {
  if (name !== undefined) return decodeNamedCharacterReference(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : false;
}
