import type { BookWords } from "../../i18n/book-words.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import { progressOf } from "../../model/progress.ts";
import type { Recommendation, Report, Theme } from "../../model/report.ts";
import { routes } from "../../model/routes.ts";
import type { AudienceInput } from "../../model/schema/audience.ts";
import type { Term } from "../../model/schema/glossary.ts";
import type { Correction } from "../../model/schema/versions.ts";
import {
  actionsOf,
  audiencesOf,
  chapterOf,
  recommendationsFor,
  recommendationsTo,
  themesAnswered,
} from "../../model/trails.ts";
import { labels } from "./labels.ts";

/** An appendix: what a book says at its end of every theme, recommendation, audience, term or correction. */
export interface Appendix {
  label: string;
  letter: string;
  title: string;
  intro: string;
  entries: Entry[];
}

export interface Entry {
  label: string;
  /** “Theme 3”; empty for an audience and a term. */
  kicker: string;
  title: string;
  prevalence: Prevalence | undefined;
  text: string;
  subfindings: { text: string; prevalence: Prevalence }[];
  lists: { term: string; items: string[] }[];
  trails: Trail[];
}

/** One line under an entry: a term, and items that lead to a place in the book. */
export interface Trail {
  term: string;
  /** `to` is a label, `href` the address in the site. */
  links: { to: string; href: string; text: string }[];
  /** Whose reading the links are, where it isn't the source's. */
  basis: string;
}

/** Appendices A to E, as far as the report has anything to put in them. */
export function appendicesOf(report: Report, words: BookWords): Appendix[] {
  const parts = [
    {
      label: labels.themes,
      title: words.findings,
      intro: words.findingsIntro,
      entries: report.themes.map((item) => themeEntry(item, report, words)),
    },
    {
      label: labels.recommendations,
      title: words.recommendations,
      intro: words.recommendationsIntro,
      entries: report.recommendations.map((item) => recommendationEntry(item, report, words)),
    },
    {
      label: labels.audiences,
      title: words.audiences,
      intro: words.audiencesIntro,
      entries: report.audiences.map((item) => audienceEntry(item, report, words)),
    },
    {
      label: labels.glossary,
      title: words.glossary,
      intro: words.glossaryIntro,
      entries: report.glossary.map(termEntry),
    },
    {
      label: labels.corrections,
      title: words.corrections,
      intro: words.correctionsIntro,
      entries: report.corrections.map((item, index) =>
        correctionEntry(item, report.corrections.length - index, report, words),
      ),
    },
  ];
  return parts
    .filter(({ entries }) => entries.length > 0)
    .map((part, index) => ({ ...part, letter: words.letters.charAt(index) }));
}

function themeEntry(theme: Theme, report: Report, words: BookWords): Entry {
  return {
    label: labels.theme(theme.id),
    kicker: words.numbered(words.theme, theme.number),
    title: theme.title,
    prevalence: theme.prevalence,
    text: theme.finding,
    subfindings: theme.subfindings.map(({ finding, prevalence }) => ({ text: finding, prevalence })),
    lists: [],
    trails: [
      chapterTrail(words.arguedIn, theme, report, words),
      recommendationTrail(words.answeredBy, recommendationsFor(report, theme), words),
    ].filter(({ links }) => links.length > 0),
  };
}

function recommendationEntry(item: Recommendation, report: Report, words: BookWords): Entry {
  return {
    label: labels.recommendation(item.id),
    kicker: words.numbered(words.recommendation, item.number),
    title: item.title,
    prevalence: item.prevalence,
    text: item.summary,
    subfindings: [],
    lists: [
      { term: words.asks, items: item.asks.map(({ text }) => text) },
      { term: words.lead, items: item.leads ? [item.leads.text] : [] },
      { term: words.caveats, items: item.caveats.map(({ text }) => text) },
      progressList(item, report, words),
    ].filter(({ items }) => items.length > 0),
    trails: [
      {
        term: words.answers,
        links: themesAnswered(report, item).map(({ id, number, short }) => ({
          to: labels.theme(id),
          href: routes.theme(id),
          text: inPassing(words.theme, number, short, words),
        })),
        basis: item.addresses.basis === "editorial" ? words.editorial : "",
      },
      {
        term: words.meantFor,
        links: audiencesOf(report, item).map(({ id, name }) => ({
          to: labels.audience(id),
          href: routes.audience(id),
          text: name,
        })),
        basis: item.audiences.basis === "editorial" ? words.editorial : "",
      },
      chapterTrail(words.setOutIn, item, report, words),
    ],
  };
}

/** What became of a recommendation, a line for each entry, oldest first. */
function progressList(item: Recommendation, report: Report, words: BookWords): Entry["lists"][number] {
  const { progress, locale } = wordsIn(report.meta.language);
  const items = progressOf(item).map(({ date, status, who, note }) => {
    const answer = who === undefined ? progress.statuses[status] : `${progress.statuses[status]} (${who})`;
    return `${words.labelled(locale.date(date))}${answer}. ${note}`;
  });
  return { term: progress.becameOf, items };
}

function audienceEntry(audience: AudienceInput, report: Report, words: BookWords): Entry {
  return {
    label: labels.audience(audience.id),
    kicker: "",
    title: audience.name,
    prevalence: undefined,
    text: audience.summary,
    subfindings: [],
    lists: [{ term: words.actions, items: actionsOf(report, audience).map(({ text }) => text) }].filter(
      ({ items }) => items.length > 0,
    ),
    trails: [recommendationTrail(words.relevant, recommendationsTo(report, audience), words)].filter(
      ({ links }) => links.length > 0,
    ),
  };
}

function termEntry({ id, term, definition }: Term): Entry {
  return {
    label: labels.term(id),
    kicker: "",
    title: term,
    prevalence: undefined,
    text: definition,
    subfindings: [],
    lists: [],
    trails: [],
  };
}

/** Corrections are counted from the oldest, so that a number goes on meaning the same one. */
function correctionEntry(item: Correction, number: number, report: Report, words: BookWords): Entry {
  return {
    label: labels.correction(item.id),
    kicker: `${words.version} ${item.version}`,
    title: words.correction(words.number(number)),
    prevalence: undefined,
    text: item.now,
    subfindings: [],
    lists: [
      { term: words.was, items: item.was ? [item.was] : [] },
      { term: words.reason, items: item.reason ? [item.reason] : [] },
    ].filter(({ items }) => items.length > 0),
    trails: [chapterTrail(words.correctedIn, item, report, words)],
  };
}

function chapterTrail(term: string, item: { chapter: string }, report: Report, words: BookWords): Trail {
  const chapter = chapterOf(report, item);
  const text = inPassing(words.chapter, chapter.number, chapter.short ?? chapter.title, words);
  const link = { to: labels.chapter(chapter.id), href: routes.chapter(chapter.id), text };
  return { term, links: [link], basis: "" };
}

function recommendationTrail(term: string, items: readonly Recommendation[], words: BookWords): Trail {
  const links = items.map(({ id, number, short }) => ({
    to: labels.recommendation(id),
    href: routes.recommendation(id),
    text: inPassing(words.recommendation, number, short, words),
  }));
  const basis = items.some(({ addresses }) => addresses.basis === "editorial") ? words.editorial : "";
  return { term, links, basis };
}

/** “Theme 3, Security”; a number doesn't part from its word at the end of a line. */
function inPassing(label: string, number: number, title: string, words: BookWords): string {
  return words.inPassing(words.numbered(label, number).replaceAll(" ", "\u00a0"), title);
}
