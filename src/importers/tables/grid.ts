import { CsvError, parse } from "csv-parse/sync";
import { type Place, placesIn } from "../../model/place.ts";
import { readCells } from "../../model/table-cells.ts";
import { refuse } from "../fault.ts";

/** A table of text, read: a head, and rows of as many cells. */
export interface Grid {
  file: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Where a cell stands; row 0 is the head. The excerpt is left out: cells hold what people said. */
  placeOf(row: number, column: number): Place;
}

const DELIMITERS = [",", ";", "\t"];
const MOST_ROWS = 1_000_000;

/**
 * Reads CSV as spreadsheets and analysis programs write it: commas, semicolons or tabs between cells. Throws a
 * `ReportError` that names the row when it is no table.
 */
export function readGrid(text: string, file: string): Grid {
  const delimiter = delimiterOf(text);
  const places = placesIn(text);
  const cells = readCells(text, delimiter);
  const placeOf = (row: number, column: number): Place => {
    const at = cells[row]?.[column]?.from ?? 0;
    return places(at, at);
  };
  const records = parseRecords(text, delimiter, file, placeOf);
  const [head = [], ...rows] = records.map((row) => row.map((cell) => cell.trim()));
  if (head.length < 2 || rows.length === 0 || rows.length > MOST_ROWS) {
    refuse("import-table", file, {
      message:
        head.length < 2
          ? "This is no table that can be read: its first line has fewer than two cells."
          : `The table has ${rows.length === 0 ? "a head and no rows" : "more rows than a study’s"}.`,
      hint: "It needs a head and rows, with commas, semicolons or tabs between cells. docs/importing.md shows one of each kind.",
    });
  }
  const ragged = rows.findIndex((row) => row.length !== head.length);
  if (ragged >= 0) {
    refuse("import-table", file, {
      ...placeOf(ragged + 1, 0),
      message: `Row ${ragged + 2} has ${rows[ragged]?.length} cells, the head ${head.length}.`,
      hint: "Put a cell that holds the separating sign in quotation marks, and export or save the table again.",
    });
  }
  const unnamed = head.indexOf("");
  if (unnamed >= 0 && rows.some((row) => row[unnamed] !== "")) {
    refuse("import-table", file, {
      ...placeOf(0, unnamed),
      message: `Column ${unnamed + 1} has no name.`,
      hint: "Give it one in the first row.",
    });
  }
  return { file, head, rows, placeOf };
}

/** The sign that parts the cells of the first line most often. */
function delimiterOf(text: string): string {
  const [line = ""] = text.split(/\r\n|\n|\r/, 1);
  const bare = line.replace(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((sign) => bare.split(sign).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function parseRecords(text: string, delimiter: string, file: string, placeOf: Grid["placeOf"]): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.records === "number" ? error.records : 0;
    return refuse("import-table", file, {
      ...placeOf(row, 0),
      message: `The quotation marks in row ${row + 1} don’t match up.`,
      hint: 'Put a cell with a quotation mark in it into `"` as a whole, with `""` for each one inside. Programs that export CSV do so themselves.',
    });
  }
}

/** The position of the first column with one of these names, whatever its case. */
export function columnOf(head: readonly string[], names: readonly string[]): number {
  return head.findIndex((name) => names.includes(name.toLowerCase()));
}
