import type { BookWords } from "../../i18n/book-words.ts";
import { editionName } from "../../i18n/edition-name.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import { chaptersInOriginalAlone } from "../../model/original-alone.ts";
import type { Report, TranslationOf } from "../../model/report.ts";
import type { Volume } from "./volumes.ts";

/** A term and what is said of it, on the title page; `url` when it is an address. */
export type Fact = { term: string; text: string; url?: string };

/** What stands under the title. */
export type TitlePage = {
  authors: { name: string; role: string | null }[];
  commissionedBy: string[];
  /** The same in a line. */
  commissioned: string;
  description: string;
  facts: Fact[];
};

/** `24 November 2026`, in the report's language. */
export function dateText(date: string, language: string): string {
  return wordsIn(language).locale.date(date);
}

/**
 * How to cite the report, when no formatted citation is handed over: who, when, what, which version. Without
 * an author, the title comes first, as in APA style.
 */
export function citationText(report: Report, words: BookWords): string {
  const { meta } = report;
  const year = meta.released.slice(0, 4);
  const title = meta.subtitle ? `${meta.title}: ${meta.subtitle}` : meta.title;
  const what = `${title} (${words.version.toLocaleLowerCase(meta.language)} ${meta.version}, ${words.editionOf(editionName(report)).toLocaleLowerCase(meta.language)})`;
  const who = words.commas(meta.authors.map(({ name }) => name));
  const house = meta.publisher ?? words.commas(meta.commissionedBy);
  const where = meta.doi ? `https://doi.org/${meta.doi}` : meta.url;
  return [
    ...(who ? [`${who} (${year}).`, `${what}.`] : [`${what}. (${year}).`]),
    ...(house ? [`${house}.`] : []),
    where ?? "",
  ]
    .join(" ")
    .trim();
}

/** Under which licence the report may be used; that there is none is said too. */
export function licenceFact({ meta: { licence } }: Report, words: BookWords): Fact {
  if (!licence) return { term: words.licence, text: words.noLicence };
  return { term: words.licence, text: licence.name, ...(licence.url ? { url: licence.url } : {}) };
}

function volumeFact({ number, of, chapters }: Volume, words: BookWords): Fact {
  const [first = 0, last = first] = [chapters[0]?.meta.number, chapters.at(-1)?.meta.number];
  return { term: words.volume, text: `${words.volumeOf(number, of)}: ${words.chaptersFrom(first, last)}` };
}

/** How far a translation can be relied on, and what of the report it is. */
function translationText({ meta, chapters }: Report, translation: TranslationOf, words: BookWords): string {
  const { reviewed, unreviewed, from } = wordsIn(meta.language).pages.translation;
  const missing = chaptersInOriginalAlone(chapters, translation);
  return [
    translation.reviewed ? reviewed : unreviewed,
    ...(translation.from ? [from(translation.from)] : []),
    ...(missing.length > 0 ? [words.originalOnly(missing)] : []),
  ].join(" ");
}

/** The facts on the title page, in order. What the report doesn't say is left out, but for the licence. */
export function titlePage(report: Report, words: BookWords, cite: string | undefined, volume?: Volume): TitlePage {
  const { meta } = report;
  const facts: Fact[] = [
    { term: words.cite, text: cite ?? citationText(report, words) },
    ...(volume ? [volumeFact(volume, words)] : []),
    ...(report.translation
      ? [{ term: words.translation, text: translationText(report, report.translation, words) }]
      : []),
    ...(meta.provenance ? [{ term: words.provenance, text: meta.provenance }] : []),
    licenceFact(report, words),
    { term: words.version, text: words.commas([meta.version, dateText(meta.released, meta.language)]) },
    { term: words.edition, text: editionName(report) },
    ...(meta.publisher ? [{ term: words.publisher, text: meta.publisher }] : []),
    ...(meta.doi ? [{ term: words.doi, text: meta.doi, url: `https://doi.org/${meta.doi}` }] : []),
    ...(meta.url ? [{ term: words.web, text: meta.url, url: meta.url }] : []),
  ];
  return {
    authors: meta.authors.map(({ name, role }) => ({ name, role: role ?? null })),
    commissionedBy: meta.commissionedBy,
    commissioned: meta.commissionedBy.length > 0 ? words.commissioned(meta.commissionedBy) : "",
    description: meta.description,
    facts,
  };
}
