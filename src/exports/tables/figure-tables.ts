import type { BarRow } from "../../model/tables/bars.ts";
import { NOT_ASKED, SUPPRESSED } from "../../model/tables/count-cells.ts";
import type { EventRow } from "../../model/tables/events.ts";
import { rowsOf } from "../../model/tables/index.ts";
import { numberColumn, referenceColumn, textColumn } from "./columns.ts";
import { defineTable } from "./table.ts";

/** A row of a figure's own data, with its place in it. */
type Numbered<Row> = Row & { figure: string; number: number };

const numbered = <Row>(figure: string, rows: readonly Row[]): Numbered<Row>[] =>
  rows.map((row, index) => ({ ...row, figure, number: index + 1 }));

export const figureDataTable = defineTable<Numbered<BarRow & { unit: string }>>({
  name: "figure-data",
  key: ["figure", "number"],
  columns: [
    referenceColumn("figure", "figures", ({ figure }) => figure),
    numberColumn(),
    textColumn("label", ({ label }) => label),
    {
      name: "value",
      type: "number",
      required: true,
      cell: ({ value }) => value,
    },
    textColumn("unit", ({ unit }) => unit),
    textColumn("stated", ({ stated }) => stated),
  ],
  rows: ({ figures, tables }) =>
    figures.flatMap((figure) => {
      if (figure.kind !== "bars") return [];
      return numbered(figure.id, rowsOf(tables, figure)).map((row) => ({ ...row, unit: figure.unit }));
    }),
});

interface FigureCount {
  theme: string;
  /** The other theme, the role or the wave. */
  group: string;
  count?: number | undefined;
  of?: number | undefined;
  stated?: string;
  missing?: "suppressed" | "not asked";
}

export const figureCountsTable = defineTable<Numbered<FigureCount>>({
  name: "figure-counts",
  key: ["figure", "number"],
  columns: [
    referenceColumn("figure", "figures", ({ figure }) => figure),
    numberColumn(),
    textColumn("theme", ({ theme }) => theme),
    textColumn("group", ({ group }) => group),
    {
      name: "count",
      type: "integer",
      signs: [SUPPRESSED, NOT_ASKED],
      cell: ({ count, missing }) => count ?? (missing && (missing === "suppressed" ? SUPPRESSED : NOT_ASKED)),
    },
    {
      name: "of",
      type: "integer",
      // Not required: a base is withheld where it would give a withheld count away.
      signs: [SUPPRESSED],
      cell: ({ of }) => of ?? SUPPRESSED,
    },
    textColumn("stated", ({ stated }) => stated),
  ],
  rows: ({ figures, tables }) =>
    figures.flatMap((figure) => {
      if (figure.kind === "co-occurrence") {
        const pairs = rowsOf(tables, figure).map((row): FigureCount => {
          const missing = row.count === undefined ? { missing: "suppressed" as const } : {};
          return { theme: row.theme, group: row.with, count: row.count, of: row.of, ...missing };
        });
        return numbered(figure.id, pairs);
      }
      if (figure.kind !== "theme-by-role" && figure.kind !== "slope") return [];
      return numbered<FigureCount>(figure.id, rowsOf(tables, figure));
    }),
});

export const figureEventsTable = defineTable<Numbered<EventRow>>({
  name: "figure-events",
  key: ["figure", "number"],
  columns: [
    referenceColumn("figure", "figures", ({ figure }) => figure),
    numberColumn(),
    textColumn("event", ({ event }) => event),
    textColumn("from", ({ from }) => from),
    textColumn("to", ({ to }) => to),
    textColumn("stated", ({ stated }) => stated),
  ],
  rows: ({ figures, tables }) =>
    figures.flatMap((figure) => (figure.kind === "timeline" ? numbered(figure.id, rowsOf(tables, figure)) : [])),
});
