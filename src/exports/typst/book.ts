import { drawsDots } from "../../charts/mark.ts";
import type { BookWords } from "../../i18n/book-words.ts";
import { editionName } from "../../i18n/edition-name.ts";
import type { Report } from "../../model/report.ts";
import { clothPalette, coverMarks } from "../book/cover.ts";
import { collectLabels, labels } from "../book/labels.ts";
import type { BookInput } from "../book/sections.ts";
import { dateText, titlePage } from "../book/title-page.ts";
import { appendices } from "./appendices.ts";
import type { Json } from "./data.ts";
import { A4, type Layout } from "./layout.ts";
import type { Copy } from "./press.ts";
import { chapterData, commonData, createScene, type Scene, sourceData } from "./scene.ts";
import type { Starts } from "./state.ts";

/** The whole report as the template reads it, the files that it names, and what its pages are counted from. */
export interface Book extends Copy {
  starts: Starts;
}

/**
 * Turns a report and its trees into data for the template. Throws on what can't be set: an element that
 * no handler knows, a figure without a description, the mark of a note that isn't there.
 */
export function buildBook(input: BookInput, layout: Layout = A4): Book {
  const { report } = input;
  const known = collectLabels(report, input.chapters, input.sources);
  const scene = createScene(input, layout, known);
  const { words, files, starts } = scene;
  const data: Json = {
    ...commonData(scene),
    labels: [...known],
    cover: coverData(scene),
    title: titlePage(report, words, input.cite),
    chapters: input.chapters.map(({ meta, tree }) => chapterData(meta, tree, scene)),
    sources: sourceData(input.sources, scene),
    appendices: appendices({ report, words, files }),
    index: indexData(report, words),
  };
  return { main: "main.typ", data, files: files.all, starts };
}

function coverData({ input: { report }, files, words }: Scene): Json {
  const { meta } = report;
  const { noun, total } = report.participants;
  const drawing = coverMarks(report);
  const { paper, ink, muted } = clothPalette;
  return {
    drawing: drawing && files.addDrawing(drawing, clothPalette),
    key: drawing ? words.key(noun, total, drawsDots(total)) : "",
    paper,
    ink,
    muted,
    lines: [
      words.commas(meta.authors.map(({ name }) => name)),
      meta.commissionedBy.length > 0 ? words.commissioned(meta.commissionedBy) : "",
    ].filter(Boolean),
    version: [
      `${words.version} ${meta.version}`,
      words.editionOf(editionName(report)),
      dateText(meta.released, meta.language),
    ],
  };
}

/** What the index lists, in the order of the language; its pages are found by the template. */
function indexData({ meta, themes, recommendations, chapters }: Report, words: BookWords): Json {
  const byName = new Intl.Collator(meta.language, { numeric: true }).compare;
  const theme = (id: string) => chapters.filter((chapter) => chapter.theme === id).map(({ id }) => labels.chapter(id));
  const groups = [
    {
      title: words.themes,
      entries: themes.map(({ id, short }) => ({ label: labels.theme(id), name: short, chapters: theme(id) })),
    },
    {
      title: words.recommendations,
      entries: recommendations.map(({ id, short }) => ({
        label: labels.recommendation(id),
        name: short,
        chapters: [],
      })),
    },
  ];
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => ({ title, entries: entries.sort((a, b) => byName(a.name, b.name)) }));
}
