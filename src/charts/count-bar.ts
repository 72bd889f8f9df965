import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { type } from "./type-scale.ts";

/** A number of people, or that it is withheld. */
export type BarCount = number | "suppressed";

const BAR = 7;

/** A track as long as everyone asked, filled as far as the count; dashed where the count is withheld. */
export function track(
  count: BarCount,
  of: number,
  { x, y, width }: { x: number; y: number; width: number },
  from: Side,
  { palette }: ChartOptions,
): Element[] {
  const middle = round(y + BAR / 2);
  const [start, end] = [from.x(x), from.x(x + width)];
  if (count === "suppressed") {
    const dashes = { stroke: palette.faint, strokeWidth: BAR, strokeDasharray: "1.5 3.5" };
    return [s("path", { className: ["withheld"], d: `M${start} ${middle}H${end}`, ...dashes })];
  }
  const filled = of > 0 ? (width * count) / of : 0;
  return [
    s("path", { d: `M${start} ${round(y + BAR - 0.5)}H${end}`, stroke: palette.faint }),
    ...(filled > 0
      ? [s("rect", { x: from.x(x, filled), y: round(y), width: round(filled), height: BAR, fill: palette.accent })]
      : []),
  ];
}

/** A number over its track, both beginning at `x`: one cell of a matrix, `height` px high. */
export function countCell(
  count: BarCount,
  of: number,
  place: { x: number; y: number; width: number },
  from: Side,
  options: ChartOptions,
): ElementContent[] {
  const { palette, words, measure } = options;
  const sign = count === "suppressed" ? words.suppressedSign : String(count);
  const text = wrap(sign, place.width, type.heading, measure);
  const fill = count === "suppressed" || count === 0 ? palette.muted : palette.ink;
  return [
    drawText(text, { x: place.x, y: place.y, fill, from }),
    ...track(count, of, { ...place, y: place.y + type.heading.leading + 1 }, from, options),
  ];
}

countCell.height = type.heading.leading + 1 + BAR;
track.height = BAR;
