import type { BookInput } from "../book/sections.ts";
import { downloadPath } from "../data-files.ts";
import type { ExportedFile } from "../exported-file.ts";
import { type EpubInput, makeEpub } from "./epub.ts";

/** The e-book as the downloads page offers it. `pdf` is the one whose pages it marks. */
export async function epubFile(book: BookInput, pdf: EpubInput["pdf"], date: string): Promise<ExportedFile> {
  return {
    path: downloadPath(book.report, "report.epub"),
    bytes: await makeEpub({ ...book, date, ...(pdf ? { pdf } : {}) }),
    title: "The whole report, as an e-book",
    description:
      "EPUB 3 with every figure, notes that open over the text, the data of the figures as tables, and the page numbers of the PDF.",
    audience: "phones, tablets and e-readers",
    format: "EPUB",
  };
}
