import { SHARE_ENV, Worker } from "node:worker_threads";
import type { StagedFault } from "../checks/staged-page.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { ExportChecks, ExportPictures, ExportResult, ExportWork } from "./export-work.ts";

/** Files that are being made, and then compared with the report. */
export interface Exporting {
  made: Promise<ExportResult>;
  /** What they were found to have lost. */
  faults: Promise<StagedFault[]>;
}

/**
 * Makes the files that readers take home in a thread of their own, while pages are made in this one, and compares them with
 * the report there too. `pictures` go into the packs. Rejects with an Error in words when a file can't be made.
 */
export function exportInThread(work: ExportWork, pictures: Promise<readonly ExportedFile[]>): Exporting {
  // Typst reads its settings from the environment of the process, not from a thread's copy.
  const worker = new Worker(new URL("./export-worker.ts", import.meta.url), { workerData: work, env: SHARE_ENV });
  const made = Promise.withResolvers<ExportResult>();
  const faults = Promise.withResolvers<StagedFault[]>();
  // Who waits for the files hears of a failure; nobody need wait for the faults by then.
  faults.promise.catch(() => undefined);
  const fail = (error: unknown) => {
    made.reject(error);
    faults.reject(error);
  };
  worker.on("message", (message: ExportResult | ExportChecks) => {
    if ("files" in message) made.resolve(message);
    else faults.resolve(message.faults);
  });
  pictures.then(
    (drawn) => worker.postMessage({ pictures: drawn } satisfies ExportPictures),
    (error: unknown) => {
      fail(error);
      // It would wait for them for ever.
      void worker.terminate();
    },
  );
  worker.once("error", fail);
  worker.once("exit", (code) => fail(new Error(`The thread that makes the files ended with code ${code}.`)));
  return { made: made.promise, faults: faults.promise };
}
