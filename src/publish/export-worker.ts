import { parentPort, workerData } from "node:worker_threads";
import { type Book, bookParity } from "../checks/parity/parity.ts";
import { imagePath } from "../document/images.ts";
import { filesToKeep } from "../exports/index.ts";
import { bookWords } from "../i18n/book-words.ts";
import type { Problem } from "../problem.ts";
import type { ExportChecks, ExportPictures, ExportResult, ExportWork } from "./export-work.ts";

/* The other side of `export-thread.ts`. */

const { report, document, images, date } = workerData as ExportWork;
const pictures = new Promise<ExportPictures["pictures"]>((resolve) => {
  parentPort?.once("message", (message: ExportPictures) => resolve(message.pictures));
});
const problems: Problem[] = [];
const files = await filesToKeep(report, document, pictures, {
  readImage: (src) => images.get(imagePath(src)),
  onProblem: (problem) => problems.push(problem),
  date,
});
parentPort?.postMessage({ files, problems } satisfies ExportResult);

// Pages wait for the files and not for this.
const books = files.flatMap(({ path, bytes, format, chapter, volume, role }): Book[] => {
  const isBook = format === "PDF" || format === "EPUB" || format === "DOCX";
  // The summary holds no chapter.
  return isBook && role !== "summary"
    ? [{ path, bytes, format, chapters: chapter ? [chapter] : volume?.chapters }]
    : [];
});
const reference = { report, chapters: document.chapters, sources: document.sources };
const faults = await bookParity(books, reference, bookWords(report.meta.language).page);
parentPort?.postMessage({ faults } satisfies ExportChecks);
