import { SHARE_ENV, Worker } from "node:worker_threads";
import type { ExportResult, ExportWork } from "./export-work.ts";

/**
 * Makes the files that readers take home in a thread of their own, while pages are made in this one. Rejects with
 * an Error in words when a file can't be made.
 */
export function exportInThread(work: ExportWork): Promise<ExportResult> {
  return new Promise((done, fail) => {
    // Typst reads its settings from the environment of the process, not from a thread's copy.
    const worker = new Worker(new URL("./export-worker.ts", import.meta.url), { workerData: work, env: SHARE_ENV });
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`The thread that makes the files ended with code ${code}.`)));
  });
}
