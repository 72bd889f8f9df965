import type { Element, ElementContent } from "hast";
import { countText } from "./count.ts";
import type { BarCount } from "./count-bar.ts";
import { countCell, track } from "./count-bar.ts";
import { frame, hairline, isNarrow } from "./frame.ts";
import type { KeyEntry } from "./key.ts";
import { drawKey } from "./key.ts";
import type { ChartOptions } from "./options.ts";
import type { DrawnRows } from "./stacked-counts.ts";
import type { Side, TextBlock } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
import { numberColumn, type } from "./type-scale.ts";
import { hidden, item, list, say } from "./walk.ts";

/** How many people raised two themes both. */
export interface CoOccurrenceData {
  themes: { number: string; label: string; href?: string }[];
  /** `cells[row][column]` for each column before the row: the lower triangle, so that each pair is there once. */
  cells: BarCount[][];
  /** How many people were asked. */
  of: number;
}

const defaults = {
  air: 11,
  /** Narrowest and widest cell, and what of it stays free at its end, px. */
  cell: { least: 30, most: 74, gap: 9 },
  /** Most of the width that cells may take beside the labels. */
  cellShare: 0.6,
};

/**
 * Themes against themes: each row a theme, with its counts under the numbers of the themes before it, which stand where
 * their own row ends. On a phone a theme's name stands over its counts, and the numbers over all rows; where the cells would
 * be too small, each pair has a line. Throws a RangeError unless there is one count from 0 to `of` for each pair.
 */
export function coOccurrence(data: CoOccurrenceData, options: ChartOptions): Element {
  const { themes, cells, of } = data;
  const sound = themes.every((_, row) => cells[row]?.length === row) && cells.length === themes.length;
  if (!sound) throw new RangeError(`${themes.length} themes have other pairs`);
  const wrong = cells.flat().find((count) => count !== "suppressed" && !(count >= 0 && count <= of));
  if (wrong !== undefined) throw new RangeError(`impossible count: ${wrong} of ${of}`);

  const from = side(options.width, options.dir);
  const narrow = isNarrow(options.width);
  const room = narrow ? options.width : options.width * defaults.cellShare;
  const cell = Math.min(defaults.cell.most, room / Math.max(1, themes.length - 1));
  const { least, gap } = defaults.cell;
  const digits = options.measure(String(of), type.heading.size, "semibold") + gap;
  const drawn = cell >= Math.max(least, digits) ? triangle(data, cell, from, options) : pairs(data, from, options);
  const key = drawKey(keyOf(data, options), drawn.height, from, options);
  return frame(options, key.bottom, "co-occurrence", [
    ...hidden(drawn.heads),
    ...list(drawn.rows),
    ...hidden([hairline(drawn.height - 1, options.width, options.palette.ink)]),
    ...key.children,
  ]);
}

function triangle(data: CoOccurrenceData, cell: number, from: Side, options: ChartOptions): DrawnRows {
  const { themes } = data;
  const { width, palette, measure } = options;
  const stacked = isNarrow(width);
  const number = numberColumn(themes, measure);
  const first = stacked ? 0 : width - cell * Math.max(0, themes.length - 1);
  const headOf = (column: number, y: number) => {
    const head = wrap(themes[column]?.number ?? "", cell, type.heading, measure);
    return drawText(head, { x: first + column * cell, y, fill: palette.accent, from });
  };
  const heads = stacked ? themes.slice(0, -1).map((_, column) => headOf(column, 0)) : [];
  let y = heads.length > 0 ? type.heading.leading + 6 : 0;
  const rows = themes.map((theme, row) => {
    const top = y;
    const room = stacked ? width - number : (themes.length > 1 ? first : width) - number - 20;
    const label = wrap(theme.label, room, type.heading, measure);
    const last = row === themes.length - 1;
    const cellsHigh = row > 0 ? countCell.height : last || stacked ? 0 : type.heading.leading;
    const content = stacked ? label.height + (cellsHigh && 5 + cellsHigh) : Math.max(label.height, cellsHigh);
    const cellsTop = top + defaults.air + (stacked ? label.height + 5 : (content - cellsHigh) / 2);
    const labelTop = top + defaults.air + (stacked ? 0 : (content - label.height) / 2);
    y += content + defaults.air * 2;

    const drawing: ElementContent[] = [hairline(top, width, row === 0 ? palette.ink : palette.rule)];
    drawing.push(...drawTheme(theme.number, label, number, labelTop, from, options));
    if (!last && !stacked) drawing.push(headOf(row, cellsTop + cellsHigh - type.heading.leading));
    const under = themes.slice(0, row).map((_, column) => {
      const place = { x: first + column * cell, y: cellsTop, width: cell - defaults.cell.gap };
      const count = data.cells[row]?.[column] ?? "suppressed";
      return spokenPair(data, row, column, options, countCell(count, data.of, place, from, options));
    });
    return spokenTheme(data, row, options, drawing, under);
  });
  return { heads, rows, height: y + 1 };
}

/** Each theme with a line for each theme before it. */
function pairs(data: CoOccurrenceData, from: Side, options: ChartOptions): DrawnRows {
  const { width, palette, measure } = options;
  const bar = Math.min(120, width * 0.2);
  const value = width * 0.22;
  const number = numberColumn(data.themes, measure);
  const name = width - number * 2 - bar - value - 20;
  let y = 0;
  const rows = data.themes.map((theme, row) => {
    const label = wrap(theme.label, width - number, type.heading, measure);
    const drawing = [
      hairline(y, width, row === 0 ? palette.ink : palette.rule),
      ...drawTheme(theme.number, label, number, y + defaults.air, from, options),
    ];
    y += defaults.air + label.height + 4;
    const under = data.themes.slice(0, row).map((other, column) => {
      const count = data.cells[row]?.[column] ?? "suppressed";
      const text = wrap(other.label, name, type.text, measure);
      const said = wrap(pairCount(data, count, options), value, type.strong, measure);
      const top = y;
      const height = Math.max(text.height, said.height);
      y += height + 5;
      return spokenPair(data, row, column, options, [
        drawText(wrap(other.number, number, type.strong, measure), { x: number, y: top, fill: palette.accent, from }),
        drawText(text, { x: number * 2, y: top, fill: palette.ink, from }),
        ...track(
          count,
          data.of,
          { x: width - value - bar - 10, y: top + (type.text.leading - track.height) / 2, width: bar },
          from,
          options,
        ),
        drawText(said, { x: width - value, y: top, fill: palette.ink, from }),
      ]);
    });
    y += defaults.air - 4;
    return spokenTheme(data, row, options, drawing, under);
  });
  return { heads: [], rows, height: y + 1 };
}

function drawTheme(own: string, label: TextBlock, number: number, y: number, from: Side, options: ChartOptions) {
  const numeral = wrap(own, number, type.heading, options.measure);
  return [
    drawText(numeral, { x: 0, y, fill: options.palette.accent, from }),
    drawText(label, { x: number, y, fill: options.palette.ink, from }),
  ];
}

function spokenTheme(
  data: CoOccurrenceData,
  row: number,
  options: ChartOptions,
  drawing: ElementContent[],
  under: Element[],
) {
  const { number = "", label = "", href } = data.themes[row] ?? {};
  const role = options.words.roles.theme;
  return item({ role, label: `${number} ${label}`, className: ["row"], href }, drawing, under);
}

function spokenPair(
  data: CoOccurrenceData,
  row: number,
  column: number,
  options: ChartOptions,
  drawing: ElementContent[],
) {
  const { words } = options;
  const name = (index: number) => data.themes[index]?.label ?? "";
  const count = data.cells[row]?.[column] ?? "suppressed";
  const label = say(words.pair(name(column), name(row)), pairCount(data, count, options));
  return item({ role: words.roles.pair, label, className: ["cell"] }, drawing);
}

const pairCount = ({ of }: CoOccurrenceData, count: BarCount, options: ChartOptions): string =>
  count === "suppressed"
    ? countText({ suppressed: true }, options)
    : countText({ mark: { of, kind: "exact", certain: count, possible: count } }, options);

function keyOf({ cells, of }: CoOccurrenceData, options: ChartOptions): KeyEntry[] {
  const counts = cells.flat();
  const here = side(26, options.dir);
  const sample = (count: BarCount, text: string) => ({
    sample: track(count, 2, { x: 0, y: 0, width: 26 }, here, options),
    width: 26,
    height: track.height,
    text,
  });
  const { words } = options;
  return [
    ...(counts.length > 0 ? [sample(1, words.both(of))] : []),
    ...(counts.includes("suppressed")
      ? [{ ...sample("suppressed", `${words.suppressedSign} ${words.suppressedKey}`), spoken: true }]
      : []),
  ];
}
