import type { Limits } from "../importers/archive/limits.ts";
import { refuse } from "../importers/fault.ts";
import { readWordFile } from "./read-word-file.ts";
import { type ReturnedBlock, returnedBlocks } from "./returned-blocks.ts";

/** A Word file of a report that came back. */
export interface ReviewFile {
  /** The id of the report that it was made from, its version and edition; absent where a program has dropped them. */
  report: string | undefined;
  version: string | undefined;
  edition: string | undefined;
  blocks: ReturnedBlock[];
  /** How many blocks it had when it was made, as far as it says so. */
  total: number;
}

/** Reads a Word file that was made from a report. Throws a `ReportError` for any other. */
export async function readReviewFile(path: string, limits?: Limits): Promise<ReviewFile> {
  const file = await readWordFile(path, limits);
  const blocks = returnedBlocks(file);
  if (!blocks.some(({ mark }) => mark !== undefined)) {
    refuse("import-format", path, {
      message:
        "This Word file was not made from a report here, or has lost the hidden bookmarks that tell its blocks apart.",
      hint: "Compare the file that a build makes (`downloads/…-report.docx`), sent out and saved as `.docx`. To bring in another text: `npm run import`.",
    });
  }
  const { properties } = file;
  return {
    report: properties.get("report"),
    version: properties.get("version"),
    edition: properties.get("edition"),
    blocks,
    total: Number(properties.get("blocks") ?? 0) || 0,
  };
}
