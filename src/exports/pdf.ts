import type { BookInput } from "./book/sections.ts";
import { type BoundVolume, buildBook } from "./typst/book.ts";
import { buildChapterCopy } from "./typst/chapter-copy.ts";
import { A4, type Layout, type Standard } from "./typst/layout.ts";
import { type PageStarts, pageStarts, type Told } from "./typst/page-starts.ts";
import { openPress, type Press } from "./typst/press.ts";

export type { PageStarts } from "./typst/page-starts.ts";

/** A finished PDF, and on which page everything in it begins. */
export interface Typeset {
  pdf: Uint8Array;
  starts: PageStarts;
}

export interface TypesetOptions {
  /** The paper and the size of type; A4 when left out. */
  layout?: Layout;
  /** What the PDF keeps to; PDF/UA-1 when left out. */
  standard?: Standard;
  /** Where it is set; a new one when left out. */
  press?: Press;
}

export interface ReportOptions extends TypesetOptions {
  /** Which volume it is; the whole report when left out. */
  bound?: BoundVolume;
}

/**
 * Typesets the whole report, or one volume of it, as a tagged PDF, the same bytes for the same input on every machine. Throws an Error in words
 * when the report can't be set: what `buildBook` throws, or what Typst says.
 */
export function typesetReport(input: BookInput, options: ReportOptions = {}): Typeset {
  const { layout = A4, standard = "ua-1", press = openPress(input.report.meta.released), bound } = options;
  const book = buildBook(input, layout, bound);
  const proof = press.set(book);
  const starts = pageStarts(proof.told("page-starts")[0] as Told, book.starts);
  return { pdf: proof.pdf(standard), starts };
}

/** Typesets one chapter of the input by itself: a PDF that was cut out of another would lose its tags. `cite` says how it is cited. */
export function typesetChapter(
  input: BookInput,
  chapter: BookInput["chapters"][number],
  cite: string,
  { layout = A4, standard = "ua-1", press = openPress(input.report.meta.released) }: TypesetOptions = {},
): Uint8Array {
  return press.set(buildChapterCopy(input, chapter, layout, cite)).pdf(standard);
}
