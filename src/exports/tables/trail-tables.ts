import { CONSENT_LEVELS } from "../../model/consent.ts";
import type { Basis } from "../../model/schema/common.ts";
import type { Evidence } from "../../model/schema/evidence.ts";
import { basisColumn, idColumn, referenceColumn, textColumn } from "./columns.ts";
import { defineTable } from "./table.ts";

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
      allowed: CONSENT_LEVELS.filter((level) => level !== "none"),
    },
    basisColumn("the wording"),
  ],
  rows: ({ evidence }) => evidence,
});

export const evidenceThemesTable = defineTable<{ evidence: string; theme: string }>({
  name: "evidence-theme-links",
  title: "Which themes each piece of evidence stands under",
  description: "One row for each pair of a piece of evidence and a theme that it stands under.",
  key: ["evidence", "theme"],
  columns: [
    referenceColumn("evidence", "evidence", "Evidence", ({ evidence }) => evidence),
    referenceColumn("theme", "themes", "Theme", ({ theme }) => theme),
  ],
  rows: ({ evidence }) => evidence.flatMap(({ id, themes }) => themes.map((theme) => ({ evidence: id, theme }))),
});

export const evidenceRecommendationsTable = defineTable<{ evidence: string; recommendation: string }>({
  name: "evidence-recommendation-links",
  title: "Which recommendations each piece of evidence stands behind",
  description: "One row for each pair of a piece of evidence and a recommendation that it stands behind.",
  key: ["evidence", "recommendation"],
  columns: [
    referenceColumn("evidence", "evidence", "Evidence", ({ evidence }) => evidence),
    referenceColumn("recommendation", "recommendations", "Recommendation", ({ recommendation }) => recommendation),
  ],
  rows: ({ evidence }) =>
    evidence.flatMap(({ id, recommendations }) =>
      recommendations.map((recommendation) => ({ evidence: id, recommendation })),
    ),
});
