import type { Problem } from "../../problem.ts";
import type { ChapterFile } from "../chapter-files.ts";
import type { Documents } from "../content-documents.ts";
import type { Edition } from "../edition.ts";
import type { Harvest } from "../known-ids.ts";
import type { KnownIds } from "../parsed-content.ts";
import type { Tables } from "../tables/index.ts";
import type { WordList } from "../words/word-list.ts";

/**
 * All that the rules of integrity look at: what the edition has. Documents are raw: a record at fault must not hide the
 * others.
 */
export interface Context {
  documents: Documents;
  chapters: readonly ChapterFile[];
  /** What any edition has. */
  everything: { documents: Documents; chapters: readonly ChapterFile[]; known: KnownIds };
  /** Texts of all files that hold text, by path. */
  texts: ReadonlyMap<string, string>;
  /** Paths of all files. */
  files: readonly string[];
  /** Rows of the CSV files that figures draw. */
  tables: Tables;
  harvest: Harvest;
  edition: Edition;
  /** The names that `words.txt` spells. */
  words: WordList;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string | undefined;
}

/** One truth that holds between the parts of a report. */
export type Rule = (context: Context) => Problem[];
