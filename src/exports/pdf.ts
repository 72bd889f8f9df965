import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTypst, WORKSPACE } from "../typst/compiler.ts";
import { type Book, buildBook, type PdfInput } from "./typst/book.ts";
import { diagnosticsText } from "./typst/diagnostics.ts";
import { type PageStarts, pageStarts } from "./typst/page-starts.ts";

export type { PdfInput } from "./typst/book.ts";
export type { PageStarts } from "./typst/page-starts.ts";

/** The look of the book: `main.typ` and the files that it imports. */
const TEMPLATE = join(import.meta.dirname, "typst", "template");

/** A finished PDF, and on which page everything in it begins. */
export interface Typeset {
  pdf: Uint8Array;
  starts: PageStarts;
}

/**
 * Typesets the whole report as a tagged PDF (PDF/UA-1), the same bytes for the same input on every machine.
 * Throws an Error in words when the report can't be set: what `buildBook` throws, or what Typst says.
 */
export function typesetReport(input: PdfInput): Typeset {
  const [year = 0, month = 1, day = 1] = input.report.meta.released.split("-").map(Number);
  return compileBook(buildBook(input), Date.UTC(year, month - 1, day) / 1000);
}

/** Sets a book's data with the template. `timestamp` is the creation date in seconds since 1970. */
export function compileBook(book: Book, timestamp: number): Typeset {
  const typst = createTypst();
  for (const name of readdirSync(TEMPLATE).sort()) {
    if (name.endsWith(".typ")) typst.addSource(join(WORKSPACE, name), readFileSync(join(TEMPLATE, name), "utf8"));
  }
  for (const [path, bytes] of book.files) typst.mapShadow(join(WORKSPACE, path), Buffer.from(bytes));
  typst.mapShadow(join(WORKSPACE, "book.json"), Buffer.from(JSON.stringify(book.data)));

  const compiled = typst.compile({ mainFilePath: join(WORKSPACE, "main.typ") });
  const failure = compiled.takeError();
  if (failure || !compiled.result) {
    throw new Error(`The PDF could not be typeset: ${diagnosticsText(failure?.shortDiagnostics)}`);
  }
  const [told] = typst.query(compiled.result, { selector: "<page-starts>", field: "value" });
  try {
    const pdf = typst.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: timestamp });
    return { pdf, starts: pageStarts(told, book.starts) };
  } catch (error) {
    throw new Error(`The PDF could not be made: ${diagnosticsText(error)}`, { cause: error });
  }
}
