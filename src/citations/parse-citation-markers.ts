import { SOURCE_KEY } from "./source-key.ts";

/** One source in a citation. Texts are as the author wrote them, without the spaces around them. */
export interface CitationItem {
  key: string;
  /** The place in the source: `p. 3`, `pp. 3-5`, `chap. 2`, `§ 4`. */
  locator?: string;
  /** Words before the source: `see`. */
  prefix?: string;
  /** Words after it, with the comma that may open them: `, who disagrees`. */
  suffix?: string;
  /** `[-@key]`: the sentence names the author already. */
  suppressAuthor?: boolean;
}

/** What stands between one pair of brackets: one parenthesis, or one run of numbers, in the text. */
export interface CitationGroup {
  items: CitationItem[];
}

/** A citation and the place it takes in the text, in UTF-16 units. */
export type CitationMarker = CitationGroup & { offset: number; length: number };

const BRACKETS = /\[[^[\]]*@[^[\]]*\]/g;
const ITEM = new RegExp(
  `^(?:(?<prefix>.*?)\\s)??(?<dash>-?)@(?<key>${SOURCE_KEY.source})(?<rest>(?:[\\s,:.!?)–—].*)?)$`,
  "su",
);

const LABEL = String.raw`(?:(?:pp?|chaps?|ch|secs?|vols?|paras?|figs?|nos?|n|ll?|cols?|arts?|bk|pt|fol)\.|(?:pages?|chapters?|sections?|volumes?|paragraphs?|figures?|lines?|notes?|parts?|articles?)\b|§+|¶+)`;
const RANGE = (number: string) => `(?:${number})\\b(?:\\s?[-–]\\s?(?:${number})\\b)?`;
const LIST = (number: string) => `${RANGE(number)}(?:,\\s?${RANGE(number)})*`;
// Roman numerals count as numbers only after a label: “mix” and “I” are words too.
const LOCATOR = new RegExp(
  `^,?\\s*(?<locator>${LABEL}\\s*${LIST("\\d+[a-z]?|[ivxlcdm]+")}|${LIST("\\d+[a-z]?")})(?<suffix>.*)$`,
  "isu",
);

/**
 * Finds citations in a run of text, written as Pandoc writes them: `[@key]`, `[@key, p. 3]`, `[see @a, p. 3; @b]`,
 * `[-@key]`. Only the bracketed form counts, so an e-mail address or a lone `@name` stays text; so do brackets in which
 * one part has no key. Gives the text in between and the citations, in order: the strings and the stretches that the
 * markers cover make up the input again. (Form: Pandoc User's Guide, "Citation syntax".)
 */
export function parseCitationMarkers(text: string): (string | CitationMarker)[] {
  const pieces: (string | CitationMarker)[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACKETS)) {
    const items = parseItems(match[0].slice(1, -1));
    if (!items) continue;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ items, offset: match.index, length: match[0].length });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

function parseItems(inside: string): CitationItem[] | undefined {
  const items = inside.split(";").map(parseItem);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function parseItem(part: string): CitationItem | undefined {
  const found = ITEM.exec(part.trim())?.groups;
  if (!found?.key) return undefined;
  const located = LOCATOR.exec(found.rest ?? "")?.groups;
  const prefix = found.prefix?.trim();
  const suffix = (located ? located.suffix : found.rest)?.trim();
  return {
    key: found.key,
    ...(located?.locator ? { locator: located.locator } : {}),
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    ...(found.dash ? { suppressAuthor: true } : {}),
  };
}
