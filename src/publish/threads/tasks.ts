import type { PagesChecked, PageWork } from "../../checks/check-pages.ts";
import type { ReportDocument } from "../../document/chapter.ts";
import type { ParsedMdx } from "../../document/parse-mdx.ts";
import type { ExportedFile } from "../../exports/exported-file.ts";
import type { Report } from "../../model/report.ts";
import type { KeptPlace } from "../disk-memory.ts";

/** What drawing the report's pictures takes. */
export interface PictureWork {
  report: Report;
  numbers: Pick<ReportDocument, "figureNumbers" | "figureChapters">;
  /** Where earlier builds left what need not be made again; nothing when there is no such place. */
  kept: KeptPlace | undefined;
}

/** What a thread can be asked to do: plain data in, plain data out, since both are copied. */
export interface Tasks {
  /** Parses chapters; what comes back is in their order. */
  parse(texts: readonly { file: string; text: string }[]): Promise<ParsedMdx[]>;
  /** Draws the report's pictures. */
  pictures(work: PictureWork): Promise<ExportedFile[]>;
  /** Reads pages of the staged site, and checks each. */
  pages(work: PageWork): Promise<PagesChecked>;
}

export type TaskName = keyof Tasks;

/** One piece of work. */
export type Task = { [Name in TaskName]: { name: Name; work: Parameters<Tasks[Name]>[0] } }[TaskName];

/** What came of it. */
export type Done = { result: unknown } | { error: unknown };
