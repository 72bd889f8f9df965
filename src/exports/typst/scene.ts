import type { Root } from "hast";
import { printPaletteOf } from "../../document/print-palette.ts";
import { type BookWords, bookWords } from "../../i18n/book-words.ts";
import type { ChapterMeta, TranslationOf } from "../../model/report.ts";
import { find } from "../../model/trails.ts";
import { countsOf } from "../book/counts.ts";
import { labels } from "../book/labels.ts";
import type { BookInput } from "../book/sections.ts";
import type { Json } from "./data.ts";
import { createFiles, type Files } from "./files.ts";
import { flow, phrase } from "./flow.ts";
import type { Layout } from "./layout.ts";
import { countData, markPicture } from "./marks.ts";
import { createState, type Starts, type State } from "./state.ts";

/** What the parts of one document share while its data is made. */
export interface Scene {
  input: BookInput;
  layout: Layout;
  words: BookWords;
  files: Files;
  /** Every label that the document has. */
  labels: ReadonlySet<string>;
  starts: Starts;
  /** For the handlers of one chapter; an empty name for what stands in none. */
  stateFor(chapter: string, tree: Root): State;
}

export function createScene(input: BookInput, layout: Layout, known: ReadonlySet<string>): Scene {
  const files = createFiles(printPaletteOf(input.report));
  const taken = new Set<string>();
  const starts: Starts = { placed: [], labelled: new Map() };
  return {
    input,
    layout,
    words: bookWords(input.report.meta.language),
    files,
    labels: known,
    starts,
    stateFor: (chapter, tree) =>
      createState({
        chapter,
        tree,
        files,
        largePrint: layout.largePrint,
        labels: known,
        taken,
        starts,
        site: input.report.meta.url,
        readImage: input.readImage,
      }),
  };
}

/** `--paper-2` of `styles/tokens.css` in sRGB, for a ground behind text. */
const TINT = "#f5f0e7";

/** What every document of a report tells the template: what it is, how it looks, and the words of its furniture. */
export function commonData({ input: { report }, layout, words }: Scene): { [field: string]: Json } {
  const { meta } = report;
  const [language = "en", ...subtags] = meta.language.split("-");
  const { contents, figures, index, page, done, toDo, by, commissionedBy } = words;
  const region = subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase();
  return {
    layout: { ...layout },
    palette: { ...printPaletteOf(report), tint: TINT },
    words: {
      contents,
      figures,
      index,
      page,
      done,
      toDo,
      by,
      commissionedBy,
      one: words.number(1),
      comma: words.commas(["", ""]),
      semicolon: words.semicolon,
      colon: words.labelled(""),
    },
    meta: {
      title: meta.title,
      subtitle: meta.subtitle ?? "",
      description: meta.description,
      authors: meta.authors.map(({ name }) => name),
      keywords: report.themes.map(({ short }) => short),
      language: language.toLowerCase(),
      ...(region ? { region } : {}),
      direction: meta.direction,
      released: meta.released.split("-").map(Number),
      ...(report.translation ? { foreign: foreignData(report.translation) } : {}),
    },
  };
}

/** What stands in another language than the book, as a pattern of Typst's, so that it is read and broken as that language is. */
function foreignData({ untranslated, source, direction }: TranslationOf): Json {
  const texts = [...untranslated].sort((one, other) => other.length - one.length);
  const [language = "en"] = source.toLowerCase().split("-");
  return {
    pattern: texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|#&~-]/g, "\\$&")).join("|"),
    language,
    direction,
  };
}

/** Sizes in pt of the marks that open a chapter, where it has one count and where it has several. */
const openerMark = { alone: { height: 46, width: 337 }, among: { height: 20, width: 146 } };

export function chapterData(meta: ChapterMeta, tree: Root, { input, files, words, stateFor }: Scene): Json {
  const { report } = input;
  const counts = meta.theme ? countsOf(find(report.themes, meta.theme)) : [];
  const size = counts.length === 1 ? openerMark.alone : openerMark.among;
  return {
    label: labels.chapter(meta.id),
    number: words.number(meta.number),
    kicker: words.numbered(words.chapter, meta.number),
    part: meta.part ?? "",
    title: meta.title,
    short: meta.short ?? meta.title,
    summary: meta.summary,
    theme: meta.theme ? labels.theme(meta.theme) : "",
    counts: counts.map(({ prevalence, short }) => ({
      short: short ?? "",
      text: countData(prevalence, report.meta.language),
      mark: markPicture(prevalence, { ...size, files, dir: report.meta.direction }),
    })),
    body: flow(stateFor(meta.id, tree).all(tree)),
  };
}

export function sourceData(sources: BookInput["sources"], { words, stateFor }: Scene): Json {
  if (sources.length === 0) return null;
  return {
    label: labels.sources,
    title: words.sources,
    entries: sources.map(({ id, content }) => {
      const tree: Root = { type: "root", children: content };
      return { label: labels.source(id), c: phrase(stateFor("", tree).all(tree)) };
    }),
  };
}
