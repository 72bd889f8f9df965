import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../exports/checksums.ts";
import { downloadPath } from "../../exports/data-files.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import type { Report } from "../../model/report.ts";
import { diskCopy } from "./disk-copy.ts";

const PAGE = "downloads/index.html";

/** Where the copy that opens from disk stands in the site. */
export const copyPath = (report: Report): string => downloadPath(report, "site.zip");

/**
 * Makes the copy of the staged site in `dir` that opens from disk, puts it among the downloads, and tells of it on their
 * page, which could not know how large it would be. Returns its size in bytes.
 */
export async function offerDiskCopy(
  dir: string,
  report: Report,
  { base, date = report.meta.released }: { base: string; date?: string | undefined },
): Promise<number> {
  const { meta, edition } = report;
  const bytes = await diskCopy(dir, { base, date, name: `${meta.id}-${edition}-${meta.version}` });
  await writeFile(join(dir, copyPath(report)), bytes);
  const page = await readFile(join(dir, PAGE), "utf8");
  const { locale } = wordsIn(meta.language);
  const told = page
    .replace(
      /(<a)( [^>]*)?\sdata-disk-copy="([^"]*)"/,
      (_, tag: string, others: string | undefined, to: string) => `${tag}${others ?? ""} href="${to}"`,
    )
    .replace(/(<span) data-disk-copy-size(?:="")?>/, (_, tag: string) => `${tag}>${locale.size(bytes.byteLength)}`)
    .replace(/(<code) data-disk-copy-hash(?:="")?>/, (_, tag: string) => `${tag}>${sha256(bytes)}`);
  await writeFile(join(dir, PAGE), told);
  return bytes.byteLength;
}
