import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from "docx";
import type { Report } from "../../model/report.ts";
import { accentOf, CODE, colours, LABELS, STYLE, TEXT } from "./style-names.ts";

/** Points as the file counts them: twentieths, and halves for letters. */
const pt = (points: number) => points * 20;
const letters = (points: number) => points * 2;

/** Room before and after in points; lines `lines` times as high as their letters. */
const room = (before: number, after: number, lines = 1.2) => ({
  spacing: { before: pt(before), after: pt(after), line: Math.round(lines * 240), lineRule: LineRuleType.AUTO },
});

/** The look of the Word file, all of it in styles, so that someone who works in Word changes one and changes all. */
export function styles(report: Report): IStylesOptions {
  const { meta } = report;
  const { ink, muted, rule, tint } = colours;
  const accent = accentOf(report);
  const heading = (size: number, before: number, after: number, more: object = {}) => ({
    run: { font: TEXT, size: letters(size), bold: true, color: ink, ...more },
    paragraph: { ...room(before, after, 1.1), keepNext: true, keepLines: true },
  });
  const style = (id: string, name: string, run: object, paragraph: object = {}, basedOn = "Normal") => ({
    id,
    name,
    basedOn,
    quickFormat: true,
    run,
    paragraph,
  });
  const label = (size: number, more: object = {}) => ({ font: LABELS, size: letters(size), ...more });
  const bar = { style: BorderStyle.SINGLE, size: 12, color: accent, space: 10 };
  return {
    default: {
      document: {
        run: {
          font: TEXT,
          size: letters(11),
          color: ink,
          language: { value: meta.language, bidirectional: meta.language, eastAsia: meta.language },
        },
        paragraph: room(0, 7),
      },
      title: {
        run: { font: TEXT, size: letters(32), bold: true, color: ink },
        paragraph: room(60, 8, 1.05),
      },
      heading1: heading(22, 0, 10),
      heading2: heading(15, 20, 6),
      heading3: heading(11.5, 14, 4, { font: LABELS }),
      heading4: heading(11, 10, 4, { bold: false, italics: true }),
      caption: {
        run: label(11, { bold: true, color: ink, italics: false }),
        paragraph: { ...room(16, 3, 1.1), keepNext: true, keepLines: true },
      },
      listParagraph: { paragraph: room(0, 5) },
      hyperlink: { run: { color: accent, underline: { type: "single" } } },
      footnoteText: { run: { size: letters(9.5) }, paragraph: room(0, 2, 1.05) },
      footnoteReference: { run: { superScript: true } },
      bibliography: { paragraph: { indent: { start: 400, hanging: 400 }, ...room(0, 5) } },
    },
    paragraphStyles: [
      style(STYLE.text, "Body Text", {}),
      style(STYLE.subtitle, "Subtitle", { size: letters(15), color: muted }, room(0, 18)),
      style(STYLE.kicker, "Kicker", label(10, { bold: true, color: accent }), {
        ...room(0, 4, 1.1),
        keepNext: true,
      }),
      style(STYLE.panelKicker, "Panel Kicker", label(10, { bold: true, color: accent }), {
        ...room(14, 2, 1.1),
        border: { top: { style: BorderStyle.SINGLE, size: 6, color: ink, space: 4 } },
        keepNext: true,
      }),
      style(STYLE.summary, "Summary", { size: letters(13), color: muted }, room(0, 14, 1.25)),
      style(STYLE.figureNote, "Figure Note", label(9, { color: muted }), {
        ...room(0, 3, 1.05),
        keepLines: true,
      }),
      style(STYLE.drawing, "Drawing", {}, { ...room(6, 8, 1), keepNext: true }),
      style(
        STYLE.quote,
        "Quote",
        { size: letters(11.5) },
        {
          indent: { start: 420, end: 420 },
          ...room(6, 4),
          border: meta.direction === "rtl" ? { right: bar } : { left: bar },
          keepNext: true,
        },
      ),
      style(STYLE.attribution, "Attribution", label(9, { color: muted }), {
        indent: { start: 420, end: 420 },
        ...room(0, 10),
      }),
      style(STYLE.calloutTitle, "Callout Title", label(10, { bold: true, color: accent }), {
        indent: { start: 240, end: 240 },
        ...room(10, 0),
        shading: { fill: tint },
        keepNext: true,
      }),
      style(
        STYLE.callout,
        "Callout",
        {},
        {
          indent: { start: 240, end: 240 },
          ...room(0, 10),
          shading: { fill: tint },
        },
      ),
      style(
        STYLE.sideNote,
        "Side Note",
        { size: letters(9.5), color: muted },
        { indent: { start: 420 }, ...room(0, 7) },
      ),
      style(
        STYLE.panelTitle,
        "Panel Title",
        { bold: true, size: letters(12) },
        {
          ...room(0, 2, 1.1),
          keepNext: true,
        },
      ),
      style(STYLE.count, "Count", label(9.5, { color: muted }), room(0, 8)),
      style(STYLE.bullet, "List Bullet", {}, room(0, 5)),
      style(STYLE.numbered, "List Number", {}, room(0, 5)),
      style(
        STYLE.code,
        "Code",
        { font: CODE, size: letters(9) },
        {
          ...room(4, 8, 1.05),
          shading: { fill: tint },
        },
      ),
      style(STYLE.term, "Term", label(9.5, { bold: true, color: accent }), {
        ...room(6, 1, 1.1),
        keepNext: true,
      }),
      style(STYLE.definition, "Definition", {}, room(0, 2)),
      style(STYLE.cell, "Table Text", label(9.5), room(2, 2, 1.05)),
      style(STYLE.cellHead, "Table Heading", label(9.5, { bold: true }), {
        ...room(2, 2, 1.05),
        keepNext: true,
      }),
      style(STYLE.contentsTitle, "TOC Heading", { size: letters(22), bold: true }, room(0, 12)),
      style(
        STYLE.figuresTitle,
        "Figures Heading",
        { size: letters(15), bold: true },
        { ...room(24, 8, 1.1), keepNext: true },
      ),
      style("TOC1", "toc 1", { bold: true }, room(5, 2)),
      style("TOC2", "toc 2", { color: muted }, { ...room(0, 1), indent: { start: 280 } }),
      style(STYLE.figureEntry, "table of figures", {}, room(0, 3)),
      style("Header", "header", label(9, { color: muted }), room(0, 0, 1)),
      style("Footer", "footer", label(9, { color: muted }), room(0, 0, 1)),
      style(
        STYLE.rule,
        "Rule",
        {},
        {
          alignment: AlignmentType.CENTER,
          ...room(10, 10),
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: rule, space: 1 } },
        },
      ),
    ],
  };
}
