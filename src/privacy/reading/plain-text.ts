import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { BREAK, JOINT } from "../names/runs.ts";

/** What a reader would see of a text, and what only a program would: escapes read, tags opened. */
export interface PlainText {
  text: string;
  /** Where in the given text a place in this one comes from. */
  origin(at: number): number;
}

/** Elements that begin and end a line, in HTML, SVG and the formats of office programs. All others join what is around them. */
const BLOCKS = new Set(
  `address article aside blockquote body br caption dd desc details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 head header hr html img input label legend li link main meta nav ol option p pre script section select
  style summary svg table tbody td text textarea tfoot th thead title tr ul entry item url loc c row si is sheet
  w:p w:tc w:tr w:tbl w:br w:tab a:p`.split(/\s+/),
);

const TAG = String.raw`<!--|-->|<!\[CDATA\[|\]\]>|<[/!?]?[A-Za-z][^<>]*>`;
const REFERENCE = String.raw`&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});`;
const ESCAPE = String.raw`\\u\{[0-9a-fA-F]{1,6}\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}`;
const PERCENT = "(?:%[0-9a-fA-F]{2})+";
const EVERYWHERE = new RegExp([TAG, REFERENCE, ESCAPE, PERCENT].join("|"), "g");
/** A backslash before a letter is a line’s end in programs and data, and TeX’s accents elsewhere. */
const IN_DATA = new RegExp([String.raw`\\\\`, String.raw`\\[nrtbf]`, TAG, REFERENCE, ESCAPE, PERCENT].join("|"), "g");

/**
 * Reads a text of any format: tags become places where words may join or end, and what is in them follows at the end;
 * character references, escapes and percent signs become what they stand for. `isData` is JSON or a program.
 */
export function plainText(given: string, isData: boolean): PlainText {
  const out: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  const put = (text: string, origin: number) => {
    if (text === "") return;
    out.push(text);
    starts.push(length);
    origins.push(origin);
    length += text.length;
  };
  const tags = new Map<string, number>();
  const read = (text: string, offset: number) => {
    let last = 0;
    for (const found of text.matchAll(isData ? IN_DATA : EVERYWHERE)) {
      const sign = found[0];
      put(text.slice(last, found.index), offset + last);
      put(sign.startsWith("<") ? markOf(sign) : decode(sign), offset + found.index);
      if (/[\s=:]/.test(sign) && sign.startsWith("<") && !tags.has(sign)) tags.set(sign, offset + found.index);
      last = found.index + sign.length;
    }
    put(text.slice(last), offset + last);
  };
  read(given, 0);
  for (const [tag, at] of tags) {
    put(BREAK, at);
    read(tag.slice(1, -1), at + 1);
  }
  return { text: out.join(""), origin: (at) => originOf(at, starts, origins) };
}

function originOf(at: number, starts: readonly number[], origins: readonly number[]): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return (origins[low] ?? 0) + at - (starts[low] ?? 0);
}

/** What stands for a tag: nothing is sure but that blocks part words. Comments, CDATA and unknown tags may join them. */
function markOf(tag: string): string {
  const name = /^<\/?([A-Za-z][\w:-]*)/.exec(tag)?.[1]?.toLowerCase() ?? "";
  return BLOCKS.has(name) ? BREAK : JOINT;
}

function decode(sign: string): string {
  if (sign === "\\\\") return "\\";
  if (/^\\[nrtbf]$/.test(sign)) return "\n";
  if (sign.startsWith("%")) return decodePercent(sign);
  if (sign.startsWith("&#")) return fromCode(/^&#[xX]/.test(sign) ? `0x${sign.slice(3, -1)}` : sign.slice(2, -1));
  if (sign.startsWith("&")) return decodeNamedCharacterReference(sign.slice(1, -1)) || sign;
  if (sign.startsWith("\\")) return fromCode(`0x${sign.replace(/^\\[ux]\{?|\}$/g, "")}`);
  return JOINT;
}

function decodePercent(signs: string): string {
  try {
    return decodeURIComponent(signs);
  } catch {
    return signs;
  }
}

function fromCode(digits: string): string {
  const code = Number(digits);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
