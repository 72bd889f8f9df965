import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  NoteNumberRestart,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from "docx";
import type { Report } from "../../model/report.ts";
import { TEXT_WIDTH } from "./style-names.ts";

/** Twentieths of a point: A4, and margins that leave `TEXT_WIDTH`. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1500, bottom: 1400, left: 1418, right: 1418, header: 700, footer: 700 },
};

/** Letters that fit in a line of the page's head. */
const HEADER_LETTERS = 85;

/**
 * A section of the file begins on a page of its own, and counts its notes from 1, as its chapter does. One without a
 * title, the title page, has no running head and no page number.
 */
export function sectionOptions(report: Report, children: FileChild[], title: string | undefined): ISectionOptions {
  const rtl = report.meta.direction === "rtl" ? { bidirectional: true } : {};
  const properties = {
    page: PAGE,
    type: SectionType.NEXT_PAGE,
    footnoteProperties: { restart: NoteNumberRestart.EACH_SECTION },
  };
  if (title === undefined) return { properties, children: children as Paragraph[], headers: {}, footers: {} };
  const hasRoom = report.meta.title.length + title.length <= HEADER_LETTERS;
  const header = new Paragraph({
    ...rtl,
    style: "Header",
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: hasRoom ? [new TextRun(report.meta.title), new TextRun("\t"), new TextRun(title)] : [new TextRun(title)],
  });
  const footer = new Paragraph({
    ...rtl,
    style: "Footer",
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties,
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
    children: children as Paragraph[],
  };
}
