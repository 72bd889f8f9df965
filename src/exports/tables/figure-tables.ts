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
  title: "Data of the figures",
  description: "One row for each bar of a figure that has data of its own.",
  key: ["figure", "number"],
  columns: [
    referenceColumn("figure", "figures", "Figure", ({ figure }) => figure),
    numberColumn("bar"),
    textColumn("label", "Label", "What the bar stands for.", ({ label }) => label),
    {
      name: "value",
      type: "number",
      title: "Value",
      description: "How many units.",
      required: true,
      cell: ({ value }) => value,
    },
    textColumn("unit", "Unit", "What one unit is.", ({ unit }) => unit),
    textColumn("stated", "As stated", "The source’s own words for the value.", ({ stated }) => stated),
  ],
  rows: ({ figures, tables }) =>
    figures.flatMap((figure) => {
      if (figure.kind !== "bars") return [];
      return numbered(figure.id, rowsOf(tables, figure)).map((row) => ({ ...row, unit: figure.unit }));
    }),
});

export const withheld = {
  sign: SUPPRESSED,
  meaning: "Suppressed: withheld, so that nobody is recognised. It may be small, or give a small one away.",
};

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
  title: "Counts in figures",
  description:
    "One row for each count of a figure: of two themes together, of a theme in a role, of a theme in a wave.",
  key: ["figure", "number"],
  columns: [
    referenceColumn("figure", "figures", "Figure", ({ figure }) => figure),
    numberColumn("count"),
    textColumn("theme", "Theme", "The theme, by its id or its name.", ({ theme }) => theme),
    textColumn("group", "Group", "The other theme, the role or the wave.", ({ group }) => group),
    {
      name: "count",
      type: "integer",
      title: "Count",
      description: "How many people. Empty where the source has words instead of a number.",
      signs: [withheld, { sign: NOT_ASKED, meaning: "Nobody was asked." }],
      cell: ({ count, missing }) => count ?? (missing && (missing === "suppressed" ? SUPPRESSED : NOT_ASKED)),
    },
    {
      name: "of",
      type: "integer",
      title: "Of",
      description: "How many people were asked.",
      required: true,
      signs: [withheld],
      cell: ({ of }) => of ?? SUPPRESSED,
    },
    textColumn("stated", "As stated", "The source’s own words for the count.", ({ stated }) => stated),
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
  title: "Events in figures",
  description: "One row for each event of a timeline.",
  key: ["figure", "number"],
  columns: [
    referenceColumn("figure", "figures", "Figure", ({ figure }) => figure),
    numberColumn("event"),
    textColumn("event", "Event", "What happened.", ({ event }) => event),
    textColumn("from", "From", "When, or when it began: a year, a month or a day.", ({ from }) => from),
    textColumn("to", "To", "When it ended.", ({ to }) => to),
    textColumn("stated", "As stated", "The source’s own words for the time.", ({ stated }) => stated),
  ],
  rows: ({ figures, tables }) =>
    figures.flatMap((figure) => (figure.kind === "timeline" ? numbered(figure.id, rowsOf(tables, figure)) : [])),
});
