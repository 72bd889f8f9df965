import type { Recommendation, Subfinding, Theme } from "../../model/report.ts";
import type { Basis } from "../../model/schema/common.ts";
import { basisColumn, idColumn, numberColumn, prevalenceColumns, referenceColumn, textColumn } from "./columns.ts";
import { defineTable } from "./table.ts";

export const themesTable = defineTable<Theme>({
  name: "themes",
  title: "Themes",
  description: "One row for each theme: what people said, and how many of them.",
  key: ["id"],
  columns: [
    numberColumn("theme"),
    idColumn("theme"),
    textColumn("title", "Title", "The theme’s name.", ({ title }) => title),
    textColumn("short", "Short title", "The name as charts print it.", ({ short }) => short),
    textColumn("finding", "Finding", "The finding in a sentence.", ({ finding }) => finding),
    ...prevalenceColumns<Theme>(),
    basisColumn("the theme"),
    referenceColumn("chapter", "chapters", "Chapter", ({ chapter }) => chapter),
  ],
  rows: ({ themes }) => themes,
});

export const subfindingsTable = defineTable<Subfinding & { theme: string }>({
  name: "subfindings",
  title: "Sub-findings",
  description: "One row for each part of a theme that has a count of its own.",
  key: ["theme", "id"],
  columns: [
    referenceColumn("theme", "themes", "Theme", ({ theme }) => theme),
    idColumn("sub-finding"),
    textColumn("short", "Short title", "A few words, as charts print them.", ({ short }) => short),
    textColumn("finding", "Finding", "The finding in a sentence.", ({ finding }) => finding),
    ...prevalenceColumns<Subfinding>(),
    basisColumn("the sub-finding"),
  ],
  rows: ({ themes }) => themes.flatMap(({ id, subfindings }) => subfindings.map((item) => ({ ...item, theme: id }))),
});

export const recommendationsTable = defineTable<Recommendation>({
  name: "recommendations",
  title: "Recommendations",
  description: "One row for each recommendation.",
  key: ["id"],
  columns: [
    numberColumn("recommendation"),
    idColumn("recommendation"),
    textColumn("title", "Title", "The recommendation’s name.", ({ title }) => title),
    textColumn("short", "Short title", "The name as charts print it.", ({ short }) => short),
    textColumn("summary", "Summary", "What it recommends, in a sentence or two.", ({ summary }) => summary),
    ...prevalenceColumns<Recommendation>(),
    textColumn("leads", "Who could lead", "Who could lead it, where the report says so.", ({ leads }) => leads?.text),
    {
      ...textColumn(
        "leads_basis",
        "Basis of the lead",
        "As basis, for `leads`.",
        ({ leads }: Recommendation) => leads?.basis,
      ),
      allowed: ["stated", "editorial"],
    },
    basisColumn("the recommendation"),
    referenceColumn("chapter", "chapters", "Chapter", ({ chapter }) => chapter),
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
  title: "What each recommendation asks for",
  description: "One row for each thing that a recommendation asks for.",
  key: ["recommendation", "id"],
  columns: [
    referenceColumn("recommendation", "recommendations", "Recommendation", ({ recommendation }) => recommendation),
    idColumn("ask"),
    textColumn("text", "Text", "What is asked for.", ({ text }) => text),
    basisColumn("the ask"),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, asks }) => asks.map((ask) => ({ ...ask, recommendation: id }))),
});

export const caveatsTable = defineTable<Omit<Ask, "id"> & { number: number }>({
  name: "recommendation-caveats",
  title: "Caveats",
  description: "One row for each caveat to a recommendation.",
  key: ["recommendation", "number"],
  columns: [
    referenceColumn("recommendation", "recommendations", "Recommendation", ({ recommendation }) => recommendation),
    numberColumn("caveat"),
    textColumn("text", "Text", "The caveat.", ({ text }) => text),
    basisColumn("the caveat"),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, caveats }) =>
      caveats.map((caveat, index) => ({ ...caveat, number: index + 1, recommendation: id })),
    ),
});
