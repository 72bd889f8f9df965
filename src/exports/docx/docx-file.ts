import type { BookInput } from "../book/sections.ts";
import { downloadPath } from "../data-files.ts";
import type { ExportedFile } from "../exported-file.ts";
import { makeDocx } from "./docx.ts";

/** The Word file as the downloads page offers it. */
export async function docxFile(book: BookInput, date: string): Promise<ExportedFile> {
  return {
    path: downloadPath(book.report, "report.docx"),
    bytes: await makeDocx({ ...book, date }),
    title: "The whole report, for Word",
    description:
      "A document in Word’s own styles, with contents, captions, footnotes and links, and every figure as a picture with its description.",
    audience: "those who comment, quote and rework in Word, LibreOffice or Google Docs",
    format: "DOCX",
  };
}
