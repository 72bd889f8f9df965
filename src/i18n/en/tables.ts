import { column } from "../column.ts";
import {
  audience,
  basis,
  chapter,
  evidence,
  finding,
  id,
  number,
  prevalence,
  recommendation,
  short,
  theme,
} from "./columns.ts";
import { contextTables } from "./context-tables.ts";

/** The words of the tables of data, by the names of tables and columns, which are the same in every language. */
export const tables = {
  signs: {
    suppressed: "Suppressed: withheld, so that nobody is recognised. It may be small, or give a small one away.",
    notAsked: "Nobody was asked.",
  },
  themes: {
    title: "Themes",
    description: "One row for each theme: what people said, and how many of them.",
    columns: {
      number,
      id,
      title: column("Title", "The theme’s name."),
      short,
      finding,
      ...prevalence,
      basis,
      chapter,
    },
  },
  subfindings: {
    title: "Sub-findings",
    description: "One row for each part of a theme that has a count of its own.",
    columns: { theme, id, short, finding, ...prevalence, basis },
  },
  recommendations: {
    title: "Recommendations",
    description: "One row for each recommendation.",
    columns: {
      number,
      id,
      title: column("Title", "The recommendation’s name."),
      short,
      summary: column("Summary", "What it recommends, in a sentence or two."),
      ...prevalence,
      leads: column("Who could lead", "Who could lead it, where the report says so."),
      leads_basis: column("Basis of the lead", "As basis, for `leads`."),
      basis,
      chapter,
    },
  },
  "recommendation-asks": {
    title: "What each recommendation asks for",
    description: "One row for each thing that a recommendation asks for.",
    columns: { recommendation, id, text: column("Text", "What is asked for."), basis },
  },
  "recommendation-caveats": {
    title: "Caveats",
    description: "One row for each caveat to a recommendation.",
    columns: { recommendation, number, text: column("Text", "The caveat."), basis },
  },
  "recommendation-progress": {
    title: "What became of the recommendations",
    description:
      "One row for each thing that is recorded of a recommendation: who answered or did what, and when. A recommendation without a row has nothing recorded.",
    columns: {
      recommendation,
      number: column("Number", "The place among the entries of its recommendation, counted from the oldest, from 1."),
      date: column("Date", "The day on which it was said or done, YYYY-MM-DD."),
      status: column(
        "Status",
        "open: put to somebody, and nothing has come of it yet. accepted, accepted-in-part, rejected: what was answered. in-progress, done: what is being or was done. superseded: something else took its place.",
      ),
      audience: column(
        "Audience",
        "The `id` of a row in the table audiences: whom it comes from. Empty where it holds for all whom the recommendation speaks to.",
      ),
      who: column("Who", "Who said or did it."),
      note: column("Note", "What was said or done."),
      url: column("Address", "Where it can be read."),
      source_key: column("Source", "The key of a source of the report in which it can be read."),
      version: column("Version", "The version of the report that first tells of it."),
    },
  },
  "theme-recommendation-links": {
    title: "Which themes each recommendation answers",
    description: "One row for each pair of a theme and a recommendation that answers it.",
    columns: { theme, recommendation, basis },
  },
  "recommendation-audience-links": {
    title: "Which audiences each recommendation speaks to",
    description: "One row for each pair of a recommendation and an audience that it speaks to.",
    columns: { recommendation, audience, basis },
  },
  audiences: {
    title: "Audiences",
    description: "One row for each audience that the report speaks to.",
    columns: {
      id,
      name: column("Name", "What the audience is called."),
      summary: column("Summary", "Why the report concerns it."),
      basis,
    },
  },
  "audience-actions": {
    title: "What each audience can do",
    description:
      "One row for each pair of an audience and an action meant for it; an action for several has several rows.",
    columns: {
      audience,
      action: column("Action", "Names the action; the same in every row that has it."),
      text: column("Text", "What to do."),
      basis,
    },
  },
  evidence: {
    title: "Evidence",
    description: "One row for each thing that somebody said. Speakers are named by role, never by name.",
    columns: {
      id,
      kind: column("Kind", "The speaker’s own words (verbatim) or a rewording (paraphrase)."),
      who: column("Who", "The speaker’s role."),
      text: column("Text", "What was said."),
      consent: column("Consent", "What the speaker agreed to be shown."),
      basis,
    },
  },
  "evidence-theme-links": {
    title: "Which themes each piece of evidence stands under",
    description: "One row for each pair of a piece of evidence and a theme that it stands under.",
    columns: { evidence, theme },
  },
  "evidence-recommendation-links": {
    title: "Which recommendations each piece of evidence stands behind",
    description: "One row for each pair of a piece of evidence and a recommendation that it stands behind.",
    columns: { evidence, recommendation },
  },
  ...contextTables,
};

/** The same shape in every language: a table or column without words is an error of types. */
export type TableWords = typeof tables;
/** The tables by name. */
export type TableName = Exclude<keyof TableWords, "signs">;
