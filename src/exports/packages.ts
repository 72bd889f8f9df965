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
  return [
    {
      path: downloadPath(report, "data.xlsx"),
      bytes: await workbook(report, date),
      title: "All tables in one workbook",
      description: "A sheet for each table, a dictionary of every variable, and a first sheet that says what it is.",
      audience: "anyone who works in Excel, LibreOffice or Numbers",
      format: "XLSX",
      role: "workbook",
    },
    {
      path: downloadPath(report, "data.zip"),
      bytes: zipBytes(dataPackage(report), date),
      title: "Data package",
      description:
        "Every table as CSV and all that describes them: codebook, types and keys (Frictionless Data Package, CSVW, RO-Crate), licence, citation, checksums.",
      audience: "researchers, data archives, and programs",
      format: "ZIP",
      group: "data",
    },
    {
      path: downloadPath(report, "codebook.csv"),
      bytes: csvBytes(codebook(publishedTables(report))),
      title: "Codebook",
      description: "Every variable of every table: its meaning, type, allowed values, and how it came about.",
      audience: "whoever reads the tables",
      format: "CSV",
    },
  ];
}
