import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type HeaderRule, headerRules } from "../headers.ts";
import { wordsIn } from "../i18n/words-in.ts";
import type { TranslationOf } from "../model/report.ts";
import type { SiteLanguage, SiteTranslation } from "../site.ts";
import type { LoadedReport } from "./load-report.ts";

/** What pages say of the languages that the report can be read in, the source first; no list where there is but one. */
export function languagesOf(
  { report, translations, translation }: Pick<LoadedReport, "report" | "translations" | "translation">,
  base: string,
): { languages: SiteLanguage[]; translation: SiteTranslation | undefined } {
  if (translations.length === 0) return { languages: [], translation: undefined };
  const here = translation?.language;
  const source = here === undefined ? base : base.slice(0, -`${here}/`.length);
  const tag = translation?.source ?? report.meta.language;
  return {
    languages: [
      { tag, base: source, isHere: here === undefined, isSource: true },
      ...translations.map(({ language }) => ({
        tag: language,
        base: `${source}${language}/`,
        isHere: language === here,
        isSource: false,
      })),
    ],
    translation: translation && {
      reviewed: translation.reviewed,
      from: translation.from,
      source: tag,
      chapters: [...translation.chapters.keys()],
    },
  };
}

/** The headers of the pages in other languages, which stand below those of the source. What is for every file is said there. */
export function translatedHeaders(pages: readonly string[], languages: readonly SiteLanguage[]): HeaderRule[] {
  return languages.filter(({ isSource }) => !isSource).flatMap(({ base }) => headerRules(pages, base).slice(1));
}

/** A text with the tag that it begins after. */
const RUN = /<(\/?)([a-z][a-z0-9]*)([^<>]*)>([^<>]+)(?=<)/g;

/**
 * Names the language of what stands untranslated on the pages in `dir`: an element that begins with such a text and no other,
 * or the text alone where it follows something in the page's own language. So it is read out, and broken into lines, in its
 * own language (`language` is that of the pages), and style sheets can say that it isn't translated (`data-untranslated`).
 */
export async function markUntranslated(
  dir: string,
  { untranslated, source, direction }: TranslationOf,
  language: string,
): Promise<void> {
  const { pages, locale } = wordsIn(language);
  const said = pages.translation.missing(locale.languageName(source.split("-")[0] ?? source));
  const texts = new Set(untranslated.map(plain));
  const mark = `lang="${source}" dir="${direction}"`;
  for (const path of (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(".html")).sort()) {
    const html = await readFile(join(dir, path), "utf8");
    const marked = html.replace(RUN, (whole, close: string, tag: string, attributes: string, text: string) => {
      if (/^(?:title|script|style|html|text|tspan|desc)$/.test(tag) || !texts.has(plain(decoded(text)))) return whole;
      if (close) return `</${tag}${attributes}><span ${mark}>${text}</span>`;
      if (/\slang=/.test(attributes)) return whole;
      // A passage says so to the eye too; a link or a label is too short for it.
      const isPassage = tag === "p" || tag === "blockquote";
      return `<${tag}${attributes} ${mark}${isPassage ? ` data-untranslated="${said}"` : ""}>${text}`;
    });
    if (marked !== html) await writeFile(join(dir, path), marked);
  }
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#x27": "'",
  "#x26": "&",
  "#x3C": "<",
  "#x22": '"',
  "#34": '"',
  "#38": "&",
  "#60": "<",
};
const decoded = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
