import { literalOf, SHORT } from "../roster/form.ts";
import type { End } from "./dictionary.ts";
import { GAP, type Runs } from "./runs.ts";

/** Words that are found, and what stands around them. */
export interface Context {
  text: string;
  runs: Runs;
  /** The runs that the words begin and end with. */
  first: number;
  last: number;
  written: string;
  /** `name`: of a file; `binary`: strings out of bytes that are no text, where short ones come about by chance. */
  kind: "text" | "name" | "binary";
  /** Whether the roster has a variant that is written so. */
  isLiteral(literal: string): boolean;
  /** Whether a word only sounds like the roster’s, or has one letter wrong. */
  altered: boolean;
}

/** Whether words that have the letters of a name are the name, going by how and where they are written. */
export function counts(end: End, context: Context): boolean {
  const { text, runs, first, last, kind } = context;
  const before = text[(runs.from[first] ?? 0) - 1] ?? "";
  const after = text[runs.to[last] ?? 0] ?? "";
  const atSign = before === "@" || after === "@";
  if (end.letters <= SHORT && (kind === "binary" || (!atSign && isDense(context)))) return false;
  if (end.when === "as-written") return context.isLiteral(literalOf(context.written));
  if (atSign) return true;
  if (context.altered && end.words === 1 && !isCapital(context)) return false;
  switch (end.when) {
    case "always":
      return true;
    case "capital":
      return isCapital(context) || (kind === "name" && end.letters > 2);
    case "mid-sentence":
      return isCapital(context) && followsSmallWord(context);
    case "initials":
      return isCapital(context) && hasInitials(context);
    case "handle":
      return before === "/" && end.letters >= HANDLE;
  }
}

/** Fewest letters of a handle in a path: `/main` is no name. */
const HANDLE = 6;

/** Words inside a name that are often written small: al, de, van, der. */
const PARTICLE = 3;

/** Whether each word begins with a capital, or with a letter that has none. */
function isCapital({ text, runs, first, last }: Context): boolean {
  for (let at = first; at <= last; at += 1) {
    if (at > first && (runs.gap[at] === GAP.maybe || (at < last && (runs.words[at] ?? "").length <= PARTICLE)))
      continue;
    const letter = String.fromCodePoint(text.codePointAt(runs.from[at] ?? 0) ?? 0);
    if (letter !== letter.toUpperCase()) return false;
  }
  return true;
}

/** Whether a word in small letters comes just before, with nothing between that ends a sentence; and no year after. */
function followsSmallWord({ text, runs, first, last }: Context): boolean {
  const from = runs.from[first - 1];
  if (from === undefined || runs.gap[first] === GAP.hard) return false;
  if (/^\s?\d/.test(text.slice(runs.to[last]))) return false;
  const between = text.slice(runs.to[first - 1], runs.from[first]);
  const letter = text[from] ?? "";
  return !/[.!?:|/\n]/.test(between) && letter !== letter.toUpperCase();
}

/** Whether single letters are initials: capitals, with a full stop when nothing but initials is there, or after A and I. */
function hasInitials({ text, runs, first, last }: Context): boolean {
  const single = (at: number) => (runs.to[at] ?? 0) - (runs.from[at] ?? 0) === 1;
  let all = true;
  for (let at = first; at <= last; at += 1) all &&= single(at);
  for (let at = first; at <= last; at += 1) {
    if (!single(at)) continue;
    const letter = text[runs.from[at] ?? 0] ?? "";
    if (letter === letter.toLowerCase()) return false;
    if ((all || /[AI]/.test(letter)) && text[runs.to[at] ?? 0] !== ".") return false;
  }
  return true;
}

/** Whether a word touches a digit, or is part of a long run of letters, digits and the signs of Base64: of a checksum. */
function isDense({ text, runs, first, last }: Context): boolean {
  const [from, to] = [runs.from[first] ?? 0, runs.to[last] ?? 0];
  if (/\d/.test(text[from - 1] ?? "") || /\d/.test(text[to] ?? "")) return true;
  const left = /[A-Za-z0-9+/=]*$/.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? "";
  const right = /^[A-Za-z0-9+/=]*/.exec(text.slice(to, to + 40))?.[0] ?? "";
  const run = left + right;
  return run.length >= 20 && /\d/.test(run);
}
