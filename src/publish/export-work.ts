import type { StagedFault } from "../checks/staged-page.ts";
import type { ReportDocument } from "../document/chapter.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import type { KeptPlace } from "./disk-memory.ts";

/** What a thread that makes files is handed: plain data, since it is copied. */
export interface ExportWork {
  report: Report;
  document: ReportDocument;
  /** The report's images, by their path in the content folder. */
  images: ReadonlyMap<string, Uint8Array>;
  date: string | undefined;
  /** Where earlier builds left what need not be made again; nothing when there is no such place. */
  kept?: KeptPlace | undefined;
}

/** Which files a thread makes: what Typst sets, with the e-book that tells its pages; or all others, and the packs of everything. */
export type ExportPart = "books" | "others";

/** What it gets when the files of the other thread and the pictures are there, for the packs. */
export interface ExportGathered {
  books: readonly ExportedFile[];
  pictures: readonly ExportedFile[];
}

/** What comes back from it, one after the other. */
export type ExportMessage =
  | { kind: "files"; files: ExportedFile[]; problems: Problem[] }
  /** What its files were found to have lost of the report. */
  | { kind: "faults"; faults: StagedFault[] }
  | { kind: "packs"; packs: ExportedFile[] };
