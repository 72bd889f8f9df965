import type { Problem } from "../problem.ts";
import { cellReporter, hasOtherSeparator, hasWidth, readRecords, START } from "./csv-records.ts";

/** A CSV as it stands, to be printed as a table. */
export interface Sheet {
  columns: string[];
  /** Cells as texts, as many in each row as there are columns. */
  rows: string[][];
}

/** By file name. */
export type Sheets = Record<string, Sheet>;

/** The CSV files in `data/` that a chapter prints as tables. */
export function sheetsNamed(text: string): string[] {
  return [...text.matchAll(/<DataTable\s[^>]*?\bsrc\s*=\s*["']([^"']+)["']/g)].map((tag) => tag[1] ?? "");
}

/**
 * Reads a CSV that is printed as a table: any columns, each with a name of its own, and rows of that width. Sound only
 * when there are no problems.
 */
export function readSheet(text: string, file: string): { sheet: Sheet; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = cellReporter(text, file, problems);
  const [header = [], ...body] = readRecords(text, report);
  const columns = header.map((cell) => cell.text);
  const done = () => ({ sheet: { columns, rows: body.map((row) => row.map((cell) => cell.text)) }, problems });
  if (header.length === 0) {
    if (problems.length === 0) report(START, "The file is empty.", "Begin it with the names of its columns.");
    return done();
  }
  if (hasOtherSeparator(header, report)) return done();
  for (const [index, cell] of header.entries()) {
    if (cell.text === "") {
      report(cell, `Column ${index + 1} has no name.`, "Write what stands in it: readers who listen need it.");
    } else if (columns.indexOf(cell.text) < index) {
      report(cell, `The column \`${cell.text}\` is there twice.`, "Give one of the two another name.");
    }
  }
  for (const [index, row] of body.entries()) hasWidth(row, index + 2, header.length, report);
  if (body.length === 0) report(START, "The table has a header and no rows.", "Add a line for each row.");
  return done();
}
