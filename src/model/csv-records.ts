import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../problem.ts";
import { placesIn } from "./place.ts";
import { type Cell, readCells } from "./table-cells.ts";

/** Says what is wrong with a cell, and what to write. */
export type ReportCell = (cell: Cell, message: string, hint: string) => void;

/** For what concerns a file as a whole: its very beginning. */
export const START: Cell = { text: "", from: 0, to: 0 };

/** Turns faults of cells into problems of the file, located. */
export function cellReporter(text: string, file: string, problems: Problem[]): ReportCell {
  const places = placesIn(text);
  return (cell, message, hint) => {
    problems.push({ rule: "csv", severity: "error", file, ...places(cell.from, cell.to), message, hint });
  };
}

/**
 * The rows of a CSV text, the header too, without spaces around what is in a cell and without the empty rows and columns
 * that a spreadsheet leaves at the end. Empty when it can't be told apart.
 */
export function readRecords(text: string, report: ReportCell): Cell[][] {
  const places = readCells(text);
  const [header, ...body] = parseRecords(text, report).map((record, row) =>
    record.map((given, column) => {
      const { from, to } = places[row]?.[column] ?? START;
      return { text: given.trim(), from, to };
    }),
  );
  if (!header) return [];
  const columns = Math.max(1, filled(header));
  // A column is only at the edge where the header has it too: elsewhere a comma too many has shifted the cells.
  const rows = body.map((row) => (row.length === header.length ? row.slice(0, Math.max(columns, filled(row))) : row));
  return [header.slice(0, columns), ...rows.slice(0, rows.findLastIndex((row) => filled(row) > 0) + 1)];
}

/** How many cells of a row there are up to the last that is not empty. */
const filled = (row: readonly Cell[]): number => row.findLastIndex(({ text }) => text !== "") + 1;

function parseRecords(text: string, report: ReportCell): string[][] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === "CSV_QUOTE_NOT_CLOSED";
    const message = open
      ? "A quotation mark opens here and is never closed."
      : "A quotation mark stands inside a cell that isn't quoted as a whole.";
    const at = faultyQuote(text, open);
    report({ text: "", from: at, to: at }, message, 'Put the whole cell in `"`, and write a `"` inside it twice.');
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

/** Whether the cells are separated by something other than commas, which has then been reported. */
export function hasOtherSeparator(header: readonly Cell[], report: ReportCell): boolean {
  const [first] = header;
  if (!first || header.length > 1 || !/[;\t]/.test(first.text)) return false;
  report(
    first,
    "The cells are separated by something other than commas.",
    "In Excel, save it as “CSV UTF-8 (comma delimited)”. If that writes `;` where you live, save it from LibreOffice or Google Sheets, or put a comma for each `;` in a text editor.",
  );
  return true;
}

/** Whether a row has as many cells as the header; if not, it has been reported. Rows count from 1 with the header. */
export function hasWidth(row: readonly Cell[], number: number, width: number, report: ReportCell): boolean {
  const [first = START] = row;
  if (row.length === width) return true;
  const more = row.length > width;
  const hint = more
    ? 'A comma inside a cell splits it: put the cell in `"`, and write numbers without commas (`1200`).'
    : "Put a comma between cells, for an empty cell too.";
  report(
    more ? (row.slice(width).find(({ text }) => text !== "") ?? row[width] ?? first) : first,
    `Row ${number} has ${row.length} ${row.length === 1 ? "cell" : "cells"}, the header ${width}.`,
    hint,
  );
  return false;
}
