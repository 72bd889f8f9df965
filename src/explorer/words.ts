import type { NumberForms } from "../i18n/in-number.ts";
import type { CountKind, EvidenceKind, ItemKind } from "./data.ts";

/**
 * The sentences that say what a state shows, in the report's language: plain data, for the browser too. A name in braces is
 * a place for names, and forms by number go by how many there are.
 */
export interface SpokenWords {
  /** How many of each kind are shown: `{n} themes`. */
  shown: Record<ItemKind, NumberForms>;
  /** Closes a sentence that is a list: `.` */
  stop: string;
  ranked: string;
  counted: Record<CountKind, string>;
  evidence: Record<EvidenceKind, string>;
  /** `{audience}` */
  onlyFor: string;
  /** `{theme}`, `{recommendations}` */
  theme: string;
  themeUnanswered: string;
  /** `{subfinding}`, `{theme}`, `{recommendations}` */
  subfinding: string;
  subfindingUnanswered: string;
  /** `{recommendation}`, `{themes}` */
  recommendation: string;
  recommendationAlone: string;
  /** `{audience}`, `{recommendations}` */
  audience: string;
  audienceAlone: string;
  /** Said after recommendations, by how many they are: `{audiences}` */
  speakTo: NumberForms;
  /** Said after recommendations, by how many they are: `{themes}` */
  answer: NumberForms;
  nothing: string;
}

/** Everything that the explorer's page says. */
export interface ExplorerWords {
  title: string;
  standfirst: string;
  /** Its name in the masthead. */
  place: string;
  /** A description of the drawing as it is served. `{shown}` is how much there is. */
  description: string;
  drawing: string;
  headings: Record<"findings" | "recommendations" | "audiences" | "uncounted", string>;
  /** Before the numbers of the findings that a recommendation answers, and of the recommendations that speak to an audience. */
  answers: string;
  calledOnIn: string;
  /** How widely a recommendation was raised: `{count}`. */
  raised: string;
  controls: {
    /** Names the group of all choices. */
    label: string;
    /** Opens it, on a phone. */
    fold: string;
    order: string;
    orders: Record<"report" | "count", string>;
    counted: string;
    anyCount: string;
    counts: Record<CountKind, string>;
    audience: string;
    everyone: string;
    evidence: string;
    anyEvidence: string;
    evidences: Record<EvidenceKind, string>;
    /** Takes back trail and filters. */
    clear: string;
  };
  /** How to go about it; shown where scripts run. */
  hint: string;
  keys: string;
  /** Whose reading the links are, where they are the editors'. */
  editorial: string;
  /** What a dotted line is. */
  byTheme: string;
  key: string;
  table: {
    summary: string;
    findings: string;
    recommendations: string;
    audiences: string;
    finding: string;
    stated: string;
    people: string;
    answeredBy: string;
    recommendation: string;
    raised: string;
    answers: string;
    speaksTo: string;
    audience: string;
    calledOnIn: string;
  };
  /** On other pages, the ways in. */
  ways: {
    all: string;
    /** From a theme's or a recommendation's page. */
    trail: string;
    /** From an audience's page. */
    audience: string;
  };
  spoken: SpokenWords;
}
