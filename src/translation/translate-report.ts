import { stringify } from "yaml";
import type { ContentFiles } from "../model/content-files.ts";
import { readFrontMatter } from "../model/front-matter.ts";
import type { Report } from "../model/report.ts";
import { mapTexts } from "./texts.ts";
import type { Translation } from "./translation.ts";

/**
 * The files that a report in another language is read from: those of the source, but for the chapters that are translated.
 * What a chapter's front matter has besides words is the source's.
 */
export function translatedFiles(files: ContentFiles, { chapters, folder }: Translation): ContentFiles {
  const texts = new Map(files.texts);
  for (const [file, source] of files.texts) {
    const id = /^chapters\/\d+-([a-z0-9-]+)\.mdx$/.exec(file)?.[1];
    const own = id === undefined ? undefined : chapters.get(id);
    const text = own && files.texts.get(own.file);
    if (!own || text === undefined || !own.file.startsWith(folder)) continue;
    const before = readFrontMatter(source, file).document?.value as object;
    const words = Object.fromEntries(
      [...own.texts].map(([key, value]) => [key.slice(key.lastIndexOf("/") + 1), value]),
    );
    const body = text.slice(readFrontMatter(text, own.file).bodyStart);
    texts.set(file, `---\n${stringify({ ...before, ...words })}---\n${body}`);
  }
  return { ...files, texts };
}

/** The parts of a report that have words of their own. */
const PARTS = [
  "meta",
  "participants",
  "method",
  "chapters",
  "themes",
  "recommendations",
  "audiences",
  "actions",
  "evidence",
  "figures",
  "glossary",
] as const;

/** A report in another language, and the texts of it that are not translated. */
export interface TranslatedReport {
  report: Report;
  untranslated: ReadonlySet<string>;
}

/** The report with its words in another language; counts, ids and links are the source's, and so is every word without a translation. */
export function translateReport(report: Report, translation: Translation): TranslatedReport {
  const { texts, chapters, language, direction, reviewed, from } = translation;
  const untranslated = new Set<string>();
  const replace = (key: string, text: string): string => {
    const found = texts.get(key)?.text;
    if (found === undefined) untranslated.add(text);
    return found ?? text;
  };
  const parts = Object.fromEntries(PARTS.map((name) => [name, mapTexts(report[name], name, replace)]));
  const { url } = report.meta;
  const place = url === undefined ? {} : { url: `${url.replace(/\/$/, "")}/${language}/` };
  const meta = { ...metaOf(report, replace), ...place, language, direction };
  const original = { source: report.meta.language, direction: report.meta.direction };
  return {
    report: {
      ...report,
      ...parts,
      meta,
      translation: { ...original, reviewed, from, chapters: [...chapters.keys()], untranslated: [...untranslated] },
    },
    untranslated,
  };
}

/** Names of people, editions and licences stay as they are. */
function metaOf({ meta }: Report, replace: (key: string, text: string) => string): Report["meta"] {
  const { title, subtitle, description, provenance, questionsForReaders } = meta;
  const words = mapTexts({ title, subtitle, description, provenance, questionsForReaders }, "meta", replace);
  return { ...meta, ...words };
}
