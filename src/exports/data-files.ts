import type { Report } from "../model/report.ts";
import { citationBibtex, citationCsl, citationRis } from "./citation.ts";
import { csvBytes } from "./csv.ts";
import { reportJson } from "./json.ts";
import { reportTables } from "./tables.ts";

/** A file that readers take away. `path` is relative to the site's root, without a leading `/`. */
export interface DataFile {
  path: string;
  title: string;
  /** What it holds, for someone who decides whether to take it. */
  description: string;
  format: "CSV" | "JSON" | "BibTeX" | "RIS" | "CSL-JSON";
  bytes: Uint8Array;
}

/** The path of a download. Its name carries report, edition and version: `holding-ground-public-1.0.0-themes.csv`. */
export function downloadPath({ meta, edition }: Report, name: string, folder = "downloads"): string {
  return `${folder}/${meta.id}-${edition}-${meta.version}-${name}`;
}

/** Every data and citation file of a report, tables first, in the order in which they are listed for readers. */
export function dataFiles(report: Report): DataFile[] {
  const text = (name: string, format: DataFile["format"], title: string, description: string, content: string) => {
    return { path: downloadPath(report, name), title, description, format, bytes: new TextEncoder().encode(content) };
  };
  const cite = "How to cite the report, for";
  return [
    ...reportTables(report)
      .filter(({ rows }) => rows.length > 0)
      .map((table): DataFile => {
        const { title, description } = table;
        return {
          path: downloadPath(report, `${table.name}.csv`),
          title,
          description,
          format: "CSV",
          bytes: csvBytes(table),
        };
      }),
    text(
      "report.json",
      "JSON",
      "All data",
      "Everything in the tables and more, in one file for programs.",
      reportJson(report),
    ),
    text("citation.bib", "BibTeX", "Citation for LaTeX", `${cite} BibLaTeX and BibTeX.`, citationBibtex(report)),
    text(
      "citation.ris",
      "RIS",
      "Citation for reference managers",
      `${cite} Zotero, EndNote and Mendeley.`,
      citationRis(report),
    ),
    text(
      "citation.json",
      "CSL-JSON",
      "Citation for programs",
      `${cite} Pandoc and other programs that read CSL-JSON.`,
      `${JSON.stringify([citationCsl(report)], null, 2)}\n`,
    ),
  ];
}
