import { printPalette } from "../../charts/palette.ts";
import { printPaletteOf } from "../../document/print-palette.ts";
import type { Report } from "../../model/report.ts";

/** Fonts that every copy of Word has: others would be replaced on the machines that lack them. */
export const TEXT = { ascii: "Cambria", hAnsi: "Cambria", cs: "Times New Roman", eastAsia: "Cambria" };
export const LABELS = { ascii: "Calibri", hAnsi: "Calibri", cs: "Arial", eastAsia: "Calibri" };
export const CODE = { ascii: "Courier New", hAnsi: "Courier New", cs: "Courier New", eastAsia: "Courier New" };

const hex = (colour: string) => colour.slice(1).toUpperCase();
export const colours = {
  ink: hex(printPalette.ink),
  muted: hex(printPalette.muted),
  rule: hex(printPalette.rule),
  tint: "F5F0E7",
};

/** The report's accent, as Word writes colours. */
export const accentOf = (report: Pick<Report, "meta">): string => hex(printPaletteOf(report).accent);

/** Names by which paragraphs ask for their style. Those of Word's own keep its ids, so that Word knows them. */
export const STYLE = {
  title: "Title",
  subtitle: "Subtitle",
  kicker: "Kicker",
  panelKicker: "PanelKicker",
  summary: "Summary",
  text: "BodyText",
  caption: "Caption",
  figureNote: "FigureNote",
  drawing: "Drawing",
  quote: "Quote",
  attribution: "Attribution",
  calloutTitle: "CalloutTitle",
  callout: "Callout",
  sideNote: "SideNote",
  panelTitle: "PanelTitle",
  count: "Count",
  bullet: "ListBullet",
  numbered: "ListNumber",
  item: "ListParagraph",
  code: "Code",
  term: "Term",
  definition: "Definition",
  cell: "TableText",
  cellHead: "TableHeading",
  source: "Bibliography",
  contentsTitle: "TOCHeading",
  figuresTitle: "FiguresHeading",
  figureEntry: "TableofFigures",
  footnote: "FootnoteText",
  rule: "Rule",
} as const;

/** Twentieths of a point: the width of the text. */
export const TEXT_WIDTH = 9070;
