import type { FigureDownload } from "./figure-files/figure-files.ts";

/** Where a file stands among the downloads. */
export type FileGroup = "read" | "data" | "cite" | "archive";

/** What a file is to the packs that other files are gathered in. */
export type FileRole = "report" | "summary" | "workbook" | "citation";

/** A file of the finished site. Those with a title are offered to readers on the downloads page. */
export interface ExportedFile {
  /** Path in the site, without a leading slash. */
  path: string;
  bytes: Uint8Array;
  title?: string;
  /** What it is. */
  description?: string;
  /** Who wants it, as the end of “For …”. */
  audience?: string;
  format?: string;
  /** Left out, its format says it: `groupOf`. */
  group?: FileGroup;
  role?: FileRole;
  /** One of many of its like, which nobody takes before the whole. */
  isPart?: boolean;
  /** Id of the chapter that the file holds: it is offered with the chapter too. */
  chapter?: string;
  /** Of a report in several volumes, which one it is, and the ids of the chapters in it. */
  volume?: { number: number; chapters: string[] };
  /** Whose download it is, and in which form: such files are offered below the figure. */
  figure?: FigureDownload["figure"];
}

const GROUPS: Record<FileGroup, readonly string[]> = {
  read: ["PDF", "EPUB", "DOCX", "HTML"],
  data: ["CSV", "XLSX", "JSON"],
  cite: ["BibTeX", "RIS", "CSL-JSON", "CFF", "Text"],
  archive: ["ZIP"],
};

/** The group that a file is listed in. */
export function groupOf({ group, format = "" }: Pick<ExportedFile, "group" | "format">): FileGroup {
  return group ?? (Object.keys(GROUPS) as FileGroup[]).find((name) => GROUPS[name].includes(format)) ?? "archive";
}
