import { wordsIn } from "../../i18n/words-in.ts";
import type { BookInput } from "../book/sections.ts";
import { downloadPath } from "../data-files.ts";
import type { ExportedFile } from "../exported-file.ts";
import { type EpubInput, makeEpub } from "./epub.ts";

/** The e-book as the downloads page offers it. `pdf` is the one whose pages it marks. */
export async function epubFile(book: BookInput, pdf: EpubInput["pdf"], date: string): Promise<ExportedFile> {
  return {
    path: downloadPath(book.report, "report.epub"),
    bytes: await makeEpub({ ...book, date, ...(pdf ? { pdf } : {}) }),
    ...wordsIn(book.report.meta.language).files.epub,
    format: "EPUB",
  };
}
