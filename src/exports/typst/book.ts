import { drawsDots } from "../../charts/mark.ts";
import type { BookWords } from "../../i18n/book-words.ts";
import { editionName } from "../../i18n/edition-name.ts";
import type { Report } from "../../model/report.ts";
import { citedIn } from "../book/cited.ts";
import { clothPaletteOf, coverMarks } from "../book/cover.ts";
import { collectLabels, labels, withoutAppendices } from "../book/labels.ts";
import type { BookInput } from "../book/sections.ts";
import { dateText, titlePage } from "../book/title-page.ts";
import type { Volume } from "../book/volumes.ts";
import { logoFor } from "../logo.ts";
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

/** A volume, and how many pages those before it have: pages are counted through all of them. */
export interface BoundVolume {
  volume: Volume;
  pagesBefore: number;
}

/**
 * Turns a report and its trees into data for the template. Of a report in several volumes, one: with the sources that it
 * cites; the last one holds the appendices, and an index that knows its own pages alone would mislead. Throws on what can't be set: an element that
 * no handler knows, a figure without a description, the mark of a note that isn't there.
 */
export function buildBook(input: BookInput, layout: Layout = A4, bound?: BoundVolume): Book {
  const { report } = input;
  const { chapters, sources, isWhole, isLast } = partOf(input, bound?.volume);
  const known = collectLabels(isLast ? report : withoutAppendices(report), chapters, sources);
  const scene = createScene(input, layout, known);
  const { words, files, starts } = scene;
  const volume = isWhole ? undefined : bound?.volume;
  const data: Json = {
    ...commonData(scene),
    labels: [...known],
    pagesBefore: bound?.pagesBefore ?? 0,
    cover: coverData(scene, volume),
    title: titlePage(report, words, input.cite, volume),
    chapters: chapters.map(({ meta, tree }) => chapterData(meta, tree, scene)),
    sources: sourceData(sources, scene),
    appendices: isLast ? appendices({ report, words, files, labels: known }) : [],
    index: isWhole ? indexData(report, words, chapters) : [],
  };
  return { main: "main.typ", data, files: files.all, starts };
}

function partOf({ chapters, sources }: BookInput, volume: Volume | undefined) {
  if (!volume || volume.of === 1) return { chapters, sources, isWhole: true, isLast: true };
  const isLast = volume.number === volume.of;
  const cited = new Set(volume.chapters.flatMap(({ tree }) => [...citedIn(tree)]));
  return {
    chapters: volume.chapters,
    // Those that no chapter cites belong to the report as a whole.
    sources: isLast ? sources : sources.filter(({ id }) => cited.has(id)),
    isWhole: false,
    isLast,
  };
}

/** The publisher's sign, if there is one. */
function logoData({ input, files }: Scene): Json {
  const logo = logoFor(input);
  return logo ? { src: files.add(logo.bytes, logo.ending), alt: logo.alt } : null;
}

function coverData(scene: Scene, volume: Volume | undefined): Json {
  const { input, files, words } = scene;
  const { report } = input;
  const palette = clothPaletteOf(report);
  const { meta } = report;
  const { noun, total } = report.participants;
  const drawing = coverMarks(report);
  const { paper, ink, muted } = palette;
  return {
    drawing: drawing && files.addDrawing(drawing, palette),
    key: drawing ? words.key(noun, total, drawsDots(total)) : "",
    paper,
    ink,
    muted,
    logo: logoData(scene),
    lines: [
      words.commas(meta.authors.map(({ name }) => name)),
      meta.commissionedBy.length > 0 ? words.commissioned(meta.commissionedBy) : "",
    ].filter(Boolean),
    version: [
      ...(volume ? [words.volumeOf(volume.number, volume.of)] : []),
      `${words.version} ${meta.version}`,
      words.editionOf(editionName(report)),
      dateText(meta.released, meta.language),
    ],
  };
}

/** What the index lists, in the order of the language; its pages are found by the template. */
function indexData({ meta, themes, recommendations }: Report, words: BookWords, inBook: BookInput["chapters"]): Json {
  const chapters = inBook.map((chapter) => chapter.meta);
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
