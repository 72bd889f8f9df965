import { max, sum } from "d3";
import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { frame, hairline, isNarrow } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { TextStyle } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
import { numberColumn } from "./type-scale.ts";
import { hidden, item, list, say } from "./walk.ts";

/** Who is asked to do what: `cells[row][column]` is true where a recommendation is for an audience. */
export interface AudienceMatrixData {
  rows: { number: string; label: string; href?: string }[];
  columns: { label: string }[];
  cells: boolean[][];
}

const defaults = {
  label: { size: 15, leading: 19, weight: "semibold" } satisfies TextStyle,
  column: { size: 13, leading: 16, weight: "regular" } satisfies TextStyle,
  list: { size: 13, leading: 18, weight: "regular" } satisfies TextStyle,
  /** Side of the square where the two meet, and radius of the dot where they don't, px. */
  square: 15,
  dot: 1.6,
  air: 13,
  /** Least width of the rows' labels, as a share of the drawing. */
  labelShare: 0.3,
  columnGap: 12,
};

/**
 * Recommendations against audiences: a square where one is for the other, a small dot where it isn't. On a phone,
 * and where the columns' longest words would not fit side by side, each recommendation with its audiences in words.
 * Throws a RangeError when `cells` has not one value for each row and column.
 */
export function audienceMatrix(data: AudienceMatrixData, options: ChartOptions): Element {
  const { rows, columns, cells } = data;
  if (cells.length !== rows.length || cells.some((row) => row.length !== columns.length)) {
    throw new RangeError(`matrix of ${rows.length} × ${columns.length} has other cells`);
  }
  const widths = columnWidths(data, options);
  return isNarrow(options.width) || !widths ? asLists(data, options) : asMatrix(data, widths, options);
}

/** Widths that hold each column's longest word, in px, together as wide as possible; nothing when too wide. */
function columnWidths({ rows, columns }: AudienceMatrixData, { width, measure }: ChartOptions): number[] | undefined {
  const { size, weight } = defaults.column;
  const least = columns.map(
    ({ label }) => (max(label.split(" "), (word) => measure(word, size, weight)) ?? 0) + defaults.columnGap,
  );
  const room = width * (1 - defaults.labelShare) - numberColumn(rows, measure);
  const spare = room - sum(least);
  if (spare < 0) return undefined;
  return least.map((one) => one + Math.min(spare / columns.length, 18));
}

/** A row with all its marks as one item: `1 Fund safety: for funders; NGOs`. */
function spokenRow(
  data: AudienceMatrixData,
  index: number,
  { words }: ChartOptions,
  drawing: ElementContent[],
): Element {
  const { number = "", label = "", href } = data.rows[index] ?? {};
  const audiences = data.columns.filter((_, column) => data.cells[index]?.[column]).map((column) => column.label);
  const value = audiences.length > 0 ? words.isFor(audiences.join("; ")) : words.isForNobody;
  const role = words.roles.recommendation;
  return item({ role, label: say(`${number} ${label}`, value), className: ["row"], href }, drawing);
}

function asMatrix(data: AudienceMatrixData, widths: number[], options: ChartOptions): Element {
  const { width, palette, measure } = options;
  const { rows, columns, cells } = data;
  const from = side(width, options.dir);
  const { square, dot, air, columnGap } = defaults;
  const number = numberColumn(rows, measure);
  const first = width - sum(widths);
  const middles = widths.map((own, i) => first + sum(widths.slice(0, i)) + own / 2);

  const heads = columns.map(({ label }, i) =>
    wrap(label, (widths[i] ?? 0) - columnGap + 0.01, defaults.column, measure),
  );
  const headHeight = max(heads, (head) => head.height) ?? 0;
  let y = headHeight + 10;
  const body = rows.map((row, r) => {
    const label = wrap(row.label, first - number - 20, defaults.label, measure);
    const numeral = wrap(row.number, number, defaults.label, measure);
    const height = Math.max(label.height, square) + air * 2;
    const top = y;
    const middle = top + height / 2;
    y += height;
    const marks = middles.map((x, c) => {
      const left = from.x(x - square / 2, square);
      return cells[r]?.[c]
        ? s("rect", {
            x: left,
            y: round(middle - square / 2),
            width: square,
            height: square,
            fill: palette.accent,
          })
        : s("circle", { cx: from.x(x), cy: round(middle), r: dot, fill: palette.faint });
    });
    return spokenRow(data, r, options, [
      hairline(top, width, r === 0 ? palette.ink : palette.rule),
      drawText(numeral, { x: 0, y: middle - label.height / 2, fill: palette.accent, from }),
      drawText(label, { x: number, y: middle - label.height / 2, fill: palette.ink, from }),
      ...marks,
    ]);
  });
  return frame(options, y + 1, "audience-matrix", [
    ...hidden(
      heads.map((head, i) =>
        drawText(head, {
          x: middles[i] ?? 0,
          y: headHeight - head.height,
          fill: palette.ink,
          from,
          anchor: "middle",
        }),
      ),
    ),
    ...list(body),
    ...hidden([hairline(y, width, palette.ink)]),
  ]);
}

function asLists(data: AudienceMatrixData, options: ChartOptions): Element {
  const { width, palette, measure, words } = options;
  const { rows, columns, cells } = data;
  const from = side(width, options.dir);
  const { air, square } = defaults;
  const number = numberColumn(rows, measure);
  const indent = number + square - 3;
  let y = 0;
  const body = rows.map((row, r) => {
    const top = y;
    const label = wrap(row.label, width - number, defaults.label, measure);
    const numeral = wrap(row.number, number, defaults.label, measure);
    const children: ElementContent[] = [
      hairline(top, width, r === 0 ? palette.ink : palette.rule),
      drawText(numeral, { x: 0, y: top + air, fill: palette.accent, from }),
      drawText(label, { x: number, y: top + air, fill: palette.ink, from }),
    ];
    y += air + label.height + 5;
    if (!cells[r]?.some(Boolean)) {
      const nobody = wrap(words.isForNobody, width - number, defaults.list, measure);
      children.push(drawText(nobody, { x: number, y, fill: palette.muted, from }));
      y += nobody.height + 1;
    }
    columns.forEach((column, c) => {
      if (!cells[r]?.[c]) return;
      const name = wrap(column.label, width - indent, defaults.list, measure);
      const side = 7;
      children.push(
        s("rect", {
          x: from.x(number, side),
          y: round(y + (defaults.list.leading - side) / 2),
          width: side,
          height: side,
          fill: palette.accent,
        }),
        drawText(name, { x: indent, y, fill: palette.ink, from }),
      );
      y += name.height + 1;
    });
    y += air - 2;
    return spokenRow(data, r, options, children);
  });
  return frame(options, y + 1, "audience-matrix", [...list(body), ...hidden([hairline(y, width, palette.ink)])]);
}
