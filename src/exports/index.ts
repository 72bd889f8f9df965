import type { ReportDocument } from "../document/chapter.ts";
import { imagesIn } from "../document/images.ts";
import { type Memory, noMemory } from "../document/memory.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import type { BookInput } from "./book/sections.ts";
import { translatedPart } from "./book/translated-part.ts";
import { bundles } from "./bundles.ts";
import { sha256 } from "./checksums.ts";
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
  /** What was made before, and need not be made again. */
  memory?: Memory | undefined;
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

/** The files that readers take home, and the packs of them; `pictures` go into the packs too. */
export async function filesToKeep(
  report: Report,
  document: ReportDocument,
  pictures: readonly ExportedFile[],
  options: ExportOptions = {},
): Promise<ExportedFile[]> {
  const files = [...(await bookFiles(report, document, options)), ...(await otherFiles(report, document, options))];
  return [...files, ...bundles(report, [...files, ...pictures], options.date ?? report.meta.released)];
}

/** What Typst sets, and the e-book, which tells where the pages of the PDF begin. Of a translation, its chapters. */
export async function bookFiles(
  report: Report,
  document: ReportDocument,
  { onProblem, memory, date = report.meta.released, ...options }: ExportOptions = {},
): Promise<ExportedFile[]> {
  const book = bookInput(report, document, options);
  const { files, main, starts, problems } = pdfFiles(book, memory);
  for (const problem of problems) onProblem?.(problem);
  return [...files, await epubFile(book, { name: main, starts }, date)];
}

/** The Word file, and the data in each of their forms. Of a translation, the Word file alone: its data are the original's. */
export async function otherFiles(
  report: Report,
  document: ReportDocument,
  { date = report.meta.released, memory = noMemory, ...options }: ExportOptions = {},
): Promise<ExportedFile[]> {
  const book = bookInput(report, document, options);
  const images = imagesIn(document).map((path) => sha256(options.readImage?.(path) ?? ""));
  const ofReport = memory.nameOf(JSON.stringify([report, date]));
  const ofText = memory.nameOf(JSON.stringify([document.chapters, document.sources, images]));
  const word = await memory.recall(`word ${ofReport} ${ofText}`, () => docxFile(book, date));
  if (report.translation) return [word];
  return [word, ...(await memory.recall(`packages ${ofReport}`, () => packages(report, date))), ...dataFiles(report)];
}

function bookInput(report: Report, document: ReportDocument, { readImage }: ExportOptions): BookInput {
  return translatedPart({
    report,
    chapters: document.chapters,
    sources: document.sources,
    cite: citationText(report),
    ...(readImage ? { readImage } : {}),
  });
}
