import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../problem.ts";
import { listOf, nearest } from "./nearest.ts";
import { placesIn } from "./place.ts";
import type { BarRow } from "./report.ts";
import { type Cell, readCells } from "./table-cells.ts";

const COLUMNS = ["label", "value", "stated"];

/**
 * Reads the CSV behind a bar chart: a header `label,value` with, if need be, `stated`, then one row a bar. Every bad
 * cell is a problem of its own, located and named by its row and column. Rows count from 1 with the header, as a
 * spreadsheet shows them.
 */
export function readTable(text: string, file: string): { rows: BarRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = placesIn(text);
  const report = (cell: Cell, message: string, hint: string) => {
    problems.push({ rule: "csv", severity: "error", file, ...places(cell.from, cell.to), message, hint });
  };
  const records = parseRecords(text, (offset, message, hint) =>
    report({ text: "", from: offset, to: offset }, message, hint),
  );
  const cells = readCells(text);
  const [header, ...body] = records.map((record, row) =>
    record.map((given, column) => cellAt(cells, row, column, given)),
  );
  if (!header) {
    if (problems.length === 0) report(START, "The file is empty.", "Begin it with the line `label,value`.");
    return { rows: [], problems };
  }
  const columns = checkHeader(header, report);
  if (!columns) return { rows: [], problems };
  const rows = body.map((row, index) => readRow(row, index + 2, header.length, columns, report));
  if (rows.length === 0)
    report(START, "The table has a header and no rows.", "Add a line for each bar, such as `March,1200`.");
  return { rows: rows.filter((row) => row !== undefined), problems };
}

type Report = (cell: Cell, message: string, hint: string) => void;
interface Columns {
  label: number;
  value: number;
  stated: number;
}

const START: Cell = { text: "", from: 0, to: 0 };

function parseRecords(text: string, fail: (offset: number, message: string, hint: string) => void): string[][] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === "CSV_QUOTE_NOT_CLOSED";
    const message = open
      ? "A quotation mark opens here and is never closed."
      : "A quotation mark stands inside a cell that isn't quoted as a whole.";
    fail(faultyQuote(text, open), message, 'Put the whole cell in `"`, and write a `"` inside it twice.');
    return [];
  }
}

/** The quotation mark that the parser stumbled over: it reports a line at best. */
function faultyQuote(text: string, open: boolean): number {
  const cells = readCells(text).flat();
  const cell = open
    ? cells.findLast(({ from }) => text[from] === '"')
    : cells.find(({ from, to }) => /^[^"]+"|^"(?:[^"]|"")*"[^"]/.test(text.slice(from, to)));
  if (!cell) return Math.max(0, text.indexOf('"'));
  return open ? cell.from : cell.from + Math.max(0, text.slice(cell.from, cell.to).lastIndexOf('"'));
}

function cellAt(cells: Cell[][], row: number, column: number, given: string): Cell {
  const place = cells[row]?.[column] ?? START;
  return { text: given.trim(), from: place.from, to: place.to };
}

function checkHeader(header: Cell[], report: Report): Columns | undefined {
  const [first] = header;
  const names = header.map((cell) => cell.text.toLowerCase());
  if (first && header.length === 1 && /[;\t]/.test(first.text)) {
    report(
      first,
      "The cells are separated by something other than commas.",
      "Save the file as CSV with commas between cells.",
    );
    return undefined;
  }
  let sound = true;
  for (const [index, cell] of header.entries()) {
    if (COLUMNS.includes(names[index] ?? "") && names.indexOf(names[index] ?? "") === index) continue;
    sound = false;
    const meant = nearest(
      cell.text,
      COLUMNS.filter((name) => !names.includes(name)),
    );
    const repeated = names.indexOf(names[index] ?? "") < index;
    const what = repeated
      ? `The column \`${cell.text}\` is there twice.`
      : `The table can't have a column \`${cell.text}\`.`;
    report(
      cell,
      what,
      meant ? `Did you mean \`${meant}\`?` : `Its columns are ${listOf(COLUMNS)}, and \`stated\` may be left out.`,
    );
  }
  for (const name of ["label", "value"]) {
    // A column with an unknown name may be this one: then that has been said.
    if (names.includes(name) || !sound) continue;
    sound = false;
    report(first ?? START, `The column \`${name}\` is missing.`, "Begin the file with the line `label,value`.");
  }
  return sound
    ? { label: names.indexOf("label"), value: names.indexOf("value"), stated: names.indexOf("stated") }
    : undefined;
}

function readRow(row: Cell[], number: number, width: number, columns: Columns, report: Report): BarRow | undefined {
  const [first = START] = row;
  if (row.length !== width) {
    const more = row.length > width;
    const hint = more
      ? 'A comma inside a cell splits it: put the cell in `"`, and write numbers without commas (`1200`).'
      : "Put a comma between cells, for an empty cell too.";
    report(more ? (row[width] ?? first) : first, `Row ${number} has ${row.length} cells, the header ${width}.`, hint);
    return undefined;
  }
  const label = row[columns.label] ?? START;
  const value = row[columns.value] ?? START;
  const stated = row[columns.stated]?.text;
  if (label.text === "")
    report(label, `Row ${number}, column \`label\`: the cell is empty.`, "Write what the bar is called.");
  if (!/^\d+(?:\.\d+)?$/.test(value.text)) {
    const found = value.text === "" ? "the cell is empty" : `“${value.text}” is no number from 0 up`;
    const digits = value.text.replace(/[\s,'’_]/g, "");
    const hint = /^\d+(?:\.\d+)?$/.test(digits)
      ? `Write \`${digits}\`.`
      : "Write digits alone, such as `1200`; words go into `stated`.";
    report(value, `Row ${number}, column \`value\`: ${found}.`, hint);
    return undefined;
  }
  return { label: label.text, value: Number(value.text), ...(stated ? { stated } : {}) };
}
