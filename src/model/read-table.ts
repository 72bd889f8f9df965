import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../problem.ts";
import { listOf, nearest } from "./nearest.ts";
import { placesIn } from "./place.ts";
import { type Cell, readCells } from "./table-cells.ts";
import type { RowCells, TableKind } from "./tables/table-kind.ts";

/**
 * Reads the CSV behind a figure: a header with the columns of the figure's kind in any order, then its rows. Every bad
 * cell is a problem of its own, located and named by its row and column. Rows count from 1 with the header, as a
 * spreadsheet shows them; the empty rows and columns that it leaves at the edges are passed over. `themes` are the ids of
 * the report's themes.
 */
export function readTable<Row>(
  text: string,
  file: string,
  kind: TableKind<Row>,
  themes: readonly string[] = [],
): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = placesIn(text);
  const report = (cell: Cell, message: string, hint: string) => {
    problems.push({ rule: "csv", severity: "error", file, ...places(cell.from, cell.to), message, hint });
  };
  const records = parseRecords(text, (offset, message, hint) =>
    report({ text: "", from: offset, to: offset }, message, hint),
  );
  const cells = readCells(text);
  const [first, ...body] = records.map((record, row) =>
    record.map((given, column) => cellAt(cells, row, column, given)),
  );
  if (!first) {
    if (problems.length === 0) report(START, "The file is empty.", `Begin it with the line \`${headerOf(kind)}\`.`);
    return { rows: [], problems };
  }
  const header = withoutEmptyEnd(first, 1);
  const columns = checkHeader(header, kind, report);
  if (!columns) return { rows: [], problems };
  const rows = body.flatMap((given, index) => {
    // Only what the header has too is an edge: elsewhere a comma too many has shifted the cells.
    const row = given.length === first.length ? withoutEmptyEnd(given, header.length) : given;
    if (row.every(({ text }) => text === "")) return [];
    const cells = cellsOf(row, index + 2, header.length, columns, report);
    const value = cells && kind.read(cells);
    return cells && value !== undefined ? [{ value, cells }] : [];
  });
  if (rows.length === 0 && problems.length === 0) {
    const hint = `Add a line for each ${kind.row.name}, such as \`${kind.row.example}\`.`;
    report(START, "The table has a header and no rows.", hint);
  }
  // What a faulty row would have said is unknown: nothing is missing until all rows are read.
  if (problems.length === 0) kind.check?.(rows, themes);
  return { rows: rows.map(({ value }) => value), problems };
}

/** A row without the empty cells at its end, but never with fewer than `least`. */
function withoutEmptyEnd(row: Cell[], least: number): Cell[] {
  const last = row.findLastIndex(({ text }) => text !== "");
  return row.slice(0, Math.max(least, last + 1));
}

type Report = (cell: Cell, message: string, hint: string) => void;
/** Where each column stands in a row. */
type Columns = ReadonlyMap<string, number>;

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

function checkHeader(
  header: Cell[],
  kind: { columns: readonly string[]; optional: readonly string[] },
  report: Report,
): Columns | undefined {
  const [first] = header;
  const required = kind.columns.filter((name) => !kind.optional.includes(name));
  const names = header.map((cell) => cell.text.toLowerCase());
  if (first && header.length === 1 && /[;\t]/.test(first.text)) {
    report(
      first,
      "The cells are separated by something other than commas.",
      "Save the file as CSV with commas between cells.",
    );
    return undefined;
  }
  const leftOut = kind.optional.length > 0 ? `, and ${listOf(kind.optional)} may be left out` : "";
  let sound = true;
  for (const [index, cell] of header.entries()) {
    if (kind.columns.includes(names[index] ?? "") && names.indexOf(names[index] ?? "") === index) continue;
    sound = false;
    const meant = nearest(
      cell.text,
      kind.columns.filter((name) => !names.includes(name)),
    );
    const repeated = names.indexOf(names[index] ?? "") < index;
    const what = repeated
      ? `The column \`${cell.text}\` is there twice.`
      : `The table can't have a column \`${cell.text}\`.`;
    report(cell, what, meant ? `Did you mean \`${meant}\`?` : `Its columns are ${listOf(kind.columns)}${leftOut}.`);
  }
  for (const name of required) {
    // A column with an unknown name may be this one: then that has been said.
    if (names.includes(name) || !sound) continue;
    sound = false;
    report(first ?? START, `The column \`${name}\` is missing.`, `Begin the file with the line \`${headerOf(kind)}\`.`);
  }
  return sound ? new Map(names.map((name, index) => [name, index])) : undefined;
}

/** A row to be read; nothing when it has other cells than the header. */
function cellsOf(row: Cell[], number: number, width: number, columns: Columns, report: Report): RowCells | undefined {
  const [first = START] = row;
  if (row.length !== width) {
    const more = row.length > width;
    const hint = more
      ? 'A comma inside a cell splits it: put the cell in `"`, and write numbers without commas (`1200`).'
      : "Put a comma between cells, for an empty cell too.";
    report(
      more ? (row.slice(width).find(({ text }) => text !== "") ?? row[width] ?? first) : first,
      `Row ${number} has ${row.length} cells, the header ${width}.`,
      hint,
    );
    return undefined;
  }
  const cell = (column: string) => row[columns.get(column) ?? -1];
  return {
    text: (column) => cell(column)?.text ?? "",
    fault: (column, what, hint) => report(cell(column) ?? first, `Row ${number}, column \`${column}\`: ${what}.`, hint),
  };
}

/** The header that a file must at least have. */
const headerOf = ({ columns, optional }: { columns: readonly string[]; optional: readonly string[] }): string =>
  columns.filter((name) => !optional.includes(name)).join(",");
