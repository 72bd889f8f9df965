import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { has } from "../book/attributes.ts";
import { labels } from "../book/labels.ts";
import { labelIn, type Section } from "../book/sections.ts";
import type { PageStarts } from "../pdf.ts";
import { addressFrom, FILES, fileOf } from "./places.ts";

/** A page of the PDF, and where the e-book has what that page begins with. */
export interface PageBreak {
  page: number;
  /** From the navigation document. */
  href: string;
}

/** Where the pages of the PDF begin in the e-book. */
export interface PageBreaks {
  /** By element: the page that begins just before it. */
  elements: ReadonlyMap<Element, number>;
  /** By file: the page that begins with it. */
  files: ReadonlyMap<string, number>;
  /** Every page that has a place, in order. */
  list: PageBreak[];
}

export const pageId = (page: number) => `PAGE-${page}`;

interface Start {
  page: number;
  file: string;
  element?: Element;
}

/**
 * Finds a place for each page of the PDF: just before the first thing that begins on it. A figure may have moved to the
 * top of the next page while the text goes on, so that a page begins where nothing of an earlier one follows. A page that
 * holds the middle of one paragraph, and no beginning, has no place.
 */
export function pageBreaks(sections: readonly Section[], starts: PageStarts): PageBreaks {
  const all: Start[] = [];
  for (const [label, file] of [
    [labels.title, FILES.title],
    [labels.contents, FILES.nav],
  ] as const) {
    const page = starts.labels.get(label);
    if (page !== undefined) all.push({ page, file });
  }
  for (const section of sections) all.push(...startsIn(section, starts));

  let least = Number.POSITIVE_INFINITY;
  const settled = all.reverse().map((start) => {
    least = Math.min(least, start.page);
    return { ...start, page: least };
  });
  const elements = new Map<Element, number>();
  const files = new Map<string, number>([[FILES.cover, 1]]);
  const list: PageBreak[] = [{ page: 1, href: `${FILES.cover}#${pageId(1)}` }];
  for (const { page, file, element } of settled.reverse()) {
    if (page <= (list.at(-1)?.page ?? 0)) continue;
    if (element) elements.set(element, page);
    else files.set(file, page);
    list.push({ page, href: addressFrom(FILES.nav, { file, id: pageId(page) }) });
  }
  return { elements, files, list };
}

function startsIn(section: Section, starts: PageStarts): Start[] {
  const file = fileOf(section);
  const own = starts.labels.get(section.label);
  const found: Start[] = own === undefined ? [] : [{ page: own, file }];
  eachInText(section.tree, (element) => {
    const { id } = element.properties;
    const label = typeof id === "string" ? labelIn(section, id) : undefined;
    const page = starts.elements.get(element) ?? (label === undefined ? undefined : starts.labels.get(label));
    if (page !== undefined) found.push({ page, file, element });
  });
  return found;
}

/** Notes stand at the foot of the pages of their marks: they say nothing of where the text has come to. */
function eachInText(tree: Root, see: (element: Element) => void): void {
  visit(tree, "element", (element) => {
    if (has(element, "dataFootnotes") || element.tagName === "svg") return "skip";
    see(element);
    return undefined;
  });
}
