import { words as ar } from "./ar/index.ts";
import { words as cy } from "./cy/index.ts";
import { words as en } from "./en/index.ts";
import { words as es } from "./es/index.ts";
import { words as fa } from "./fa/index.ts";
import { words as fr } from "./fr/index.ts";
import { type Language, type Locale, localeOf } from "./locale.ts";
import { words as uk } from "./uk/index.ts";

/** All words of a language. English is the source: another language has to have every word that it has. */
export type AllWords = ReturnType<typeof en>;

const tables: Record<Language, (locale: Locale) => AllWords> = { en, ar, fr, es, cy, fa, uk };

const made = new Map<string, AllWords & { locale: Locale }>();

/** The generator's words in the language of a BCP 47 tag, or in English, with how that language writes numbers and lists. */
export function wordsIn(tag: string): AllWords & { locale: Locale } {
  const before = made.get(tag);
  if (before) return before;
  const locale = localeOf(tag);
  const words = { ...tables[locale.language](locale), locale };
  made.set(tag, words);
  return words;
}
