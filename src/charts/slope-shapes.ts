import type { Element } from "hast";
import { s } from "hastscript";
import { rope } from "./mark-shapes.ts";
import type { Palette } from "./palette.ts";
import { round } from "./round.ts";

/** What one wave gives for one theme: a place on the scale, or an interval, in px from the top; `top` ≤ `bottom`. */
export interface Reach {
  x: number;
  top: number;
  bottom: number;
}

const defaults = { radius: 4.5, bar: 8, line: 2, dashes: "1.5 3.5" };

const isPoint = ({ top, bottom }: Reach): boolean => bottom - top < 1;

/** A disc for a count; a hatched bar for what the source's words allow. x is already that of the drawing. */
export function drawReach(reach: Reach, palette: Palette): Element {
  const { x, top, bottom } = reach;
  const { radius, bar } = defaults;
  if (isPoint(reach)) return s("circle", { cx: x, cy: round((top + bottom) / 2), r: radius, fill: palette.accent });
  const height = Math.max(bottom - top, bar);
  return s("path", { d: rope({ x: x - bar / 2, y: top, width: bar, height }), fill: palette.accent });
}

/** A line between two counts; where either is an interval, the dotted edges of all lines that may be true. */
export function drawChange(one: Reach, other: Reach, palette: Palette): Element {
  const { line, dashes } = defaults;
  const [top, bottom] = [
    `M${one.x} ${round(one.top)}L${other.x} ${round(other.top)}`,
    `M${one.x} ${round(one.bottom)}L${other.x} ${round(other.bottom)}`,
  ];
  if (isPoint(one) && isPoint(other)) return s("path", { d: top, stroke: palette.accent, strokeWidth: line });
  return s("path", { d: top + bottom, fill: "none", stroke: palette.accent, strokeDasharray: dashes });
}
