import type { ElementContent, Root } from "hast";
import type { ChapterMeta } from "../model/report.ts";
import type { Heading } from "./finish.ts";

/** A chapter, parsed once and lowered to plain elements: what every output is made from. */
export interface Chapter {
  meta: ChapterMeta;
  tree: Root;
  headings: Heading[];
  /** Ids of the figures that it places, in order. */
  figures: string[];
  /** Words of running text, notes included. */
  words: number;
}

/** Size of a picture in px. */
export interface ImageSize {
  width: number;
  height: number;
}

/** An entry of the bibliography, as the citation style formats it. */
export interface SourceEntry {
  id: string;
  content: ElementContent[];
}

/** All the text of a report, ready for any output. */
export interface ReportDocument {
  chapters: Chapter[];
  /** Number of each figure that the report has, in order of first placement. */
  figureNumbers: Readonly<Record<string, number>>;
  /** Id of the chapter that places each figure; a figure that none places is not in it. */
  figureChapters: Readonly<Record<string, string>>;
  sources: SourceEntry[];
}
