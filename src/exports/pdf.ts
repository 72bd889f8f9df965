import type { BookInput } from "./book/sections.ts";
import { buildBook } from "./typst/book.ts";
import { type PageStarts, pageStarts, type Told } from "./typst/page-starts.ts";
import { openPress } from "./typst/press.ts";

export type { PageStarts } from "./typst/page-starts.ts";

/** A finished PDF, and on which page everything in it begins. */
export interface Typeset {
  pdf: Uint8Array;
  starts: PageStarts;
}

/**
 * Typesets the whole report as a tagged PDF (PDF/UA-1) on A4, the same bytes for the same input on every machine.
 * Throws an Error in words when the report can't be set: what `buildBook` throws, or what Typst says.
 */
export function typesetReport(input: BookInput): Typeset {
  const book = buildBook(input);
  const proof = openPress(input.report.meta.released).set(book);
  return { pdf: proof.pdf("ua-1"), starts: pageStarts(proof.told("page-starts")[0] as Told, book.starts) };
}
