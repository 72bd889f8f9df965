import type { Sheet } from "../../model/sheets.ts";
import { NOT_ASKED, SUPPRESSED } from "../../model/tables/count-cells.ts";
import type { CountRow } from "../../model/tables/counts.ts";
import { rowsOf } from "../../model/tables/index.ts";
import type { PairRow } from "../../model/tables/pairs.ts";
import type { Reported } from "./counted.ts";

/** A table of people counted by group, by the name of its file. */
export type CountedTable =
  | { data: string; kind: "co-occurrence"; rows: readonly PairRow[] }
  | { data: string; kind: "theme-by-role" | "slope"; rows: readonly CountRow[] };

/** Every such table that a report shows: those of figures, and those with the same columns that a chapter prints. */
export function countedTables({ figures, tables, sheets }: Reported): CountedTable[] {
  const found = new Map<string, CountedTable>();
  for (const figure of figures) {
    const { kind } = figure;
    if (kind === "co-occurrence") found.set(figure.data, { data: figure.data, kind, rows: rowsOf(tables, figure) });
    else if (kind === "theme-by-role" || kind === "slope")
      found.set(figure.data, { data: figure.data, kind, rows: rowsOf(tables, figure) });
  }
  for (const [data, sheet] of Object.entries(sheets)) {
    const table = found.has(data) ? undefined : readSheet(data, sheet);
    if (table) found.set(data, table);
  }
  return [...found.values()];
}

/** A printed table by the names of its columns. Rows that can’t be read as counts are none. */
function readSheet(data: string, { columns, rows }: Sheet): CountedTable | undefined {
  const names = columns.map((name) => name.toLowerCase());
  const cell = (row: readonly string[], name: string) => row[names.indexOf(name)]?.trim() ?? "";
  const has = (...wanted: string[]) => wanted.every((name) => names.includes(name));
  const group = ["role", "wave"].find((name) => has("theme", name, "count", "of"));
  const counted = rows.map((row) => {
    const [count, of, accept] = [cell(row, "count"), Number(cell(row, "of")), cell(row, "accept")];
    return { row, theme: cell(row, "theme"), count, of, ...(accept ? { accept } : {}) };
  });
  if (has("theme", "with", "count", "of")) {
    const pairs = counted.map(({ row, count, ...rest }): PairRow => {
      return { ...rest, with: cell(row, "with"), count: count === SUPPRESSED ? undefined : Number(count) };
    });
    return { data, kind: "co-occurrence", rows: pairs };
  }
  if (!group) return undefined;
  const counts = counted.map(({ row, count, ...rest }): CountRow => {
    const stated = cell(row, "stated");
    const told = count === "" ? {} : { count: Number(count) };
    const missing = count === SUPPRESSED ? "suppressed" : count === NOT_ASKED ? "not asked" : undefined;
    return { ...rest, group: cell(row, group), ...(missing ? { missing } : told), ...(stated ? { stated } : {}) };
  });
  return { data, kind: group === "role" ? "theme-by-role" : "slope", rows: counts };
}
