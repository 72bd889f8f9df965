import type { Figure } from "../schema/figure.ts";
import { type BarRow, barTable } from "./bars.ts";
import { type CountRow, countTable } from "./counts.ts";
import { type EventRow, eventTable } from "./events.ts";
import { type PairRow, pairTable } from "./pairs.ts";
import type { TableKind } from "./table-kind.ts";

export interface RowOf {
  bars: BarRow;
  "co-occurrence": PairRow;
  "theme-by-role": CountRow;
  slope: CountRow;
  timeline: EventRow;
}

/** What each kind of figure with data of its own expects of its CSV. */
export const tableKinds: { [Kind in keyof RowOf]: TableKind<RowOf[Kind]> } = {
  bars: barTable,
  "co-occurrence": pairTable,
  "theme-by-role": countTable("role", "safety,organisers,4,5"),
  slope: countTable("wave", "safety,Spring 2024,4,12"),
  timeline: eventTable,
};

/** Rows of the CSV files that figures draw, by file name. */
export type Tables = Record<string, RowOf[keyof RowOf][]>;

/** The figures with a CSV. */
export type DataFigure = Extract<Figure, { data: string }>;

/**
 * The rows that a figure draws. Each kind has columns that no other has, so that a file which two kinds draw is at fault,
 * and the rows of a sound report are those of the figure's kind.
 */
export function rowsOf<Kind extends keyof RowOf>(tables: Tables, figure: { kind: Kind; data: string }): RowOf[Kind][] {
  return (tables[figure.data] ?? []) as RowOf[Kind][];
}
