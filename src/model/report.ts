import type { Prevalence } from "./prevalence.ts";
import type { Action, AudienceInput } from "./schema/audience.ts";
import type { VersionChanges } from "./schema/changes.ts";
import type { ChapterFrontMatter } from "./schema/chapter.ts";
import type { Evidence } from "./schema/evidence.ts";
import type { Figure } from "./schema/figure.ts";
import type { Term } from "./schema/glossary.ts";
import type { Method } from "./schema/method.ts";
import type { Participants } from "./schema/participants.ts";
import type { RecommendationInput } from "./schema/recommendation.ts";
import type { Redirect } from "./schema/redirects.ts";
import type { ReportMeta } from "./schema/report.ts";
import type { ThemeInput } from "./schema/theme.ts";
import type { Correction, Superseded, Version } from "./schema/versions.ts";
import type { Sheets } from "./sheets.ts";
import type { Tables } from "./tables/index.ts";

export interface Subfinding {
  id: string;
  finding: string;
  short: string;
  prevalence: Prevalence;
  basis: "stated" | "editorial";
}

/** A theme with its number in the report (from 1) and its counts read. */
export interface Theme extends Omit<ThemeInput, "prevalence" | "subfindings"> {
  number: number;
  prevalence?: Prevalence;
  subfindings: Subfinding[];
}

export interface Recommendation extends Omit<RecommendationInput, "prevalence"> {
  number: number;
  prevalence?: Prevalence;
}

/** A chapter as the model knows it: everything but its text. `number` counts from 1 in reading order. */
export interface ChapterMeta extends ChapterFrontMatter {
  id: string;
  number: number;
  /** Path in the content folder, for messages: `chapters/02-method.mdx`. */
  file: string;
}

/** A source in the bibliography, as CSL-JSON. */
export interface Source {
  id: string;
  [field: string]: unknown;
}

/** That a report is the translation of another, and how far it goes. */
export interface TranslationOf {
  /** The language of the original, BCP 47, and its direction. */
  source: string;
  direction: "ltr" | "rtl";
  /** Whether somebody who knows the language has looked it through. */
  reviewed: boolean;
  /** The version of the original that it was made from. */
  from: string | undefined;
  /** Ids of the chapters that are translated. */
  chapters: readonly string[];
  /** Texts of the report that still stand in the language of the original. */
  untranslated: readonly string[];
}

/** The whole report, joined and numbered: plain data, safe to print as JSON. */
export interface Report {
  meta: ReportMeta;
  /** The edition that this is. */
  edition: string;
  participants: Participants;
  method: Method;
  chapters: ChapterMeta[];
  themes: Theme[];
  recommendations: Recommendation[];
  audiences: AudienceInput[];
  actions: Action[];
  evidence: Evidence[];
  figures: Figure[];
  /** Rows of the CSV files that figures draw, by file name. */
  tables: Tables;
  /** The CSV files that chapters print as tables, by file name. */
  sheets: Sheets;
  /** The words that the report explains, in the order of the file. */
  glossary: Term[];
  /** Pages that have moved, and are in this edition where they are now. */
  redirects: Redirect[];
  /** The versions of the report that are told of, newest first. */
  versions: Version[];
  /** What was corrected in the chapters of this edition, newest first. */
  corrections: Correction[];
  /** What each version changed, newest first: all that was recorded, whether or not it may still be shown. */
  changes: VersionChanges[];
  /** What this is a translation of, if it is one. */
  translation?: TranslationOf;
  /** The version that takes this one's place, if there is one. */
  superseded?: Superseded;
  sources: Source[];
  /** The sources as BibTeX, for the citation engine. */
  bibliography: string;
}
