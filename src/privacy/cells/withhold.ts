import type { Report } from "../../model/report.ts";
import type { Sheet } from "../../model/sheets.ts";
import { NOT_ASKED, SUPPRESSED } from "../../model/tables/count-cells.ts";
import type { CountRow } from "../../model/tables/counts.ts";
import type { PairRow } from "../../model/tables/pairs.ts";
import type { Counted, Place } from "./counted.ts";

/**
 * A report without the numbers that are withheld: whatever is made from it can’t tell them. A count that is withheld
 * takes the source’s words for it along.
 */
export function withhold<Part extends Pick<Report, "participants" | "tables" | "sheets">>(
  report: Part,
  numbers: readonly Counted[],
  withheld: ReadonlyMap<string, unknown>,
): Part {
  const places = numbers.filter(({ quantity }) => withheld.has(quantity)).flatMap((number) => number.places);
  const roles = new Set(places.flatMap((place) => (place.in === "role" ? [place.role] : [])));
  const tables = Object.entries(report.tables).map(([data, rows]) => [
    data,
    rows.map((row, index) => withheldRow(row, data, index, places)),
  ]);
  const sheets = Object.entries(report.sheets).map(([data, sheet]) => [data, withheldSheet(sheet, data, places)]);
  return {
    ...report,
    participants: {
      ...report.participants,
      roles: report.participants.roles.map((role) => (roles.has(role.id) ? { ...role, count: SUPPRESSED } : role)),
    },
    tables: Object.fromEntries(tables),
    sheets: Object.fromEntries(sheets),
  };
}

function withheldRow<Row extends object>(row: Row, data: string, index: number, places: readonly Place[]): Row {
  const columns = columnsAt(places, data, index);
  if (columns.length === 0) return row;
  if ("with" in row) return { ...(row as unknown as PairRow), count: undefined } as unknown as Row;
  const { count: _, stated: __, accept: ___, of, ...rest } = row as unknown as CountRow;
  const missing = rest.missing ?? "suppressed";
  return { ...rest, ...(columns.includes("of") ? {} : { of }), missing } as unknown as Row;
}

/** The same table as a chapter prints it: its words for a count go too, and so does why one was accepted. */
function withheldSheet({ columns, rows }: Sheet, data: string, places: readonly Place[]): Sheet {
  const names = columns.map((name) => name.toLowerCase());
  return {
    columns,
    rows: rows.map((row, index) => {
      const withheld = columnsAt(places, data, index);
      if (withheld.length === 0) return row;
      return row.map((cell, column) => {
        const name = names[column] ?? "";
        if (name === "count" && cell.trim() !== NOT_ASKED) return SUPPRESSED;
        if (name === "of" && withheld.includes("of")) return SUPPRESSED;
        return name === "stated" ? "" : cell;
      });
    }),
  };
}

function columnsAt(places: readonly Place[], data: string, row: number): ("count" | "of")[] {
  return places.flatMap((place) =>
    place.in === "table" && place.data === data && place.row === row ? [place.column] : [],
  );
}
