import { wordsIn } from "../../i18n/words-in.ts";
import type { BookInput } from "../book/sections.ts";
import { downloadPath } from "../data-files.ts";
import type { ExportedFile } from "../exported-file.ts";
import { makeDocx } from "./docx.ts";

/** The Word file as the downloads page offers it. */
export async function docxFile(book: BookInput, date: string): Promise<ExportedFile> {
  return {
    path: downloadPath(book.report, "report.docx"),
    bytes: await makeDocx({ ...book, date }),
    ...wordsIn(book.report.meta.language).files.docx,
    format: "DOCX",
  };
}
