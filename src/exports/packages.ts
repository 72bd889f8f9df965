import { wordsIn } from "../i18n/words-in.ts";
import type { Report } from "../model/report.ts";
import { zipBytes } from "./archive.ts";
import { csvBytes } from "./csv.ts";
import { downloadPath } from "./data-files.ts";
import { codebook } from "./data-package/codebook.ts";
import { dataPackage } from "./data-package/data-package.ts";
import type { ExportedFile } from "./exported-file.ts";
import { publishedTables } from "./tables.ts";
import { workbook } from "./xlsx.ts";

/** All tables together, in the forms that stand on their own. `date` (`YYYY-MM-DD`) is what their entries are dated. */
export async function packages(report: Report, date: string): Promise<ExportedFile[]> {
  const words = wordsIn(report.meta.language).files;
  return [
    {
      path: downloadPath(report, "data.xlsx"),
      bytes: await workbook(report, date),
      ...words.workbook,
      format: "XLSX",
      role: "workbook",
    },
    {
      path: downloadPath(report, "data.zip"),
      bytes: zipBytes(dataPackage(report), date),
      ...words.dataPackage,
      format: "ZIP",
      group: "data",
    },
    {
      path: downloadPath(report, "codebook.csv"),
      bytes: csvBytes(codebook(report, publishedTables(report))),
      ...words.codebookFile,
      format: "CSV",
    },
  ];
}
