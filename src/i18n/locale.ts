import { inNumber, type NumberForms } from "./in-number.ts";

/** The languages that the generator's own words exist in. */
export const languages = ["en", "ar", "fr", "es", "cy", "fa", "uk"] as const;
export type Language = (typeof languages)[number];

/** How a language writes what isn't words: numbers, dates, sizes, lists, and which form goes with a number. */
export interface Locale {
  /** Of the words: where there are none in the report's own language, English. */
  tag: string;
  language: Language;
  /** In the digits of the language. */
  number(n: number): string;
  /** A share from 0 to 100. */
  percent(n: number): string;
  /** `24 November 2026` for `2026-11-24`. */
  date(day: string): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
  /** Items with the comma of the language between them. */
  commas(items: readonly string[]): string;
  /** Items that may hold commas themselves. */
  semicolons(items: readonly string[]): string;
  /** The form that goes with `n`, which stands where the form has `{n}`. */
  plural(n: number, forms: NumberForms): string;
  /** A file's size as people read it. */
  size(bytes: number): string;
  /** What a language is called. */
  languageName(tag: string): string;
  /** A time to read. */
  minutes(n: number): string;
}

/** A list's comma and semicolon, each with the space after it. */
const STOPS: Record<Language, readonly [comma: string, semicolon: string]> = {
  en: [", ", "; "],
  ar: ["، ", "؛ "],
  fr: [", ", "\u202f; "],
  es: [", ", "; "],
  cy: [", ", "; "],
  fa: ["، ", "؛ "],
  uk: [", ", "; "],
};

/** English is that of the report, if it says which; otherwise British, as the words are. */
const localeTag = (tag: string): string => (hasWords(tag) ? (tag.toLowerCase() === "en" ? "en-GB" : tag) : "en-GB");

/** The primary language of a BCP 47 tag. */
const primary = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** Whether the generator has words of its own in this language. */
export function hasWords(tag: string): boolean {
  return languages.some((language) => language === primary(tag));
}

/** The language whose words a report in `tag` gets. */
export function languageOf(tag: string): Language {
  return languages.find((language) => language === primary(tag)) ?? "en";
}

export function localeOf(language: string): Locale {
  const tag = localeTag(language);
  const numbers = new Intl.NumberFormat(tag);
  const share = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const names = new Intl.DisplayNames(tag, { type: "language" });
  const lists = new Intl.ListFormat(tag);
  const [comma, semicolon] = STOPS[languageOf(tag)];
  return {
    tag,
    language: languageOf(tag),
    number: (n) => numbers.format(n),
    percent: (n) => share.format(n / 100),
    date: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    list: (items) => lists.format(items),
    commas: (items) => items.join(comma),
    semicolons: (items) => items.join(semicolon),
    plural: (n, forms) => inNumber(n, forms, tag),
    size: (bytes) => sizeIn(bytes, tag),
    languageName: (wanted) => names.of(wanted) ?? wanted,
    minutes: (n) => unit(n, "minute", tag, 0, SHORT_IS_CRYPTIC.has(languageOf(tag)) ? "long" : "short"),
  };
}

function sizeIn(bytes: number, tag: string): string {
  if (bytes < 1000) return unit(bytes / 1000, "kilobyte", tag, 1);
  return bytes < 1_000_000
    ? unit(Math.round(bytes / 1000), "kilobyte", tag, 0)
    : unit(bytes / 1_000_000, "megabyte", tag, 1);
}

/** Languages whose short form of a minute is a single letter. */
const SHORT_IS_CRYPTIC: ReadonlySet<Language> = new Set(["ar"]);

function unit(n: number, name: string, tag: string, digits: number, unitDisplay: "short" | "long" = "short"): string {
  const format = { style: "unit", unit: name, unitDisplay, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(tag, { ...format, minimumFractionDigits: digits }).format(n);
}
