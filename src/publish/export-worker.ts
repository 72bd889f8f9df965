import { parentPort, workerData } from "node:worker_threads";
import { bookParity } from "../checks/parity/parity.ts";
import { imagePath } from "../document/images.ts";
import { bookWords } from "../exports/book/words.ts";
import { filesToKeep } from "../exports/index.ts";
import type { Problem } from "../problem.ts";
import type { ExportChecks, ExportResult, ExportWork } from "./export-work.ts";

/* The other side of `export-thread.ts`. */

const { report, document, pictures, images, date } = workerData as ExportWork;
const problems: Problem[] = [];
const files = await filesToKeep(report, document, pictures, {
  readImage: (src) => images.get(imagePath(src)),
  onProblem: (problem) => problems.push(problem),
  date,
});
parentPort?.postMessage({ files, problems } satisfies ExportResult);

// Pages wait for the files and not for this.
const whole = (format: string) =>
  files.find((file) => file.format === format && (format !== "PDF" || file.role === "report"))?.bytes;
const faults = await bookParity(
  { pdf: whole("PDF"), epub: whole("EPUB"), docx: whole("DOCX"), pageWord: bookWords(report.meta.language).page },
  { report, chapters: document.chapters, sources: document.sources },
);
parentPort?.postMessage({ faults } satisfies ExportChecks);
