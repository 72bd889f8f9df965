import { SHARE_ENV, Worker } from "node:worker_threads";
import type { StagedFault } from "../checks/staged-page.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { Problem } from "../problem.ts";
import type { ExportGathered, ExportMessage, ExportPart, ExportWork } from "./export-work.ts";

/** Files that are being made, and then compared with the report. */
export interface Exporting {
  made: Promise<{ files: ExportedFile[]; problems: Problem[] }>;
  /** What they were found to have lost. */
  faults: Promise<StagedFault[]>;
}

/**
 * Makes the files that readers take home in threads of their own, while pages are made in this one, and compares them with
 * the report there too. `pictures` go into the packs. Rejects with an Error in words when a file can't be made.
 */
export function exportInThread(work: ExportWork, pictures: Promise<readonly ExportedFile[]>): Exporting {
  const books = startThread("books", work);
  const others = startThread("others", work);
  const made = (async () => {
    const [ofBooks, ofOthers, drawn] = await Promise.all([books.said("files"), others.said("files"), pictures]);
    others.tell({ books: ofBooks.files, pictures: drawn });
    const { packs } = await others.said("packs");
    return {
      files: [...ofBooks.files, ...ofOthers.files, ...packs],
      problems: [...ofBooks.problems, ...ofOthers.problems],
    };
  })();
  const faults = Promise.all([books.said("faults"), others.said("faults")]).then((all) =>
    all.flatMap((message) => message.faults),
  );
  // Who waits for the files hears of a failure; nobody need wait for the faults by then, nor for what else is being made.
  faults.catch(() => undefined);
  made.catch(() => {
    books.end();
    others.end();
  });
  return { made, faults };
}

type Said<Kind extends ExportMessage["kind"]> = Extract<ExportMessage, { kind: Kind }>;

/** A thread that makes one part of the files; `said` waits for what it has to say. */
function startThread(part: ExportPart, work: ExportWork) {
  const worker = new Worker(new URL("./export-worker.ts", import.meta.url), {
    workerData: { part, ...work },
    // Typst reads its settings from the environment of the process, not from a thread's copy.
    env: SHARE_ENV,
  });
  const messages = {
    files: Promise.withResolvers<ExportMessage>(),
    faults: Promise.withResolvers<ExportMessage>(),
    packs: Promise.withResolvers<ExportMessage>(),
  };
  const fail = (error: unknown) => {
    for (const { reject } of Object.values(messages)) reject(error);
  };
  for (const { promise } of Object.values(messages)) promise.catch(() => undefined);
  worker.on("message", (message: ExportMessage) => messages[message.kind].resolve(message));
  worker.once("error", fail);
  worker.once("exit", (code) => fail(new Error(`The thread that makes the files ended with code ${code}.`)));
  return {
    said: <Kind extends ExportMessage["kind"]>(kind: Kind) => messages[kind].promise as Promise<Said<Kind>>,
    tell: (gathered: ExportGathered) => worker.postMessage(gathered),
    end: () => void worker.terminate(),
  };
}
