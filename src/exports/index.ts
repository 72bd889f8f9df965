import type { ReportDocument } from "../document/chapter.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import { bundles } from "./bundles.ts";
import { citationText } from "./citation.ts";
import { dataFiles } from "./data-files.ts";
import { docxFile } from "./docx/docx-file.ts";
import { epubFile } from "./epub/epub-file.ts";
import type { ExportedFile } from "./exported-file.ts";
import { packages } from "./packages.ts";
import { pdfFiles } from "./pdf-files.ts";
import { pictureFiles } from "./picture-files.ts";

export type { ExportedFile } from "./exported-file.ts";

export interface ExportOptions {
  /** Reads an image by the address that a chapter gives it. */
  readImage?: (src: string) => Uint8Array | undefined;
  /** Gets what an author should know of the files that were made. */
  onProblem?: (problem: Problem) => void;
  /** What files in archives are dated, `YYYY-MM-DD`. Left out, the day of the report's release. */
  date?: string | undefined;
}

/** Every file that a report becomes beside its pages. Pages are not needed for any of them. */
export async function makeExports(
  report: Report,
  document: ReportDocument,
  options: ExportOptions = {},
): Promise<ExportedFile[]> {
  const pictures = await pictureFiles(report, document);
  return [...pictures, ...(await filesToKeep(report, document, pictures, options))];
}

/** The files that readers take home, and the packs of them; `pictures` go into the packs too, and may still be in the making. */
export async function filesToKeep(
  report: Report,
  document: ReportDocument,
  pictures: Promise<readonly ExportedFile[]> | readonly ExportedFile[],
  { readImage, onProblem, date = report.meta.released }: ExportOptions = {},
): Promise<ExportedFile[]> {
  const book = {
    report,
    chapters: document.chapters,
    sources: document.sources,
    cite: citationText(report),
    ...(readImage ? { readImage } : {}),
  };
  const pdfs = pdfFiles(book);
  for (const problem of pdfs.problems) onProblem?.(problem);
  const files: ExportedFile[] = [
    ...pdfs.files,
    await epubFile(book, { name: pdfs.main, starts: pdfs.starts }, date),
    await docxFile(book, date),
    ...(await packages(report, date)),
    ...dataFiles(report),
  ];
  return [...files, ...bundles(report, [...files, ...(await pictures)], date)];
}
