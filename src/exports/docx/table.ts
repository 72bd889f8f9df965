import { BorderStyle, type FileChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { attribute, elementsIn, hasClass } from "../book/attributes.ts";
import { blocks } from "./blocks.ts";
import { paragraph, type Setting, textParagraph } from "./paragraphs.ts";
import type { WordScene } from "./scene.ts";
import { colours, STYLE, TEXT_WIDTH } from "./style-names.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };
const HEAD_LINE = { style: BorderStyle.SINGLE, size: 12, color: colours.ink };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

const ALIGNMENT = { left: "start", center: "center", right: "end" } as const;

/** `table`, with its caption above it. The rows of its head are repeated on every page. */
export function table(element: Element, scene: WordScene): FileChild[] {
  const parts = elementsIn(element);
  const caption = parts.find(({ tagName }) => tagName === "caption");
  const rows = (tag: string) => parts.filter(({ tagName }) => tagName === tag).flatMap(elementsIn);
  const head = rows("thead");
  const body = [...rows("tbody"), ...parts.filter(({ tagName }) => tagName === "tr"), ...rows("tfoot")];
  const widths = columnWidths([...head, ...body].map(elementsIn));
  if (widths.length === 0) return [];
  // First, since blocks are numbered in the order in which they are made.
  const over = caption ? textParagraph(caption, caption.children, { style: STYLE.caption }, scene) : [];
  const made = new Table({
    rows: [...head.map((row) => rowOf(row, true, scene)), ...body.map((row) => rowOf(row, false, scene))],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE, insideHorizontal: LINE, insideVertical: NONE },
    margins: { left: 0, right: 120 },
    ...(scene.dir === "rtl" ? { visuallyRightToLeft: true } : {}),
  });
  return [
    ...over,
    made,
    // Two tables with nothing between them would be one, and a table has no room under it.
    paragraph([], { style: STYLE.definition }, scene),
  ];
}

function rowOf(row: Element, isHead: boolean, scene: WordScene): TableRow {
  scene.places.begin(row);
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: elementsIn(row).map((cell) => cellOf(cell, isHead, scene)),
  });
}

function cellOf(cell: Element, isHead: boolean, scene: WordScene): TableCell {
  scene.places.begin(cell);
  const align = attribute(cell, "align") ?? (hasClass(cell, "number") ? "right" : undefined);
  const setting: Setting = {
    style: isHead ? STYLE.cellHead : STYLE.cell,
    ...(align === "left" || align === "center" || align === "right" ? { alignment: ALIGNMENT[align] } : {}),
  };
  const content = blocks(cell, setting, scene);
  return new TableCell({
    children: content.length > 0 ? (content as never[]) : [paragraph([], setting, scene)],
    columnSpan: Number(attribute(cell, "colSpan") ?? 1),
    rowSpan: Number(attribute(cell, "rowSpan") ?? 1),
    ...(isHead ? { borders: { bottom: HEAD_LINE } } : {}),
  });
}

/**
 * Widths of the columns in twentieths of a point: each has room for its longest word, and the rest is shared by how much
 * there is to say, damped, so that one long cell doesn't starve the others.
 */
function columnWidths(rows: readonly (readonly Element[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0)));
  const words = new Array<number>(columns).fill(3);
  const lengths = new Array<number>(columns).fill(4);
  for (const row of rows) {
    let at = 0;
    for (const cell of row) {
      if (spanOf(cell) === 1) {
        const text = textOf(cell).trim();
        words[at] = Math.max(words[at] ?? 0, ...text.split(/\s+/).map((word) => word.length));
        lengths[at] = Math.max(lengths[at] ?? 0, text.length);
      }
      at += spanOf(cell);
    }
  }
  const least = words.map((length) => Math.min(length, 18) * LETTER + CELL_EDGE);
  const spare = Math.max(0, TEXT_WIDTH - least.reduce((sum, width) => sum + width, 0));
  const weights = lengths.map((length) => Math.sqrt(Math.min(length, 160)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = least.map((width, index) => width + (spare * (weights[index] ?? 0)) / whole);
  const scale = TEXT_WIDTH / widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round(width * scale));
}

const spanOf = (cell: Element) => Number(attribute(cell, "colSpan") ?? 1);

/** Twentieths of a point: a letter of a table’s text, generously, and what a cell has at its edges. */
const LETTER = 115;
const CELL_EDGE = 130;
