import type { Recommendation, Subfinding, Theme } from "../../model/report.ts";
import type { Basis } from "../../model/schema/common.ts";
import { basisColumn, idColumn, numberColumn, prevalenceColumns, referenceColumn, textColumn } from "./columns.ts";
import { defineTable } from "./table.ts";

export const themesTable = defineTable<Theme>({
  name: "themes",
  key: ["id"],
  columns: [
    numberColumn(),
    idColumn(),
    textColumn("title", ({ title }) => title),
    textColumn("short", ({ short }) => short),
    textColumn("finding", ({ finding }) => finding),
    ...prevalenceColumns<Theme>(),
    basisColumn(),
    referenceColumn("chapter", "chapters", ({ chapter }) => chapter),
  ],
  rows: ({ themes }) => themes,
});

export const subfindingsTable = defineTable<Subfinding & { theme: string }>({
  name: "subfindings",
  key: ["theme", "id"],
  columns: [
    referenceColumn("theme", "themes", ({ theme }) => theme),
    idColumn(),
    textColumn("short", ({ short }) => short),
    textColumn("finding", ({ finding }) => finding),
    ...prevalenceColumns<Subfinding>(),
    basisColumn(),
  ],
  rows: ({ themes }) => themes.flatMap(({ id, subfindings }) => subfindings.map((item) => ({ ...item, theme: id }))),
});

export const recommendationsTable = defineTable<Recommendation>({
  name: "recommendations",
  key: ["id"],
  columns: [
    numberColumn(),
    idColumn(),
    textColumn("title", ({ title }) => title),
    textColumn("short", ({ short }) => short),
    textColumn("summary", ({ summary }) => summary),
    ...prevalenceColumns<Recommendation>(),
    textColumn("leads", ({ leads }) => leads?.text),
    {
      ...textColumn("leads_basis", ({ leads }: Recommendation) => leads?.basis),
      allowed: ["stated", "editorial"],
    },
    basisColumn(),
    referenceColumn("chapter", "chapters", ({ chapter }) => chapter),
  ],
  rows: ({ recommendations }) => recommendations,
});

interface Ask {
  recommendation: string;
  id: string;
  text: string;
  basis: Basis;
}

export const asksTable = defineTable<Ask>({
  name: "recommendation-asks",
  key: ["recommendation", "id"],
  columns: [
    referenceColumn("recommendation", "recommendations", ({ recommendation }) => recommendation),
    idColumn(),
    textColumn("text", ({ text }) => text),
    basisColumn(),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, asks }) => asks.map((ask) => ({ ...ask, recommendation: id }))),
});

export const caveatsTable = defineTable<Omit<Ask, "id"> & { number: number }>({
  name: "recommendation-caveats",
  key: ["recommendation", "number"],
  columns: [
    referenceColumn("recommendation", "recommendations", ({ recommendation }) => recommendation),
    numberColumn(),
    textColumn("text", ({ text }) => text),
    basisColumn(),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, caveats }) =>
      caveats.map((caveat, index) => ({ ...caveat, number: index + 1, recommendation: id })),
    ),
});
