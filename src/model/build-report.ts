import type { ChapterSource } from "./parsed-content.ts";
import { toPrevalence } from "./prevalence.ts";
import type { Recommendation, Report, Source, Theme } from "./report.ts";
import type { Action, AudienceInput } from "./schema/audience.ts";
import type { VersionChanges } from "./schema/changes.ts";
import type { Evidence } from "./schema/evidence.ts";
import type { Figure } from "./schema/figure.ts";
import type { Term } from "./schema/glossary.ts";
import type { Method } from "./schema/method.ts";
import type { Participants } from "./schema/participants.ts";
import type { PrevalenceInput } from "./schema/prevalence.ts";
import type { RecommendationInput } from "./schema/recommendation.ts";
import type { Redirect } from "./schema/redirects.ts";
import type { ReportMeta } from "./schema/report.ts";
import type { ThemeInput } from "./schema/theme.ts";
import type { Versions } from "./schema/versions.ts";
import type { Sheets } from "./sheets.ts";
import type { Tables } from "./tables/index.ts";

/** The parts of a report, each found sound, and only what belongs to the edition. */
export interface Parts {
  meta: ReportMeta;
  edition: string;
  participants: Participants;
  method: Method;
  chapters: readonly ChapterSource[];
  themes: readonly ThemeInput[];
  recommendations: readonly RecommendationInput[];
  audiences: readonly AudienceInput[];
  actions: readonly Action[];
  evidence: readonly Evidence[];
  figures: readonly Figure[];
  tables: Tables;
  sheets: Sheets;
  glossary: readonly Term[];
  redirects: readonly Redirect[];
  versions: Versions;
  changes: readonly VersionChanges[];
  sources: readonly Source[];
  bibliography: string;
}

/** Joins the parts: numbers in the order of the files, and what is stated about counts read with the base it has. */
export function buildReport(parts: Parts): Report {
  const { total } = parts.participants;
  const present = new Set(parts.chapters.map(({ meta }) => meta.id));
  return {
    meta: parts.meta,
    edition: parts.edition,
    participants: parts.participants,
    method: parts.method,
    chapters: parts.chapters.map(({ meta }) => meta),
    themes: parts.themes.map((theme, index) => numberedTheme(theme, index + 1, total)),
    recommendations: parts.recommendations.map((item, index) => numberedRecommendation(item, index + 1, total)),
    audiences: [...parts.audiences],
    actions: [...parts.actions],
    evidence: [...parts.evidence],
    figures: [...parts.figures],
    tables: { ...parts.tables },
    sheets: { ...parts.sheets },
    glossary: [...parts.glossary],
    redirects: [...parts.redirects],
    versions: [...parts.versions.versions],
    corrections: parts.versions.corrections.filter(({ chapter }) => present.has(chapter)),
    changes: [...parts.changes],
    ...(parts.versions.superseded ? { superseded: parts.versions.superseded } : {}),
    sources: [...parts.sources],
    bibliography: parts.bibliography,
  };
}

function numberedTheme({ prevalence, subfindings, ...theme }: ThemeInput, number: number, total: number): Theme {
  return {
    ...theme,
    number,
    ...read(prevalence, total),
    subfindings: subfindings.map((item) => ({ ...item, prevalence: toPrevalence(item.prevalence, total) })),
  };
}

function numberedRecommendation(
  { prevalence, ...item }: RecommendationInput,
  number: number,
  total: number,
): Recommendation {
  return { ...item, number, ...read(prevalence, total) };
}

function read(prevalence: PrevalenceInput | undefined, total: number) {
  return prevalence === undefined ? {} : { prevalence: toPrevalence(prevalence, total) };
}
