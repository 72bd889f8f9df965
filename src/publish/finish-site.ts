import type { Writer } from "../exports/writer.ts";
import type { Report } from "../model/report.ts";
import { offerDiskCopy } from "./disk/offer-copy.ts";
import { MANIFEST, siteManifest } from "./manifest.ts";
import { WORKER, workerScript } from "./offline/offline-files.ts";
import type { Progress } from "./progress.ts";

interface Finished {
  dir: string;
  writer: Writer;
  report: Report;
  base: string;
  /** Hashes of the content, by part. */
  parts: Readonly<Record<string, string>>;
  date: string | undefined;
  hasCopy: boolean;
}

/**
 * Makes what can only be made of a whole site: the copy that opens from disk, the worker that knows the digest of each page,
 * and the list of all files.
 */
export async function finishSite(
  { dir, writer, report, base, parts, date, hasCopy }: Finished,
  progress: Progress,
): Promise<void> {
  if (hasCopy) {
    await progress.step(
      "Copy for a disk",
      () => offerDiskCopy(dir, report, { base, date }),
      (bytes) => `${Math.round(bytes / 1000).toLocaleString("en")} kB`,
    );
  }
  await writer.write(
    WORKER,
    workerScript(base, report.meta.offline ? await siteManifest(dir, report, parts) : undefined),
  );
  await writer.write(MANIFEST, `${JSON.stringify(await siteManifest(dir, report, parts), null, 1)}\n`);
}
