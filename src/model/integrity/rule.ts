import type { Problem } from "../../problem.ts";
import type { ChapterFile } from "../chapter-files.ts";
import type { Documents } from "../content-documents.ts";
import type { Edition } from "../edition.ts";
import type { Harvest } from "../known-ids.ts";
import type { Tables } from "../tables/index.ts";

/** All that the rules of integrity look at. Documents are raw: a record at fault must not hide the others. */
export interface Context {
  documents: Documents;
  /** Of every edition. */
  chapters: readonly ChapterFile[];
  /** Texts of all files that hold text, by path. */
  texts: ReadonlyMap<string, string>;
  /** Paths of all files. */
  files: readonly string[];
  /** Rows of the CSV files that figures draw. */
  tables: Tables;
  harvest: Harvest;
  edition: Edition;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string | undefined;
}

/** One truth that holds between the parts of a report. */
export type Rule = (context: Context) => Problem[];
