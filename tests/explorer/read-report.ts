import { parseBibliography } from "../../src/citations/parse-bibliography.ts";
import { readContent } from "../../src/model/load-fs.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import type { Report } from "../../src/model/report.ts";

/** The report in a content folder, which has to be sound. */
export async function readReport(folder: string): Promise<Report> {
  const { report } = parseContent(await readContent(folder), { parseBibliography });
  if (!report) throw new Error(`${folder} holds no sound report`);
  return report;
}
