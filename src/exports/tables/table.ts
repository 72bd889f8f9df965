import type { Report } from "../../model/report.ts";

/**
 * Undefined is a value that the report doesn't have: an empty cell, never 0. In a column of numbers a text can only be one
 * of the column's `signs`.
 */
export type Cell = string | number | undefined;

/** `text` is anyone's words; `id` is kebab-case; `integer` counts people or places in order. */
export type ColumnType = "text" | "id" | "integer" | "number";

/** What stands in place of a number that isn't there, and why it isn't. */
export interface Sign {
  sign: string;
  meaning: string;
}

/** What a column holds, for readers of the data: the one definition that files and codebooks are made from. */
export interface ColumnInfo {
  /** snake_case, stable: people's scripts name it. */
  name: string;
  type: ColumnType;
  title: string;
  description: string;
  /** How its values come about, where they are not as the authors wrote them. */
  derived?: string;
  /** Never empty. */
  required?: boolean;
  /** All values that it can have. */
  allowed?: readonly string[];
  /** What may stand in place of a number. */
  signs?: readonly Sign[];
  /** The table and column in which every value of this one is found. */
  references?: { table: string; column: string };
}

export interface Column<Row> extends ColumnInfo {
  cell: (row: Row) => Cell;
}

interface Described {
  /** kebab-case, part of a file's name. */
  name: string;
  title: string;
  /** What one row is. */
  description: string;
  /** The columns that tell one row from every other. */
  key: readonly string[];
}

/** A table of a report with its rows; cells stand in the order of the columns. */
export interface DataTable extends Described {
  columns: readonly ColumnInfo[];
  rows: Cell[][];
}

export type TableOf = (report: Report) => DataTable;

/** Ties columns to the rows that a report has for them. */
export function defineTable<Row>(
  described: Described & { columns: readonly Column<Row>[]; rows: (report: Report) => Row[] },
): TableOf {
  const { columns, rows, ...rest } = described;
  return (report) => ({
    ...rest,
    columns: columns.map(({ cell: _cell, ...info }) => info),
    rows: rows(report).map((row) => columns.map(({ cell }) => cell(row))),
  });
}
