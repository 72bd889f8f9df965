import { Document, Packer } from "docx";
import { estimatePageNumbers } from "docx/layout";
import { unzipSync } from "fflate";
import { toString as textOf } from "hast-util-to-string";
import { bookWords } from "../../i18n/book-words.ts";
import type { Report } from "../../model/report.ts";
import { zipBytes } from "../archive.ts";
import { labels } from "../book/labels.ts";
import { type BookInput, figuresIn, type Section, sectionsOf } from "../book/sections.ts";
import { createFileScene, type FileScene, sceneFor } from "./file-scene.ts";
import { footnotesOf } from "./footnotes.ts";
import { contentsChildren, type FigureEntry, figuresChildren, titleChildren } from "./front.ts";
import { normalised } from "./normalise.ts";
import { numbering } from "./numbering.ts";
import { sectionOptions } from "./page-setup.ts";
import { sectionChildren } from "./section.ts";
import { accentOf } from "./style-names.ts";
import { styles } from "./styles.ts";

export interface DocxInput extends BookInput {
  /** What the parts of the file are dated, `YYYY-MM-DD`. Left out, the day of the report's release. */
  date?: string;
}

/**
 * The whole report as a Word file (Office Open XML), the same bytes for the same input on every machine. Throws an Error in
 * words on what Word has no way to set.
 */
export async function makeDocx(input: DocxInput): Promise<Uint8Array> {
  const { report } = input;
  const { meta } = report;
  const words = bookWords(meta.language);
  const sections = sectionsOf(input, words);
  const file = createFileScene(input, words, sections);
  const front = sceneFor(undefined, file);
  front.places.beginAt(labels.title);
  const title = titleChildren(report, words, input.cite, front);
  front.places.beginAt(labels.contents);
  const contents = contentsChildren(words, front);
  const figures = figureEntries(sections, file);
  if (figures.length > 0) front.places.beginAt(labels.figures);
  contents.push(...figuresChildren(figures, words, front));
  const bodies = sections.map((section) => {
    const scene = sceneFor(section, file);
    scene.places.beginAt(section.label);
    return { section, children: sectionChildren(section, scene) };
  });
  const footnotes = footnotesOf(file);

  const document = new Document({
    title: meta.title,
    ...(meta.subtitle ? { subject: meta.subtitle } : {}),
    creator: meta.authors.map(({ name }) => name).join("; "),
    lastModifiedBy: "",
    description: meta.description,
    keywords: report.themes.map(({ short }) => short).join("; "),
    customProperties: [
      { name: "report", value: meta.id },
      { name: "edition", value: report.edition },
      { name: "version", value: meta.version },
      { name: "blocks", value: String(file.counts.blocks) },
    ],
    styles: styles(report),
    numbering: { config: numbering(file.starts, accentOf(report)) },
    footnotes,
    ...(canCountPages(report, sections) ? { pageNumbers: estimatePageNumbers } : {}),
    sections: [
      sectionOptions(report, title, undefined),
      sectionOptions(report, contents, words.contents),
      ...bodies.map(({ section, children }) => sectionOptions(report, children, section.short)),
    ],
  });
  const date = input.date ?? meta.released;
  const packed = unzipSync(await Packer.toBuffer(document));
  return zipBytes(normalised(packed, date), date);
}

/** Every figure that chapters place, where it stands first. */
function figureEntries(sections: readonly Section[], { bookmarks }: FileScene): FigureEntry[] {
  return figuresIn(sections).flatMap(({ label, number, title }) => {
    const bookmark = bookmarks.get(label);
    return bookmark === undefined ? [] : { bookmark, text: `${number}\u2002${title}` };
  });
}

/** Words of a report whose pages are counted here. */
const MOST_WORDS = 20_000;

/**
 * Whether the page numbers of the contents are worked out here, so that Word shows them at once. Elsewhere Word asks its
 * reader whether it may: the layout knows no fonts for other scripts, and a long report would hold up the build.
 */
function canCountPages({ meta }: Report, sections: readonly Section[]): boolean {
  const words = sections.reduce((sum, { tree }) => sum + textOf(tree).split(/\s+/).length, 0);
  return meta.direction === "ltr" && words <= MOST_WORDS;
}
