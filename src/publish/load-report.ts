import { readBibliography } from "../citations/read-bibliography.ts";
import { buildDocument, type ParsedChapter, parseChapters } from "../document/build-document.ts";
import type { ReportDocument } from "../document/chapter.ts";
import { type Memory, noMemory } from "../document/memory.ts";
import { onlyUsed } from "../document/only-used.ts";
import { readContent } from "../model/load-fs.ts";
import { parseContent } from "../model/parse-content.ts";
import type { Report } from "../model/report.ts";
import { byPlace, type Problem, ReportError } from "../problem.ts";
import { checkGlyphs } from "./check-glyphs.ts";
import { type CleanImage, cleanImages } from "./images.ts";

export interface ReportOptions {
  /** Folder that holds the report. */
  content: string;
  edition?: string | undefined;
  /** What was worked out when the report was last loaded. */
  memory?: Memory;
}

interface Checked {
  problems: Problem[];
  report: Report | undefined;
  chapters: ParsedChapter[];
  images: Map<string, CleanImage>;
}

/** Reads a content folder and finds everything that is wrong with it, without rendering anything. */
export async function checkReport({ content, edition, memory = noMemory }: ReportOptions): Promise<Checked> {
  const files = await readContent(content);
  const parsed = parseContent(files, {
    parseBibliography: readBibliography,
    ...(edition === undefined ? {} : { edition }),
  });
  const text = parseChapters(parsed.chapters, parsed.known, files.files, parsed.report, memory);
  const pictures = await cleanImages(content, files.files, memory);
  const problems = [...parsed.problems, ...text.problems, ...pictures.problems, ...checkGlyphs(files.texts)].sort(
    byPlace,
  );
  return { problems, report: parsed.report, chapters: text.chapters, images: pictures.images };
}

export interface LoadedReport {
  report: Report;
  document: ReportDocument;
  /** The report's pictures by their path in the content folder, without anything but pixels. */
  images: ReadonlyMap<string, CleanImage>;
  /** Warnings and hints; an error would have been thrown. */
  problems: Problem[];
}

/** A content folder as a report with all its text. Throws a `ReportError` with every problem when anything is in error. */
export async function loadReport(options: ReportOptions): Promise<LoadedReport> {
  const { problems, report, chapters, images } = await checkReport(options);
  if (!report || problems.some(({ severity }) => severity === "error")) throw new ReportError(problems);
  const edition = onlyUsed(report, chapters);
  return { report: edition, document: buildDocument(edition, chapters, images, options.memory), images, problems };
}
