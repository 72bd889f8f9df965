import type { Problem } from "../problem.ts";
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
}

export interface ParsedContent {
  /** Absent when anything is in error. */
  report: Report | undefined;
  /** In reading order, those of the chosen edition. */
  chapters: ChapterSource[];
  known: KnownIds;
  problems: Problem[];
}

/** Reads `references.bib`. Handed in, since the room for citations stands above this one. */
export type ParseBibliography = (text: string, file: string) => { sources: Source[]; problems: Problem[] };

export interface ParseOptions {
  /** Id of the edition to make; the first one that the report lists, when left out. */
  edition?: string;
  parseBibliography?: ParseBibliography;
}
