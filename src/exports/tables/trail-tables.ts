import type { Basis } from "../../model/schema/common.ts";
import type { Evidence } from "../../model/schema/evidence.ts";
import { basisColumn, idColumn, referenceColumn, textColumn } from "./columns.ts";
import { type Column, defineTable, listed } from "./table.ts";

interface Link {
  from: string;
  to: string;
  basis: Basis;
}

export const themeLinksTable = defineTable<Link>({
  name: "theme-recommendation-links",
  title: "Which themes each recommendation answers",
  description: "One row for each pair of a theme and a recommendation that answers it.",
  key: ["theme", "recommendation"],
  columns: [
    referenceColumn("theme", "themes", "Theme", ({ from }) => from),
    referenceColumn("recommendation", "recommendations", "Recommendation", ({ to }) => to),
    basisColumn("the link"),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, addresses }) =>
      addresses.ids.map((from) => ({ from, to: id, basis: addresses.basis })),
    ),
});

export const audienceLinksTable = defineTable<Link>({
  name: "recommendation-audience-links",
  title: "Which audiences each recommendation speaks to",
  description: "One row for each pair of a recommendation and an audience that it speaks to.",
  key: ["recommendation", "audience"],
  columns: [
    referenceColumn("recommendation", "recommendations", "Recommendation", ({ from }) => from),
    referenceColumn("audience", "audiences", "Audience", ({ to }) => to),
    basisColumn("the link"),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, audiences }) =>
      audiences.ids.map((to) => ({ from: id, to, basis: audiences.basis })),
    ),
});

export const actionsTable = defineTable<{ audience: string; action: string; text: string; basis: Basis }>({
  name: "audience-actions",
  title: "What each audience can do",
  description:
    "One row for each pair of an audience and an action meant for it; an action for several has several rows.",
  key: ["audience", "action"],
  columns: [
    referenceColumn("audience", "audiences", "Audience", ({ audience }) => audience),
    {
      name: "action",
      type: "id",
      title: "Action",
      description: "Names the action; the same in every row that has it.",
      required: true,
      cell: ({ action }) => action,
    },
    textColumn("text", "Text", "What to do.", ({ text }) => text),
    basisColumn("the action"),
  ],
  rows: ({ actions }) =>
    actions.flatMap(({ id, text, basis, audiences }) =>
      audiences.map((audience) => ({ audience, action: id, text, basis })),
    ),
});

export const evidenceTable = defineTable<Evidence>({
  name: "evidence",
  title: "Evidence",
  description: "One row for each thing that somebody said. Speakers are named by role, never by name.",
  key: ["id"],
  columns: [
    idColumn("piece of evidence"),
    {
      ...textColumn(
        "kind",
        "Kind",
        "The speaker’s own words (verbatim) or a rewording (paraphrase).",
        ({ kind }: Evidence) => kind,
      ),
      required: true,
      allowed: ["paraphrase", "verbatim"],
    },
    textColumn("who", "Who", "The speaker’s role.", ({ who }) => who),
    textColumn("text", "Text", "What was said.", ({ text }) => text),
    {
      ...textColumn("consent", "Consent", "What the speaker agreed to be shown.", ({ consent }: Evidence) => consent),
      required: true,
      allowed: ["none", "paraphrase", "anonymous-quote", "role-attributed", "named"],
    },
    idsColumn("themes", "Themes", ({ themes }) => themes),
    idsColumn("recommendations", "Recommendations", ({ recommendations }) => recommendations),
    basisColumn("the wording"),
  ],
  rows: ({ evidence }) => evidence,
});

function idsColumn(table: string, title: string, ids: (row: Evidence) => string[]): Column<Evidence> {
  return {
    name: table,
    type: "ids",
    title,
    description: `The \`id\`s of rows in the table ${table} that it stands under, parted by a semicolon and a space.`,
    references: { table, column: "id" },
    cell: (row) => listed(ids(row)),
  };
}
