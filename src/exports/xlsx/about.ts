import type { CellObject } from "write-excel-file/node";
import { citationFields } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import { citationText } from "../citation.ts";
import { NO_LICENCE } from "../data-package/licence.ts";
import type { DataTable } from "../tables/table.ts";
import type { Sheet } from "./library.ts";
import { rowHeight } from "./row-height.ts";
import { sheetText } from "./sheet-text.ts";

/** Characters of the two columns. */
const WIDTHS = [30, 90];

/** The first sheet: what the workbook is, how to cite it, and what is on every other sheet. */
export function aboutSheet(report: Report, tables: readonly DataTable[]): Sheet {
  const { meta, participants, method } = report;
  const { title, abstract, doi, url } = citationFields(report);
  const facts: [string, string | undefined][] = [
    ["What it is", abstract],
    ["Rests on", `${participants.total} ${participants.noun} (${method.period})`],
    ["Version", `${meta.version}, released on ${meta.released}`],
    ["How to cite", citationText(report)],
    ["Licence", meta.licence ? [meta.licence.name, meta.licence.url].filter(Boolean).join(", ") : NO_LICENCE],
    ["DOI", doi && `https://doi.org/${doi}`],
    ["Address", url],
    [
      "How to read it",
      "An empty cell is a value that the report does not have; it is never 0. In counts, [c] is a small number that is withheld so that nobody is recognised, and [x] means that nobody was asked.",
    ],
  ];
  return {
    sheet: "about",
    orientation: "landscape",
    showGridLines: false,
    columns: WIDTHS.map((width) => ({ width })),
    data: [
      [{ ...words(title), fontWeight: "bold", fontSize: 16, columnSpan: 2, height: title.length > 70 ? 66 : 28 }, null],
      [],
      ...facts.flatMap(([name, value]) => (value ? [pair(name, value)] : [])),
      [],
      pair("Sheet", "What a row is").map((cell) => ({ ...cell, fontWeight: "bold" as const })),
      pair("dictionary", "One row for each variable of every table: its meaning, type and values."),
      ...tables.map((table) => pair(table.name, table.description)),
    ],
  };
}

function pair(name: string, text: string): CellObject[] {
  const height = rowHeight([name, text], WIDTHS);
  return [
    { ...words(name), fontWeight: "bold", height },
    { ...words(text), height },
  ];
}

const words = (text: string): CellObject => ({
  value: sheetText(text, "about"),
  type: String,
  wrap: true,
  alignVertical: "top",
});
