import type { Problem } from "../problem.ts";
import type { LeftOut } from "./consent.ts";
import type { ChapterMeta, Report, Source } from "./report.ts";

/** A chapter's file, with its front matter read and its text still to be parsed. */
export interface ChapterSource {
  meta: ChapterMeta;
  /** The whole file. */
  text: string;
  /** Offset at which the Markdown body begins. */
  bodyStart: number;
  /** The line, counted from 1, that holds that offset. */
  bodyLine: number;
}

/**
 * Every id that something in a chapter may name. Gathered leniently: a fault in one record or file must not make ids
 * unknown elsewhere, or one mistake would be reported many times.
 */
export interface KnownIds {
  themes: readonly string[];
  recommendations: readonly string[];
  figures: readonly string[];
  audiences: readonly string[];
  chapters: readonly string[];
  evidence: readonly string[];
  sources: readonly string[];
  terms: readonly string[];
  /** What recommendations ask for, each as `recommendation#ask`. */
  asks: readonly string[];
  /** What themes find in part, each as `theme#subfinding`. */
  subfindings: readonly string[];
  /** Who was interviewed. */
  roles: readonly string[];
}

/** What a chapter may name, ids and the columns of tables. */
export interface KnownNames extends KnownIds {
  /** The columns of each CSV that a chapter prints; one that can't be read is not in it. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Evidence that is shown nowhere, whatever names it, and why. */
  leftOut: Readonly<Record<string, LeftOut>>;
}

export interface ParsedContent {
  /** Absent when anything is in error. */
  report: Report | undefined;
  /** In reading order, those of the chosen edition. */
  chapters: ChapterSource[];
  known: KnownNames;
  problems: Problem[];
}

export interface ParsedBibliography {
  sources: Source[];
  /** The sources as BibTeX, for the formatter. */
  bibtex: string;
  problems: Problem[];
}

/**
 * Reads a file of sources; `taken` holds the keys that other files have. Handed in, since the room for citations stands
 * above this one.
 */
export type ParseBibliography = (text: string, file: string, taken: ReadonlySet<string>) => ParsedBibliography;

export interface ParseOptions {
  /** Id of the edition to make; the first one that the report lists, when left out. */
  edition?: string;
  /** The day of the build, `YYYY-MM-DD`: a consent may have a last day. */
  today?: string;
  parseBibliography?: ParseBibliography;
}
