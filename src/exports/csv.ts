import { stringify } from "csv-stringify/sync";
import type { Cell, ColumnInfo } from "./tables/table.ts";

/** What a CSV needs of a table. */
export interface CsvTable {
  columns: readonly Pick<ColumnInfo, "name" | "type">[];
  rows: readonly (readonly Cell[])[];
}

/** A spreadsheet takes a cell that starts so for a formula; with apostrophes before it, it could be one of our own. */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/**
 * A table as CSV: RFC 4180 (CRLF, quotes where needed), UTF-8 with a byte order mark, without which Excel misreads
 * letters beyond ASCII. Missing values are empty. Columns of words are made safe to open in a spreadsheet, as
 * `neutralise` says; numbers stay numbers.
 */
export function csvBytes(table: CsvTable): Uint8Array {
  const rows = table.rows.map((row) => row.map((cell, index) => csvCell(cell, table.columns[index]?.type ?? "text")));
  const text = stringify([table.columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: "\r\n",
    // A lone CR or LF isn't the delimiter, but a reader may take it for one.
    quoted_match: /[\r\n]/,
  });
  return new TextEncoder().encode(text);
}

function csvCell(cell: Cell, type: string): string {
  if (cell === undefined) return "";
  return type === "text" && typeof cell === "string" ? neutralise(cell) : String(cell);
}

/**
 * Text that a spreadsheet won't run: NUL goes, and before a leading `=`, `+`, `-`, `@`, TAB or CR comes an apostrophe
 * (OWASP ASVS 5, 1.2.10). So that nothing is lost, it also comes before text that has such apostrophes already:
 * `restore` takes one away. JSON and XLSX have the text as it is.
 */
export function neutralise(text: string): string {
  const printable = text.replaceAll("\0", "");
  return FORMULA_START.test(printable) ? `'${printable}` : printable;
}

/** The text that `neutralise` made safe, without its NULs. */
export function restore(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}
