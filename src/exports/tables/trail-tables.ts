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
  key: ["theme", "recommendation"],
  columns: [
    referenceColumn("theme", "themes", ({ from }) => from),
    referenceColumn("recommendation", "recommendations", ({ to }) => to),
    basisColumn(),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, addresses }) =>
      addresses.ids.map((from) => ({ from, to: id, basis: addresses.basis })),
    ),
});

export const audienceLinksTable = defineTable<Link>({
  name: "recommendation-audience-links",
  key: ["recommendation", "audience"],
  columns: [
    referenceColumn("recommendation", "recommendations", ({ from }) => from),
    referenceColumn("audience", "audiences", ({ to }) => to),
    basisColumn(),
  ],
  rows: ({ recommendations }) =>
    recommendations.flatMap(({ id, audiences }) =>
      audiences.ids.map((to) => ({ from: id, to, basis: audiences.basis })),
    ),
});

export const actionsTable = defineTable<{ audience: string; action: string; text: string; basis: Basis }>({
  name: "audience-actions",
  key: ["audience", "action"],
  columns: [
    referenceColumn("audience", "audiences", ({ audience }) => audience),
    {
      name: "action",
      type: "id",
      required: true,
      cell: ({ action }) => action,
    },
    textColumn("text", ({ text }) => text),
    basisColumn(),
  ],
  rows: ({ actions }) =>
    actions.flatMap(({ id, text, basis, audiences }) =>
      audiences.map((audience) => ({ audience, action: id, text, basis })),
    ),
});

export const evidenceTable = defineTable<Evidence>({
  name: "evidence",
  key: ["id"],
  columns: [
    idColumn(),
    {
      ...textColumn("kind", ({ kind }: Evidence) => kind),
      required: true,
      allowed: ["paraphrase", "verbatim"],
    },
    textColumn("who", ({ who }) => who),
    textColumn("text", ({ text }) => text),
    {
      ...textColumn("consent", ({ consent }: Evidence) => consent),
      required: true,
      allowed: CONSENT_LEVELS.filter((level) => level !== "none"),
    },
    basisColumn(),
  ],
  rows: ({ evidence }) => evidence,
});

export const evidenceThemesTable = defineTable<{ evidence: string; theme: string }>({
  name: "evidence-theme-links",
  key: ["evidence", "theme"],
  columns: [
    referenceColumn("evidence", "evidence", ({ evidence }) => evidence),
    referenceColumn("theme", "themes", ({ theme }) => theme),
  ],
  rows: ({ evidence }) => evidence.flatMap(({ id, themes }) => themes.map((theme) => ({ evidence: id, theme }))),
});

export const evidenceRecommendationsTable = defineTable<{ evidence: string; recommendation: string }>({
  name: "evidence-recommendation-links",
  key: ["evidence", "recommendation"],
  columns: [
    referenceColumn("evidence", "evidence", ({ evidence }) => evidence),
    referenceColumn("recommendation", "recommendations", ({ recommendation }) => recommendation),
  ],
  rows: ({ evidence }) =>
    evidence.flatMap(({ id, recommendations }) =>
      recommendations.map((recommendation) => ({ evidence: id, recommendation })),
    ),
});
