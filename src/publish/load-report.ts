import { withdrawnWords } from "../changes/withdrawn-words.ts";
import { readBibliography } from "../citations/read-bibliography.ts";
import { buildDocument, type ParsedChapter, parseChapters } from "../document/build-document.ts";
import type { ReportDocument } from "../document/chapter.ts";
import { type Memory, noMemory } from "../document/memory.ts";
import { onlyUsed } from "../document/only-used.ts";
import type { ParsedMdx } from "../document/parse-mdx.ts";
import { checkReading } from "../document/reading-level.ts";
import { type CheckSettings, weigh } from "../model/check-settings.ts";
import { documentKinds } from "../model/content-documents.ts";
import { readContent } from "../model/load-fs.ts";
import { parseContent } from "../model/parse-content.ts";
import type { ChapterSource } from "../model/parsed-content.ts";
import type { Report } from "../model/report.ts";
import type { AdminSettings } from "../model/schema/admin.ts";
import { type GuardedCounts, guardCounts } from "../privacy/cells/guard-counts.ts";
import type { FindNames } from "../privacy/names/find-names.ts";
import { checkQuotes } from "../privacy/quotes/check-quotes.ts";
import { searchContent } from "../privacy/search-content.ts";
import { byPlace, type Problem, ReportError } from "../problem.ts";
import { checkTranslations } from "../translation/check-translations.ts";
import { translatedFiles, translateReport } from "../translation/translate-report.ts";
import { readTranslations, type Translation } from "../translation/translation.ts";
import { checkGlyphs } from "./check-glyphs.ts";
import { checkKeptFiles } from "./edition-files.ts";
import { type CleanImage, cleanImages } from "./images.ts";
import { buildDay } from "./source-date.ts";

export interface ReportOptions {
  /** Folder that holds the report. */
  content: string;
  edition?: string | undefined;
  /** The language of the translation that is wanted, as its folder in `translations/` is named; left out, the source. */
  language?: string | undefined;
  /** What was worked out when the report was last loaded. */
  memory?: Memory;
  /** Parses chapters in other threads, before they are asked for. */
  parseAhead?: ((sources: readonly ChapterSource[]) => Promise<ReadonlyMap<ChapterSource, ParsedMdx>>) | undefined;
  /** Path of the roster, when it isn’t in its usual place. */
  roster?: string | undefined;
  /** The day on which consents are looked at, `YYYY-MM-DD`; that of the build when left out. */
  today?: string | undefined;
  /** Environment variables; the process’s own when left out. */
  env?: Readonly<Record<string, string | undefined>>;
}

export interface Checked {
  problems: Problem[];
  report: Report | undefined;
  chapters: ParsedChapter[];
  images: Map<string, CleanImage>;
  counts: GuardedCounts | undefined;
  /** How much each rule matters, and how hard a chapter may be to read. */
  settings: CheckSettings;
  /** Finds the names of the roster; absent when there is none. */
  find: FindNames | undefined;
  /** The record of what versions changed, as its file has it. */
  changesText: string | undefined;
  /** Every edition that the report has. */
  editions: readonly string[];
  /** Every translation that the report has. */
  translations: readonly Translation[];
  /** The translation that this is, with the texts that it lacks. */
  translation: TranslationMade | undefined;
}

/** Reads a content folder and finds everything that is wrong with it, without rendering anything. */
export async function checkReport(options: ReportOptions): Promise<Checked> {
  const { content, edition, roster, env = process.env, memory = noMemory } = options;
  const source = await readContent(content);
  const translations = readTranslations(source);
  const translation = translations.find(({ language }) => language === options.language);
  const files = translation ? translatedFiles(source, translation) : source;
  const today = options.today ?? buildDay(env.SOURCE_DATE_EPOCH, new Date());
  const parsed = parseContent(files, {
    parseBibliography: readBibliography,
    today,
    ...(edition === undefined ? {} : { edition }),
  });
  // All that follows sees the report without the counts that are withheld.
  const counts = parsed.report && (await guardCounts(parsed.report, files.texts));
  const translated = counts?.report && translation ? translateReport(counts.report, translation) : undefined;
  const report = translated?.report ?? counts?.report;
  const ahead = await options.parseAhead?.(parsed.chapters);
  const text = parseChapters(parsed.chapters, parsed.known, files.files, report, memory, ahead);
  const pictures = await cleanImages(content, files, memory);
  const found = [
    ...parsed.problems,
    ...(counts?.problems ?? []),
    ...text.problems,
    ...checkQuotes(files.texts, parsed.edition, today),
    ...pictures.problems,
    ...checkReading(text.chapters, parsed.settings, memory),
    ...checkGlyphs(files.texts),
    ...(await checkKeptFiles(files.texts, files.files)),
    ...checkTranslations(source),
  ];
  const { find, problems } = await searchContent({ content, roster, env }, files, found, report?.meta);
  return {
    problems: weigh(problems, parsed.settings).sort(byPlace),
    report,
    counts,
    chapters: text.chapters,
    images: pictures.images,
    settings: parsed.settings,
    find,
    changesText: files.texts.get(documentKinds.changes.file),
    editions: parsed.edition.all,
    translations,
    translation: translation && {
      ...translation,
      source: counts?.report.meta.language ?? "en",
      untranslated: translated?.untranslated ?? new Set(),
    },
  };
}

/** A translation as it was used. */
export type TranslationMade = Translation & {
  /** The language that it was made from. */
  source: string;
  /** The texts that it lacks. */
  untranslated: ReadonlySet<string>;
};

export interface LoadedReport {
  translations: readonly Translation[];
  translation: TranslationMade | undefined;
  report: Report;
  document: ReportDocument;
  /** The report's pictures by their path in the content folder, without anything but pixels. */
  images: ReadonlyMap<string, CleanImage>;
  find: FindNames | undefined;
  /** The editor in the browser, where this edition has one. */
  admin: AdminSettings | undefined;
  /** How many counts are withheld. */
  withheld: number;
  /** Warnings and hints; an error would have been thrown. */
  problems: Problem[];
}

/** A content folder as a report with all its text. Throws a `ReportError` with every problem when anything is in error. */
export async function loadReport(options: ReportOptions): Promise<LoadedReport> {
  const {
    problems,
    report,
    chapters,
    images,
    counts,
    find,
    translations,
    translation,
    editions,
    settings,
    changesText,
  } = await checkReport(options);
  if (!report || problems.some(({ severity }) => severity === "error")) throw new ReportError(problems);
  const { admin, ...meta } = report.meta;
  // What the report is made of says nothing of an editor: only the site of an edition that has it does.
  const edition = onlyUsed({ ...report, meta }, chapters);
  const document = buildDocument(edition, chapters, images, options.memory);
  // Versions are compared in the first edition, and in the language of the source: others may lack what it says.
  const isCompared = !translation && report.edition === (editions[0] ?? report.edition);
  const kept = isCompared ? withdrawnWords(changesText, { report: edition, chapters: document.chapters }) : [];
  return {
    report: edition,
    admin: admin?.editions.includes(report.edition) ? admin : undefined,
    document,
    images,
    find,
    withheld: counts?.withheld ?? 0,
    translations,
    translation,
    problems: [...problems, ...weigh(kept, settings)],
  };
}
