import { parentPort, workerData } from "node:worker_threads";
import { imagePath } from "../document/images.ts";
import { filesToKeep } from "../exports/index.ts";
import type { Problem } from "../problem.ts";
import type { ExportResult, ExportWork } from "./export-work.ts";

/* The other side of `export-thread.ts`. */

const { report, document, pictures, images, date } = workerData as ExportWork;
const problems: Problem[] = [];
const files = await filesToKeep(report, document, pictures, {
  readImage: (src) => images.get(imagePath(src)),
  onProblem: (problem) => problems.push(problem),
  date,
});
parentPort?.postMessage({ files, problems } satisfies ExportResult);
