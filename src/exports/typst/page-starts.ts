import type { Element } from "hast";
import type { Starts } from "./state.ts";

/** On which page of the PDF things begin. Pages count from 1, the cover; the numbers printed on them are the same. */
export interface PageStarts {
  /** How many pages the PDF has. */
  pages: number;
  /** By the names of `labels.ts`: `labels.chapter("method")`, `labels.inChapter("method", "limits")`, `labels.sources`. */
  labels: ReadonlyMap<string, number>;
  /**
   * By element of the chapters' trees, for headings, figures, paragraphs, items of lists, and rows of tables. The
   * trees have to be the very ones that the PDF was made from.
   */
  elements: ReadonlyMap<Element, number>;
}

/** What the template tells of its pages (main.typ). */
export interface Told {
  pages: number;
  labels: [string, number][];
  starts: [number, number][];
}

export function pageStarts(told: Told, { placed, labelled }: Starts): PageStarts {
  const labels = new Map(told.labels);
  const elements = new Map<Element, number>();
  for (const [element, label] of labelled) {
    const page = labels.get(label);
    if (page !== undefined) elements.set(element, page);
  }
  for (const [index, page] of told.starts) {
    const element = placed[index];
    // The head of a table stands on every page that the table takes; it begins on the first.
    if (element && !elements.has(element)) elements.set(element, page);
  }
  return { pages: told.pages, labels, elements };
}
