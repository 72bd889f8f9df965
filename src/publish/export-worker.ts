import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { type Book, bookParity } from "../checks/parity/parity.ts";
import { imagePath } from "../document/images.ts";
import { noMemory } from "../document/memory.ts";
import { bundles } from "../exports/bundles.ts";
import { bookFiles, otherFiles } from "../exports/index.ts";
import { bookWords } from "../i18n/book-words.ts";
import type { Problem } from "../problem.ts";
import { createDiskMemory } from "./disk-memory.ts";
import type { ExportGathered, ExportMessage, ExportPart, ExportWork } from "./export-work.ts";

/* The other side of `export-thread.ts`. */

const {
  part,
  report,
  document,
  images,
  kept,
  date = report.meta.released,
} = workerData as ExportWork & {
  part: ExportPart;
};
const memory = kept ? createDiskMemory(kept) : noMemory;
const gathered = part === "others" && parentPort ? once(parentPort, "message") : undefined;
const send = (message: ExportMessage) => parentPort?.postMessage(message);

const problems: Problem[] = [];
const files = await (part === "books" ? bookFiles : otherFiles)(report, document, {
  readImage: (src) => images.get(imagePath(src)),
  onProblem: (problem) => problems.push(problem),
  date,
  memory,
});
send({ kind: "files", files, problems });

if (gathered) {
  const [{ books, pictures }] = (await gathered) as [ExportGathered];
  // A translation's books are few, and its data are the original's.
  const packs = report.translation ? [] : bundles(report, [...books, ...files, ...pictures], date);
  send({ kind: "packs", packs });
}

// Pages wait for the files and not for this.
const books = files.flatMap(({ path, bytes, format, chapter, volume, role }): Book[] => {
  const isBook = format === "PDF" || format === "EPUB" || format === "DOCX";
  // The summary holds no chapter.
  return isBook && role !== "summary"
    ? [{ path, bytes, format, chapters: chapter ? [chapter] : (volume?.chapters ?? report.translation?.chapters) }]
    : [];
});
const reference = { report, chapters: document.chapters, sources: document.sources };
send({ kind: "faults", faults: await bookParity(books, reference, bookWords(report.meta.language).page, memory) });
