import {
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { BookWords } from "../../i18n/book-words.ts";
import type { Report } from "../../model/report.ts";
import { titlePage } from "../book/title-page.ts";
import { paragraph } from "./paragraphs.ts";
import { type Format, textRuns } from "./runs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE, TEXT_WIDTH } from "./style-names.ts";

/** The title page: what this is, by whom, how to cite it, and what may be done with it. */
export function titleChildren(
  report: Report,
  words: BookWords,
  cite: string | undefined,
  scene: WordScene,
): FileChild[] {
  const { meta } = report;
  const { authors, commissionedBy, description, facts } = titlePage(report, words, cite);
  const line = (text: string, style: string, format: Format = {}) =>
    paragraph(textRuns(text, format), { style }, scene);
  return [
    line(meta.title, STYLE.title),
    ...(meta.subtitle ? [line(meta.subtitle, STYLE.subtitle)] : []),
    ...authors.map(({ name, role }) => line(role ? words.inPassing(name, role) : name, STYLE.text, { bold: true })),
    ...(commissionedBy.length > 0 ? [line(words.commissioned(commissionedBy), STYLE.text)] : []),
    line(description, STYLE.summary),
    ...facts.flatMap(({ term, text, url }) => [
      line(term, STYLE.term),
      url
        ? paragraph(
            [new ExternalHyperlink({ link: url, children: textRuns(text, { style: "Hyperlink" }) })],
            { style: STYLE.definition },
            scene,
          )
        : line(text, STYLE.definition),
    ]),
  ];
}

/** Contents as a field of Word’s own, filled in already. */
export function contentsChildren(words: BookWords, scene: WordScene): FileChild[] {
  return [
    paragraph(textRuns(words.contents, {}), { style: STYLE.contentsTitle }, scene),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-2" }),
  ];
}

/** The list of figures: a field too, with an entry for each figure and the page that it stands on. */
export function figuresChildren(figures: readonly FigureEntry[], words: BookWords, scene: WordScene): FileChild[] {
  if (figures.length === 0) return [];
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }];
  const entries = figures.map(({ bookmark, text }) => {
    const children = [...textRuns(text, {}), new TextRun("\t"), new PageReference(bookmark, { hyperlink: true })];
    const rtl = scene.dir === "rtl" ? { bidirectional: true } : {};
    const link = new InternalHyperlink({ anchor: bookmark, children });
    return new Paragraph({ ...rtl, style: STYLE.figureEntry, tabStops, children: [link] });
  });
  return [
    paragraph(textRuns(words.figures, {}), { style: STYLE.figuresTitle }, scene),
    new TableOfContents(words.figures, {
      hyperlink: true,
      captionLabelIncludingNumbers: "Figure",
      contentChildren: entries,
      beginDirty: false,
    }),
  ];
}

/** A figure in the list of figures. */
export interface FigureEntry {
  bookmark: string;
  text: string;
}

/** The level of a section’s own title. */
export const SECTION_LEVEL = HeadingLevel.HEADING_1;
