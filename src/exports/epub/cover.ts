import type { Element } from "hast";
import { s } from "hastscript";
import { side } from "../../charts/text.ts";
import { measureSerif } from "../../fonts/measure.ts";
import type { BookWords } from "../../i18n/book-words.ts";
import { editionName } from "../../i18n/edition-name.ts";
import type { Report } from "../../model/report.ts";
import { clothPalette, coverMarks } from "../book/cover.ts";
import { dateText } from "../book/title-page.ts";
import { type Paragraph, paragraph, stack } from "../figure-files/stack.ts";

/** px. Two by three, as shelves of e-books show it. */
export const COVER = { width: 1600, height: 2400 } as const;
const MARGIN = 130;
const INNER = COVER.width - 2 * MARGIN;
/** Room between the words and the marks, and the least height that marks are drawn in. */
const GAP = 120;
const LEAST_ROOM = 340;
/** px for a pt of the PDF's cover. */
const SCALE = 2.75;

/** The cover of the PDF in the shape of an e-book’s: title, whose it is, and every count of the report at its foot. */
export function coverSvg(report: Report, words: BookWords): Element {
  const column = { x: MARGIN, width: INNER, from: side(COVER.width, report.meta.direction) };
  const head = stack([...titleParagraphs(report), ...factParagraphs(report, words)], MARGIN, column);
  const room = COVER.height - head.bottom - GAP;
  // Lines are as thick, and hatches as wide, as they are on paper.
  const drawing = room > LEAST_ROOM ? coverMarks(report, { width: INNER / SCALE, height: room / SCALE }) : undefined;
  const { width, height } = COVER;
  const place = `translate(${MARGIN} ${(height - room).toFixed(2)}) scale(${SCALE})`;
  return s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height }, [
    s("rect", { width, height, fill: clothPalette.paper }),
    ...head.elements,
    s("g", { transform: place }, drawing?.children ?? []),
  ]);
}

function titleParagraphs({ meta }: Report): Paragraph[] {
  const { ink, muted } = clothPalette;
  const size = titleSize(meta.title);
  return [
    paragraph(meta.title, "serif", [size, size * 1.06, "semibold"], ink, 0),
    ...(meta.subtitle ? [paragraph(meta.subtitle, "serif", [60, 76, "regular"], muted, 44)] : []),
  ];
}

/** px: the largest in which no word is wider than the page, and less for a title of many words. */
function titleSize(title: string): number {
  const widest = Math.max(...title.split(/\s+/).map((word) => measureSerif(word, 1, "semibold")));
  const whole = measureSerif(title, 1, "semibold");
  return Math.min(230, INNER / widest, (INNER * 2.6) / whole);
}

function factParagraphs(report: Report, words: BookWords): Paragraph[] {
  const { meta } = report;
  const { ink, muted } = clothPalette;
  const whose = [
    words.commas(meta.authors.map(({ name }) => name)),
    meta.commissionedBy.length > 0 ? words.commissioned(meta.commissionedBy) : "",
  ];
  const which = [
    `${words.version} ${meta.version}`,
    words.editionOf(editionName(report)),
    dateText(meta.released, meta.language),
  ];
  const facts = [
    ...whose.filter(Boolean).map((text) => paragraph(text, "serif", [40, 54, "semibold"], ink, 0)),
    ...which.map((text) => paragraph(text, "serif", [40, 54, "regular"], muted, 0)),
  ];
  return facts.map((fact, index) => (index === 0 ? { ...fact, before: 64 } : fact));
}
