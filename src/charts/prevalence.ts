import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { frame, hairline, isNarrow } from "./frame.ts";
import { drawKey } from "./key.ts";
import type { MarkData } from "./mark.ts";
import { markGroup } from "./mark.ts";
import { markKey } from "./mark-key.ts";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side, TextBlock, TextStyle } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
import { numberColumn, type } from "./type-scale.ts";
import { hidden, item, list, say } from "./walk.ts";

/** One finding of the chart, with the findings under it. */
export interface PrevalenceRow {
  /** Its number in the report; left empty for findings under a finding. */
  number: string;
  label: string;
  /** Where the row leads. */
  href?: string;
  /** Absent where the source gives no number: then `value` stands in the mark's place. */
  mark?: MarkData | undefined;
  /** The same fact in words: `4 of 12`, `“many”`; may be empty. */
  value: string;
  /** The source's own words, or what else must be known about the value. */
  note?: string;
  children: PrevalenceRow[];
}

interface Style {
  label: TextStyle;
  value: TextStyle;
  mark: number;
  /** Above and below the row's content, px. */
  air: number;
}

const defaults = {
  finding: {
    label: { size: 15, leading: 19, weight: "semibold" },
    value: { size: 15, leading: 19, weight: "semibold" },
    mark: 32,
    air: 13,
  } satisfies Style,
  sub: {
    label: { size: 13, leading: 17, weight: "regular" },
    value: { size: 13, leading: 17, weight: "regular" },
    mark: 18,
    air: 5,
  } satisfies Style,
  /** Between a value and the note on its line, px. */
  space: 7,
  /** Widest place of one person, px: one of one must not fill the column. */
  person: 20,
};

interface Columns {
  label: { x: number; width: number };
  mark: { x: number; width: number };
  value: { x: number; width: number };
  stacked: boolean;
}

interface PlacedRow {
  row: PrevalenceRow;
  depth: number;
  style: Style;
  y: number;
  height: number;
  label: TextBlock;
  value: TextBlock;
  note: TextBlock;
}

/**
 * One finding a row: its name, a mark with one place for each person asked, and the count in words. Findings
 * without a number show their word where the mark would be. `[]` draws an empty picture.
 */
export function prevalence(rows: readonly PrevalenceRow[], options: ChartOptions): Element {
  const columns = columnsOf(options.width, numberColumn(rows, options.measure));
  const from = side(options.width, options.dir);
  const { placed, height } = layout(rows, columns, options);
  const key = drawKey(markKey(allMarks(rows), options), height, from, options);
  return frame(options, key.bottom, "prevalence", [
    ...list(drawRows(placed, columns, from, options)),
    ...hidden([
      hairline(0, options.width, options.palette.ink),
      hairline(height - 1, options.width, options.palette.ink),
    ]),
    ...key.children,
  ]);
}

/** `label` is where labels begin, after the numbers. */
function columnsOf(width: number, label: number): Columns {
  if (isNarrow(width)) {
    const mark = round((width - label) * 0.58);
    return {
      label: { x: label, width: width - label },
      mark: { x: label, width: mark },
      value: { x: label + mark + 14, width: width - label - mark - 14 },
      stacked: true,
    };
  }
  const mark = round(width * 0.28);
  const value = round(width * 0.22);
  const labels = width - label - mark - value - 52;
  return {
    label: { x: label, width: labels },
    mark: { x: label + labels + 28, width: mark },
    value: { x: width - value, width: value },
    stacked: false,
  };
}

function layout(rows: readonly PrevalenceRow[], columns: Columns, { measure }: ChartOptions) {
  const placed: PlacedRow[] = [];
  let y = 0;
  const place = (row: PrevalenceRow, depth: number, last: boolean) => {
    const style = depth === 0 ? defaults.finding : defaults.sub;
    const label = wrap(row.label, columns.label.width, style.label, measure);
    const valueColumn = isDrawn(row.mark) ? columns.value.width : columns.mark.width;
    const value = wrap(row.value, valueColumn, style.value, measure);
    const note = wrap(row.note ?? "", valueColumn, type.note, measure);
    const drawn = isDrawn(row.mark) ? style.mark : 0;
    const words = value.height + (inline(depth, value, note, valueColumn) ? 0 : note.height);
    const facts = Math.max(drawn, words);
    const content = columns.stacked ? label.height + (facts ? 6 + facts : 0) : Math.max(label.height, facts);
    const above = depth === 0 ? style.air : style.air + (columns.stacked ? 3 : 0);
    const below = depth === 0 && row.children.length > 0 ? 5 : last ? defaults.finding.air : style.air;
    placed.push({ row, depth, style, y: y + above, height: content, label, value, note });
    y += above + content + below;
    row.children.forEach((child, i) => {
      place(child, depth + 1, i === row.children.length - 1);
    });
  };
  for (const row of rows) place(row, 0, row.children.length === 0);
  return { placed, height: y + 1 };
}

/** Findings as items, each holding the findings under it. */
function drawRows(placed: PlacedRow[], columns: Columns, from: Side, options: ChartOptions): Element[] {
  const { roles, noNumber } = options.words;
  const drawOne = (one: PlacedRow, under: Element[] = []) => {
    const { number, label, href, mark, note, value } = one.row;
    const worded = mark !== undefined && !isDrawn(mark);
    const name = number ? `${number} ${label}` : label;
    const spoken = say(name, note, value, value && (worded || !mark) ? noNumber : undefined);
    const className = ["row", `row-depth-${one.depth}`];
    return item({ role: roles.finding, label: spoken, className, href }, drawRow(one, columns, from, options), under);
  };
  return placed.flatMap((one, i) => {
    if (one.depth > 0) return [];
    const rest = placed.slice(i + 1);
    const next = rest.findIndex(({ depth }) => depth === 0);
    return [
      drawOne(
        one,
        (next < 0 ? rest : rest.slice(0, next)).map((child) => drawOne(child)),
      ),
    ];
  });
}

function drawRow(placed: PlacedRow, columns: Columns, from: Side, options: ChartOptions): ElementContent[] {
  const { row, depth, style, y, height, label, value, note } = placed;
  const { palette, width, measure } = options;
  const facts = columns.stacked ? y + label.height + 6 : y;
  const factsHeight = columns.stacked ? height - label.height - 6 : height;
  const middle = (own: number) => facts + (factsHeight - own) / 2;
  const labelY = columns.stacked ? y : y + (height - label.height) / 2;
  const drawn = isDrawn(row.mark);
  const valueX = drawn ? columns.value.x : columns.mark.x;
  const children: ElementContent[] = [];

  if (depth === 0) {
    children.push(hairline(y - style.air, width, palette.rule));
    const number = wrap(row.number, columns.label.x, style.label, measure);
    if (number.lines.length > 0) children.push(drawText(number, { x: 0, y: labelY, fill: palette.accent, from }));
  }
  if (label.lines.length > 0) {
    children.push(drawText(label, { x: columns.label.x, y: labelY, fill: palette.ink, from }));
  }
  if (row.mark && drawn) {
    const across = Math.min(columns.mark.width, row.mark.of * defaults.person);
    const group = markGroup(row.mark, { height: style.mark, width: across, palette, dir: options.dir });
    const place = `translate(${from.x(columns.mark.x, group?.width)} ${round(middle(style.mark))})`;
    children.push(s("g", { transform: place }, group?.children ?? []));
  }
  const beside = inline(depth, value, note, drawn ? columns.value.width : columns.mark.width);
  const top = middle(value.height + (beside ? 0 : note.height));
  if (value.lines.length > 0) children.push(drawText(value, { x: valueX, y: top, fill: palette.ink, from }));
  if (note.lines.length > 0) {
    const place = beside
      ? { x: valueX + value.width + defaults.space, y: top + (value.height - note.height) / 2 }
      : { x: valueX, y: top + value.height };
    children.push(drawText(note, { ...place, fill: palette.muted, from }));
  }
  return children;
}

/** Whether a note stands on its value's line: under a finding, where it fits. */
const inline = (depth: number, value: TextBlock, note: TextBlock, width: number): boolean =>
  depth > 0 &&
  value.lines.length === 1 &&
  note.lines.length === 1 &&
  value.width + defaults.space + note.width <= width;

const isDrawn = (data: MarkData | undefined): boolean => data !== undefined && data.kind !== "worded" && data.of > 0;

const allMarks = (rows: readonly PrevalenceRow[]): MarkData[] =>
  rows.flatMap((row) => [...(row.mark && isDrawn(row.mark) ? [row.mark] : []), ...allMarks(row.children)]);
