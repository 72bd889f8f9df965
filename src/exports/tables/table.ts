import type { ColumnWords } from "../../i18n/column.ts";
import type { TableName } from "../../i18n/en/tables.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import type { Report } from "../../model/report.ts";
import { NOT_ASKED, SUPPRESSED } from "../../model/tables/count-cells.ts";

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

/** A column as its table has it: what it is called and what it holds, the words of the report's language say. */
export interface Column<Row> extends Omit<ColumnInfo, keyof ColumnWords | "signs"> {
  signs?: readonly (typeof SUPPRESSED | typeof NOT_ASKED)[];
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

/** Ties columns to the rows that a report has for them, and to the words that say what they are. */
export function defineTable<Row>(table: {
  name: TableName;
  key: readonly string[];
  columns: readonly Column<Row>[];
  rows: (report: Report) => Row[];
}): TableOf {
  const { name, key, columns, rows } = table;
  return (report) => {
    const { tables } = wordsIn(report.meta.language);
    const { title, description, columns: said } = tables[name];
    const meanings = { [SUPPRESSED]: tables.signs.suppressed, [NOT_ASKED]: tables.signs.notAsked };
    return {
      name,
      key,
      title,
      description,
      columns: columns.map(({ cell: _cell, signs, ...column }) => ({
        ...column,
        ...columnWords(name, column.name, said),
        ...(signs ? { signs: signs.map((sign) => ({ sign, meaning: meanings[sign] })) } : {}),
      })),
      rows: rows(report).map((row) => columns.map(({ cell }) => cell(row))),
    };
  };
}

function columnWords(table: string, column: string, said: Readonly<Record<string, ColumnWords>>): ColumnWords {
  const words = said[column];
  if (!words) throw new Error(`the column ${column} of the table ${table} has no words in src/i18n`);
  return words;
}
