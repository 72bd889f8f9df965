import type { Report } from "../../model/report.ts";

/** Undefined is a value that the report doesn't have: an empty cell, never 0. */
export type Cell = string | number | undefined;

/** `text` is anyone's words; `id` is kebab-case; `ids` are ids parted by `; `; `integer` counts people or places in order. */
export type ColumnType = "text" | "id" | "ids" | "integer" | "number";

/** What a column holds, for readers of the data: the one definition that files and codebooks are made from. */
export interface ColumnInfo {
  /** snake_case, stable: people's scripts name it. */
  name: string;
  type: ColumnType;
  title: string;
  description: string;
  /** Never empty. */
  required?: boolean;
  /** All values that it can have. */
  allowed?: readonly string[];
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

/** How ids are joined in one cell. */
export function listed(ids: readonly string[]): Cell {
  return ids.length === 0 ? undefined : ids.join("; ");
}
