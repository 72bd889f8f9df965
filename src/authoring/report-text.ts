import { type ChapterFile, readChapterFiles } from "../model/chapter-files.ts";
import { type Documents, readDocuments } from "../model/content-documents.ts";
import type { ContentFiles } from "../model/content-files.ts";
import { nearest } from "../model/nearest.ts";
import { matches, textsAt } from "../model/records.ts";
import { Refusal } from "./change.ts";

/** A report's files, read far enough to put something in. */
export interface ReportText {
  files: ContentFiles;
  documents: Documents;
  chapters: readonly ChapterFile[];
  total: number;
}

/** The kinds of thing that a command names by an id, and where each is declared. */
export const LISTS = {
  theme: ["themes", "themes"],
  recommendation: ["recommendations", "recommendations"],
  audience: ["audiences", "audiences"],
  figure: ["figures", "figures"],
  evidence: ["evidence", "evidence"],
  term: ["glossary", "terms"],
} as const;
export type Listed = keyof typeof LISTS;

/** Reads a report's files. Refuses what isn't there, and a file that can't be read: something put in would be lost. */
export function readReportText(files: ContentFiles): ReportText {
  const documents = readDocuments(files);
  const [fault] = [...files.problems, ...Object.values(documents).flatMap((document) => document?.problems ?? [])];
  if (fault) throw new Refusal(`${fault.file}:${fault.line}: ${fault.message} ${fault.hint}`);
  const [total] = matches(documents.participants, ["total"]);
  return {
    files,
    documents,
    chapters: readChapterFiles(files).chapters,
    total: typeof total?.value === "number" ? total.value : 0,
  };
}

export function idsOf({ documents }: ReportText, kind: Listed): string[] {
  const [document, list] = LISTS[kind];
  return textsAt(documents[document], [list, "*", "id"]).map(({ value }) => value);
}

/** Refuses an id that something of this kind has. */
export function expectFree(report: ReportText, kind: Listed | "chapter", id: string): void {
  const taken = kind === "chapter" ? report.chapters.map((chapter) => chapter.id) : idsOf(report, kind);
  if (taken.includes(id)) throw new Refusal(`There is a ${kind} \`${id}\` already. Give another id with --id.`);
}

/** Refuses an id that nothing of this kind has, and says which was likely meant. */
export function expectKnown(report: ReportText, kind: Listed | "chapter", id: string): void {
  const known = kind === "chapter" ? report.chapters.map((chapter) => chapter.id) : idsOf(report, kind);
  if (known.includes(id)) return;
  const meant = nearest(id, known);
  const there = known.length === 0 ? "There is none yet." : `There are: ${known.join(", ")}.`;
  throw new Refusal(`There is no ${kind} \`${id}\`. ${meant ? `Did you mean \`${meant}\`?` : there}`);
}

/** Refuses an id that no chapter has, as `expectKnown` does. */
export function chapterById(report: ReportText, id: string): ChapterFile {
  expectKnown(report, "chapter", id);
  return report.chapters.find((chapter) => chapter.id === id) as ChapterFile;
}

/** A file's text as it stands; what is given where it isn't there. */
export const textOf = ({ files }: ReportText, file: string, otherwise: string): string =>
  files.texts.get(file) ?? otherwise;
