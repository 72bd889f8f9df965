import type { CellObject } from "write-excel-file/node";
import { wordsIn } from "../../i18n/words-in.ts";
import { citationFields } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import { citationText } from "../citation.ts";
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
  const { workbookSheet: words, licence, restsOn } = wordsIn(meta.language).files;
  const facts: [string, string | undefined][] = [
    [words.whatItIs, abstract],
    [words.restsOn, restsOn(participants.total, participants.noun, method.period)],
    [words.version, words.versionText(meta.version, meta.released)],
    [words.cite, citationText(report)],
    [words.licence, meta.licence ? [meta.licence.name, meta.licence.url].filter(Boolean).join(", ") : licence.none],
    ["DOI", doi && `https://doi.org/${doi}`],
    [words.address, url],
    [words.howToRead, words.howToReadText],
  ];
  return {
    sheet: "about",
    orientation: "landscape",
    showGridLines: false,
    columns: WIDTHS.map((width) => ({ width })),
    data: [
      [{ ...cell(title), fontWeight: "bold", fontSize: 16, columnSpan: 2, height: title.length > 70 ? 66 : 28 }, null],
      [],
      ...facts.flatMap(([name, value]) => (value ? [pair(name, value)] : [])),
      [],
      pair(words.sheet, words.row).map((one) => ({ ...one, fontWeight: "bold" as const })),
      pair("dictionary", words.dictionary),
      ...tables.map((table) => pair(table.name, table.description)),
    ],
  };
}

function pair(name: string, text: string): CellObject[] {
  const height = rowHeight([name, text], WIDTHS);
  return [
    { ...cell(name), fontWeight: "bold", height },
    { ...cell(text), height },
  ];
}

const cell = (text: string): CellObject => ({
  value: sheetText(text, "about"),
  type: String,
  wrap: true,
  alignVertical: "top",
});
