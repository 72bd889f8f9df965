import type { Problem } from "../problem.ts";
import { cellReporter, hasOtherSeparator, hasWidth, type ReportCell, readRecords, START } from "./csv-records.ts";
import { listOf, nearest } from "./nearest.ts";
import type { Cell } from "./table-cells.ts";
import type { RowCells, TableKind } from "./tables/table-kind.ts";

/**
 * Reads the CSV behind a figure: a header with the columns of the figure's kind in any order, then its rows. Every bad
 * cell is a problem of its own, located and named by its row and column. Rows count from 1 with the header, as a
 * spreadsheet shows them. `themes` are the ids of the report's themes.
 */
export function readTable<Row>(
  text: string,
  file: string,
  kind: TableKind<Row>,
  themes: readonly string[] = [],
): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = cellReporter(text, file, problems);
  const [header, ...body] = readRecords(text, report);
  if (!header) {
    if (problems.length === 0) report(START, "The file is empty.", `Begin it with the line \`${headerOf(kind)}\`.`);
    return { rows: [], problems };
  }
  const columns = checkHeader(header, kind, report);
  if (!columns) return { rows: [], problems };
  const rows = body.flatMap((row, index) => {
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

/** Where each column stands in a row. */
type Columns = ReadonlyMap<string, number>;

function checkHeader(
  header: Cell[],
  kind: { columns: readonly string[]; optional: readonly string[] },
  report: ReportCell,
): Columns | undefined {
  const [first] = header;
  const required = kind.columns.filter((name) => !kind.optional.includes(name));
  const names = header.map((cell) => cell.text.toLowerCase());
  if (hasOtherSeparator(header, report)) return undefined;
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
function cellsOf(
  row: Cell[],
  number: number,
  width: number,
  columns: Columns,
  report: ReportCell,
): RowCells | undefined {
  if (!hasWidth(row, number, width, report)) return undefined;
  const cell = (column: string) => row[columns.get(column) ?? -1];
  return {
    text: (column) => cell(column)?.text ?? "",
    fault: (column, what, hint) =>
      report(cell(column) ?? row[0] ?? START, `Row ${number}, column \`${column}\`: ${what}.`, hint),
  };
}

/** The header that a file must at least have. */
const headerOf = ({ columns, optional }: { columns: readonly string[]; optional: readonly string[] }): string =>
  columns.filter((name) => !optional.includes(name)).join(",");
