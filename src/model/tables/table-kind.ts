/** The cells of one row, by the names of their columns. */
export interface RowCells {
  /** What is in a cell, without spaces around it; empty for a column that is left out. */
  text(column: string): string;
  /** Reports a cell: what is wrong with it, and what to write. */
  fault(column: string, what: string, hint: string): void;
}

/** A row that was read, and its cells. */
export interface ReadRow<Row> {
  value: Row;
  cells: RowCells;
}

/** What a kind of figure expects of its CSV. */
export interface TableKind<Row> {
  columns: readonly string[];
  /** Those that may be left out. */
  optional: readonly string[];
  /** What a row is, and a row that shows how: `bar`, `March,1200`. */
  row: { name: string; example: string };
  /** A row's cells as a value; nothing when a cell is at fault, which has then been reported. */
  read(cells: RowCells): Row | undefined;
  /** Reports what is wrong between rows, when each by itself is right. `themes` are the ids of the report's themes. */
  check?(rows: readonly ReadRow<Row>[], themes: readonly string[]): void;
}

/** The text of a cell that can't be empty. */
export function filled(cells: RowCells, column: string, hint: string): string {
  const text = cells.text(column);
  if (text === "") cells.fault(column, "the cell is empty", hint);
  return text;
}
