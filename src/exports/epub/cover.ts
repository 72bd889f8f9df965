import type { Element } from "hast";
import { s } from "hastscript";
import { printPalette } from "../../charts/palette.ts";
import { side } from "../../charts/text.ts";
import { measureSerif } from "../../fonts/measure.ts";
import type { BookWords } from "../../i18n/book-words.ts";
import { editionName } from "../../i18n/edition-name.ts";
import type { Report } from "../../model/report.ts";
import { clothPaletteOf, coverMarks } from "../book/cover.ts";
import { dateText } from "../book/title-page.ts";
import { type Paragraph, paragraph, stack } from "../figure-files/stack.ts";
import type { BookLogo } from "../logo.ts";

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
export function coverSvg(report: Report, words: BookWords, logo?: BookLogo): Element {
  const column = { x: MARGIN, width: INNER, from: side(COVER.width, report.meta.direction) };
  const label = logo && logoLabel(logo, column);
  const head = stack([...titleParagraphs(report), ...factParagraphs(report, words)], label?.bottom ?? MARGIN, column);
  const room = COVER.height - head.bottom - GAP;
  // Lines are as thick, and hatches as wide, as they are on paper.
  const drawing = room > LEAST_ROOM ? coverMarks(report, { width: INNER / SCALE, height: room / SCALE }) : undefined;
  const { width, height } = COVER;
  const place = `translate(${MARGIN} ${(height - room).toFixed(2)}) scale(${SCALE})`;
  return s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height }, [
    s("rect", { width, height, fill: clothPaletteOf(report).paper }),
    ...(label?.elements ?? []),
    ...head.elements,
    s("g", { transform: place }, drawing?.children ?? []),
  ]);
}

/** px */
const LOGO = { height: 110, mostWidth: 620, edge: 34, below: 110 } as const;

/** The sign on a label of paper, which it is drawn for. `bottom` is where the title may begin. */
function logoLabel(logo: BookLogo, column: Parameters<typeof stack>[2]): { elements: Element[]; bottom: number } {
  const scale = Math.min(LOGO.height / logo.height, LOGO.mostWidth / logo.width);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const label = { width: width + 2 * LOGO.edge, height: height + 2 * LOGO.edge };
  const x = column.from.x(column.x, label.width);
  return {
    bottom: MARGIN + label.height + LOGO.below,
    elements: [
      s("rect", { x, y: MARGIN, ...label, fill: printPalette.paper }),
      s("image", { x: x + LOGO.edge, y: MARGIN + LOGO.edge, width, height, href: dataAddress(logo) }),
    ],
  };
}

const dataAddress = ({ bytes, ending }: BookLogo): string =>
  `data:image/${ending === "svg" ? "svg+xml" : "png"};base64,${Buffer.from(bytes).toString("base64")}`;

function titleParagraphs(report: Report): Paragraph[] {
  const { meta } = report;
  const { ink, muted } = clothPaletteOf(report);
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
  const { ink, muted } = clothPaletteOf(report);
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
