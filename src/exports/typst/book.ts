import type { ElementContent, Root } from "hast";
import { printPalette } from "../../charts/palette.ts";
import type { ChapterMeta, Report } from "../../model/report.ts";
import { find } from "../../model/trails.ts";
import { countsOf, countText } from "../book/counts.ts";
import { coverDrawing, coverPalette } from "../book/cover.ts";
import { collectLabels, labels } from "../book/labels.ts";
import type { BookInput } from "../book/sections.ts";
import { dateText, editionName, titlePage } from "../book/title-page.ts";
import { type BookWords, bookWords } from "../book/words.ts";
import { appendices } from "./appendices.ts";
import type { Json } from "./data.ts";
import { createFiles, type Files } from "./files.ts";
import { flow, phrase } from "./flow.ts";
import { markPicture } from "./marks.ts";
import { createState, type Starts, type State } from "./state.ts";

export interface PdfInput extends BookInput {
  /** A drawing for the cover, as SVG, in place of the composition of all marks. */
  cover?: string;
}

/** The whole document as the template reads it, and the files that it names. */
export interface Book {
  data: Json;
  files: ReadonlyMap<string, Uint8Array>;
  starts: Starts;
}

/** `--paper-2` of `styles/tokens.css` in sRGB, for a ground behind text. */
const TINT = "#f5f0e7";

/** Height in pt of the marks under a chapter's title. */
const OPENER_MARK = 15;

/**
 * Turns a report and its trees into data for the template. Throws on what can't be set: an element that
 * no handler knows, a figure without a description, the mark of a note that isn't there.
 */
export function buildBook(input: PdfInput): Book {
  const { report } = input;
  const files = createFiles();
  const words = bookWords(report.meta.language);
  const known = collectLabels(report, input.chapters, input.sources);
  const taken = new Set<string>();
  const starts: Starts = { placed: [], labelled: new Map() };
  const stateFor = (chapter: string, tree: Root) =>
    createState({
      chapter,
      tree,
      files,
      labels: known,
      taken,
      starts,
      site: report.meta.url,
      readImage: input.readImage,
    });

  const chapters = input.chapters.map(({ meta, tree }) =>
    chapterData(meta, stateFor(meta.id, tree), tree, { report, files, words }),
  );
  const data = {
    meta: metaData(report),
    palette: { ...printPalette, tint: TINT },
    words: wordData(words),
    labels: [...known],
    cover: coverData(input, files, words),
    title: titlePage(report, words, input.cite),
    chapters,
    sources: sourceData(input, words, (content) => stateFor("", { type: "root", children: content })),
    appendices: appendices({ report, words, files }),
  };
  return { data, files: files.all, starts };
}

function metaData(report: Report): Json {
  const { meta } = report;
  const [language = "en", ...subtags] = meta.language.split("-");
  return {
    title: meta.title,
    subtitle: meta.subtitle ?? "",
    description: meta.description,
    authors: meta.authors.map(({ name }) => name),
    keywords: report.themes.map(({ short }) => short),
    language: language.toLowerCase(),
    region: subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase(),
    direction: meta.direction,
    released: meta.released.split("-").map(Number),
  };
}

/** The words that the template itself sets; the others are in the data already. */
function wordData({ contents, figures, page, done, toDo, by, commissionedBy }: BookWords): Json {
  return { contents, figures, page, done, toDo, by, commissionedBy };
}

function coverData({ report, cover }: PdfInput, files: Files, words: BookWords): Json {
  const { meta } = report;
  const drawing = coverDrawing(report);
  return {
    drawing: cover
      ? { src: files.add(new TextEncoder().encode(cover), "svg") }
      : drawing && files.addDrawing(drawing, coverPalette),
    key: drawing && !cover ? words.key(report.participants.noun, report.participants.total) : "",
    paper: coverPalette.paper,
    ink: coverPalette.ink,
    muted: coverPalette.muted,
    accent: coverPalette.accent,
    lines: [
      meta.authors.map(({ name }) => name).join(", "),
      meta.commissionedBy.length > 0 ? `${words.commissionedBy} ${meta.commissionedBy.join(", ")}` : "",
    ].filter(Boolean),
    version: [
      `${words.version} ${meta.version}`,
      words.editionOf(editionName(report)),
      dateText(meta.released, meta.language),
    ],
  };
}

interface ChapterScene {
  report: Report;
  files: Files;
  words: BookWords;
}

function chapterData(meta: ChapterMeta, state: State, tree: Root, { report, files, words }: ChapterScene): Json {
  const counts = meta.theme ? countsOf(find(report.themes, meta.theme)) : [];
  return {
    label: labels.chapter(meta.id),
    number: meta.number,
    kicker: `${words.chapter} ${meta.number}`,
    part: meta.part ?? "",
    title: meta.title,
    short: meta.short ?? meta.title,
    summary: meta.summary,
    counts: counts.map(({ prevalence, short }) => ({
      short: short ?? "",
      text: countText(prevalence),
      mark: markPicture(prevalence, { files, height: OPENER_MARK, dir: report.meta.direction }),
    })),
    body: flow(state.all(tree)),
  };
}

function sourceData({ sources }: PdfInput, words: BookWords, stateFor: (content: ElementContent[]) => State): Json {
  if (sources.length === 0) return null;
  return {
    label: labels.sources,
    title: words.sources,
    entries: sources.map(({ id, content }) => ({
      label: labels.source(id),
      c: phrase(stateFor(content).all({ type: "root", children: content })),
    })),
  };
}
