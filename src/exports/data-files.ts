import { wordsIn } from "../i18n/words-in.ts";
import type { Report } from "../model/report.ts";
import { citationBibtex, citationCsl, citationRis } from "./citation.ts";
import { citationCff } from "./citation-cff.ts";
import { csvBytes } from "./csv.ts";
import type { ExportedFile } from "./exported-file.ts";
import { reportJson } from "./json.ts";
import { publishedTables } from "./tables.ts";

/**
 * The path of a download. Its name carries report, edition and version, and of a translation the language too:
 * `holding-ground-public-1.0.0-themes.csv`.
 */
export function downloadPath({ meta, edition, translation }: Report, name: string, folder = "downloads"): string {
  const language = translation ? `${meta.language}-` : "";
  return `${folder}/${meta.id}-${edition}-${meta.version}-${language}${name}`;
}

/** Every data and citation file of a report, tables first, in the order in which they are listed for readers. */
export function dataFiles(report: Report): ExportedFile[] {
  const words = wordsIn(report.meta.language).files;
  const encoder = new TextEncoder();
  const cite = (name: string, format: string, audience: string, content: string): ExportedFile => ({
    path: downloadPath(report, name),
    title: words.citation.title(format),
    description: "",
    audience,
    format,
    bytes: encoder.encode(content),
    role: "citation",
  });
  return [
    ...publishedTables(report).map(
      (table): ExportedFile => ({
        path: downloadPath(report, `${table.name}.csv`),
        title: table.title,
        description: table.description,
        format: "CSV",
        bytes: csvBytes(table),
        isPart: true,
      }),
    ),
    {
      path: downloadPath(report, "report.json"),
      ...words.model,
      format: "JSON",
      bytes: encoder.encode(reportJson(report)),
    },
    cite("citation.bib", "BibTeX", words.citation.bibtex, citationBibtex(report)),
    cite("citation.ris", "RIS", words.citation.ris, citationRis(report)),
    cite("citation.json", "CSL-JSON", words.citation.csl, `${JSON.stringify([citationCsl(report)], null, 2)}\n`),
    cite("citation.cff", "CFF", words.citation.cff, citationCff(report)),
  ];
}
