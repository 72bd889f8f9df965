import type { BookWords } from "../../i18n/book-words.ts";
import type { Report } from "../../model/report.ts";
import { appendicesOf, type Entry } from "../book/entries.ts";
import type { Json } from "./data.ts";
import type { Files } from "./files.ts";
import { countData, markPicture } from "./marks.ts";

export interface AppendixScene {
  report: Report;
  words: BookWords;
  files: Files;
  /** Every label that the document has: what stands in another volume is named, and led to from nowhere. */
  labels: ReadonlySet<string>;
}

/** Height in pt of a mark in the margin, and of one in the text. */
const markHeight = { margin: 17, text: 10 };

/** The appendices as the template reads them: every count with its mark. */
export function appendices(scene: AppendixScene): Json[] {
  return appendicesOf(scene.report, scene.words).map((part) => ({
    ...part,
    kicker: scene.words.appendix,
    entries: part.entries.map((entry) => entryData(entry, scene)),
  }));
}

function entryData(
  { prevalence, subfindings, trails, ...entry }: Entry,
  { report, files, labels }: AppendixScene,
): Json {
  const dir = report.meta.direction;
  return {
    ...entry,
    mark: markPicture(prevalence, { files, dir, height: markHeight.margin }),
    count: prevalence ? countData(prevalence, report.meta.language) : "",
    subfindings: subfindings.map((item) => ({
      text: item.text,
      count: countData(item.prevalence, report.meta.language),
      mark: markPicture(item.prevalence, { files, dir, height: markHeight.text }),
    })),
    trails: trails.map(({ links, ...trail }) => ({
      ...trail,
      links: links.map(({ to, text }) => ({ text, ...(labels.has(to) ? { to } : {}) })),
    })),
  };
}
