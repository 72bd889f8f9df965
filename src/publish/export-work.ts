import type { StagedFault } from "../checks/staged-page.ts";
import type { ReportDocument } from "../document/chapter.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";

/** What the thread that makes files is handed: plain data, since it is copied. */
export interface ExportWork {
  report: Report;
  document: ReportDocument;
  /** The report's images, by their path in the content folder. */
  images: ReadonlyMap<string, Uint8Array>;
  date: string | undefined;
}

/** What it gets once they are drawn, for the packs. */
export interface ExportPictures {
  pictures: readonly ExportedFile[];
}

/** What comes back from it, first. */
export interface ExportResult {
  files: ExportedFile[];
  problems: Problem[];
}

/** What comes back last: what the files were found to have lost of the report. */
export interface ExportChecks {
  faults: StagedFault[];
}
