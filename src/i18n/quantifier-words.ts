import type { Meaning } from "../model/quantifiers.ts";

/** The words of the table that says what words of number mean. */
export interface QuantifierWords {
  caption: string;
  /** Said before the table where the words that it explains are English, and the report isn’t. */
  english?: string;
  /** The heads of its columns. */
  words: string;
  meant: string;
  of(total: number): string;
  /** Several words that mean the same. */
  list(words: readonly string[]): string;
  meaning(meaning: Meaning): string;
  /** A range, “5 or 6 of 12”, where the head of the column names those asked. */
  people(text: string, total: number): string;
  /** Where there is no range, or nobody in it. */
  nothing: string;
  /** Words with a fraction in them, which are many: how they are read, with one as an example. */
  fractions: readonly { words: string; meaning: string; example: string }[];
}

/** A range without those asked, whom the head of its column names; it doesn’t break. */
export function withoutBase(text: string, base: string): string {
  return (text.endsWith(base) ? text.slice(0, -base.length) : text).replaceAll(" ", "\u00a0");
}
