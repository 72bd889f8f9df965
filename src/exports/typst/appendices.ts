import type { Recommendation, Report, Theme } from "../../model/report.ts";
import type { AudienceInput } from "../../model/schema/audience.ts";
import type { Term } from "../../model/schema/glossary.ts";
import {
  actionsOf,
  audiencesOf,
  chapterOf,
  recommendationsFor,
  recommendationsTo,
  themesAnswered,
} from "../../model/trails.ts";
import type { Json } from "./data.ts";
import type { Files } from "./files.ts";
import { labels } from "./labels.ts";
import { countText, markPicture } from "./marks.ts";
import type { BookWords } from "./words.ts";

export interface AppendixScene {
  report: Report;
  words: BookWords;
  files: Files;
}

/** One line under an entry: a term, and items that may link, with a page number. */
interface Trail {
  [field: string]: Json;
  term: string;
  links: { to: string; text: string }[];
  /** Whose reading the links are, where it isn't the source's. */
  basis: string;
}

/** Height in pt of a mark in the margin, and of one in the text. */
const markHeight = { margin: 17, text: 10 };

/** Appendices A to D, as far as the report has anything to put in them. */
export function appendices(scene: AppendixScene): Json[] {
  const { report, words } = scene;
  const parts = [
    {
      label: labels.themes,
      title: words.findings,
      intro: words.findingsIntro,
      entries: report.themes.map((item) => themeEntry(item, scene)),
    },
    {
      label: labels.recommendations,
      title: words.recommendations,
      intro: words.recommendationsIntro,
      entries: report.recommendations.map((item) => recommendationEntry(item, scene)),
    },
    {
      label: labels.audiences,
      title: words.audiences,
      intro: words.audiencesIntro,
      entries: report.audiences.map((item) => audienceEntry(item, scene)),
    },
    {
      label: labels.glossary,
      title: words.glossary,
      intro: words.glossaryIntro,
      entries: report.glossary.map((item) => termEntry(item)),
    },
  ];
  return parts
    .filter(({ entries }) => entries.length > 0)
    .map((part, index) => ({ ...part, kicker: words.appendix, letter: String.fromCharCode(65 + index) }));
}

function themeEntry(theme: Theme, scene: AppendixScene): Json {
  const { report, words, files } = scene;
  const dir = report.meta.direction;
  return {
    label: labels.theme(theme.id),
    kicker: `${words.theme} ${theme.number}`,
    title: theme.title,
    mark: markPicture(theme.prevalence, { files, dir, height: markHeight.margin }),
    count: theme.prevalence ? countText(theme.prevalence) : "",
    text: theme.finding,
    subfindings: theme.subfindings.map(({ finding, prevalence }) => ({
      text: finding,
      count: countText(prevalence),
      mark: markPicture(prevalence, { files, dir, height: markHeight.text }),
    })),
    lists: [],
    trails: [
      chapterTrail(words.arguedIn, theme, scene),
      recommendationTrail(words.answeredBy, recommendationsFor(report, theme), scene),
    ].filter(({ links }) => links.length > 0),
  };
}

function recommendationEntry(item: Recommendation, scene: AppendixScene): Json {
  const { report, words, files } = scene;
  return {
    label: labels.recommendation(item.id),
    kicker: `${words.recommendation} ${item.number}`,
    title: item.title,
    mark: markPicture(item.prevalence, { files, dir: report.meta.direction, height: markHeight.margin }),
    count: item.prevalence ? countText(item.prevalence) : "",
    text: item.summary,
    subfindings: [],
    lists: [
      { term: words.asks, items: item.asks.map(({ text }) => text) },
      { term: words.lead, items: item.leads ? [item.leads.text] : [] },
      { term: words.caveats, items: item.caveats.map(({ text }) => text) },
    ].filter(({ items }) => items.length > 0),
    trails: [
      {
        term: words.answers,
        links: themesAnswered(report, item).map(({ id, number, short }) => ({
          to: labels.theme(id),
          text: `${words.theme}\u00a0${number}, ${short}`,
        })),
        basis: item.addresses.basis === "editorial" ? words.editorial : "",
      },
      {
        term: words.meantFor,
        links: audiencesOf(report, item).map(({ id, name }) => ({ to: labels.audience(id), text: name })),
        basis: item.audiences.basis === "editorial" ? words.editorial : "",
      },
      chapterTrail(words.setOutIn, item, scene),
    ],
  };
}

function audienceEntry(audience: AudienceInput, scene: AppendixScene): Json {
  const { report, words } = scene;
  return {
    label: labels.audience(audience.id),
    kicker: "",
    title: audience.name,
    count: "",
    text: audience.summary,
    subfindings: [],
    lists: [{ term: words.actions, items: actionsOf(report, audience).map(({ text }) => text) }].filter(
      ({ items }) => items.length > 0,
    ),
    trails: [recommendationTrail(words.relevant, recommendationsTo(report, audience), scene)].filter(
      ({ links }) => links.length > 0,
    ),
  };
}

function termEntry({ id, term, definition }: Term): Json {
  return {
    label: labels.term(id),
    kicker: "",
    title: term,
    count: "",
    text: definition,
    subfindings: [],
    lists: [],
    trails: [],
  };
}

function chapterTrail(term: string, item: Theme | Recommendation, { report, words }: AppendixScene): Trail {
  const chapter = chapterOf(report, item);
  const text = `${words.chapter}\u00a0${chapter.number}, ${chapter.short ?? chapter.title}`;
  return { term, links: [{ to: labels.chapter(chapter.id), text }], basis: "" };
}

function recommendationTrail(term: string, items: readonly Recommendation[], { words }: AppendixScene): Trail {
  const links = items.map(({ id, number, short }) => ({
    to: labels.recommendation(id),
    text: `${words.recommendation}\u00a0${number}, ${short}`,
  }));
  const basis = items.some(({ addresses }) => addresses.basis === "editorial") ? words.editorial : "";
  return { term, links, basis };
}
