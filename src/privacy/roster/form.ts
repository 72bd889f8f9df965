import { GAP, runsOf } from "../names/runs.ts";
import { isOrdinary } from "./ordinary-words.ts";

/**
 * When words that are found count as the name:
 * - `always`: however they are written;
 * - `capital`: each begins with a capital (in scripts that have them);
 * - `mid-sentence`: with a capital, and not because a sentence begins there;
 * - `as-written`: exactly as the roster has it, all capitals of an acronym too;
 * - `initials`: a letter that stands for a name is a capital, and followed by a full stop where it could be a word;
 * - `handle`: as a name in an address: after `@` or `/`, before `@`.
 */
export const conditions = ["always", "capital", "mid-sentence", "as-written", "initials", "handle"] as const;
export type Condition = (typeof conditions)[number];

/** A name in one of the ways that it is written, as folded words. */
export interface Form {
  words: readonly string[];
  when: Condition;
  /** How it is matched: by its letters, or by its consonants with a text in an abjad or in Latin letters. */
  by: "letters" | "forAbjad" | "forLatin";
  /** Letter by letter, though it is long: an initial makes another word of a name. */
  strict?: true;
  /** How it is written, for `as-written`. */
  literal?: string;
}

/** Names of up to this many letters are only matched with a capital, and letter by letter. */
export const SHORT = 4;

export const letters = (words: readonly string[], when: Condition): Form => ({ words, when, by: "letters" });

/** The folded words of a name, a hyphen or an apostrophe parting them; a capital inside a word (McAdam) doesn’t. */
export function wordsOf(text: string): string[] {
  const { words, gap } = runsOf(text);
  const whole: string[] = [];
  for (const [i, word] of words.entries()) {
    if (i > 0 && gap[i] === GAP.maybe) whole.push((whole.pop() ?? "") + word);
    else whole.push(word);
  }
  return whole;
}

/** A variant or a stretch of text as `as-written` compares them. */
export function literalOf(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** A name in capitals alone, such as an acronym. */
export const isAcronym = (text: string): boolean => /^[\p{Lu}\p{Nd}&.-]{2,5}$/u.test(text) && /\p{Lu}/u.test(text);

/** When a form counts, from how short or how ordinary its words are. */
export function conditionOf(words: readonly string[]): Condition {
  const [first = ""] = words;
  if (words.length > 1) return words.every((word) => isOrdinary(word) || word.length <= 3) ? "capital" : "always";
  if (isOrdinary(first)) return "mid-sentence";
  return first.length <= SHORT && /[a-z]/.test(first) ? "capital" : "always";
}

/** Words as a phrase, and as the one word that addresses, hashtags and handles make of them. */
export function phrase(words: readonly string[]): Form[] {
  const word = words.join("");
  const whole = letters(words, conditionOf(words));
  return words.length > 1 ? [whole, letters([word], word.length > SHORT + 1 ? "always" : "handle")] : [whole];
}
