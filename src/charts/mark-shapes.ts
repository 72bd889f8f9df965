import type { Point } from "./polygon.ts";
import { clip } from "./polygon.ts";
import { round } from "./round.ts";

/** One person's place in a mark: the box of a stroke, or of a dot (then as wide as high). In px. */
export interface Cell {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Path data of one person's place. Each way of drawing differs in form, so that none needs its colour. */
export type Shape = (cell: Cell) => string;

/** A stroke, filled. */
export const stroke: Shape = ({ x, y, width, height }) =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** A stroke's outline, to be drawn with a line of `line` px that stays inside the cell. */
export const strokeOutline =
  (line: number): Shape =>
  ({ x, y, width, height }) =>
    stroke({ x: x + line / 2, y: y + line / 2, width: width - line, height: height - line });

/**
 * A stroke cut on the slant into a rope's strands, filled: the hatching of an interval. Each strand rises by as
 * much as strands are apart, so that one ends where the next begins.
 */
export const rope: Shape = ({ x, y, width, height }) => {
  const strands = Math.max(2, Math.round(height / Math.min(6, Math.max(width * 0.8, 3.6))));
  const pitch = height / strands;
  const strand = pitch * 0.62;
  return Array.from({ length: strands + 2 }, (_, i) => {
    const middle = (i - 0.5) * pitch;
    const [left, right] = [middle + pitch / 2, middle - pitch / 2];
    const corners = clip(
      [
        [x, left - strand / 2],
        [x + width, right - strand / 2],
        [x + width, right + strand / 2],
        [x, left + strand / 2],
      ],
      1,
      0,
      height,
    );
    return corners.length > 2 ? polygon(corners.map(([px, py]) => [px, py + y])) : "";
  }).join("");
};

/** A stroke as a column of small dots, filled: a person who may be among them. */
export const dotted: Shape = ({ x, y, width, height }) => {
  const radius = Math.min(width * 0.26, height / 8, 1.7);
  const count = Math.max(2, Math.round(height / (radius * 3.4)));
  const pitch = (height - radius * 2) / (count - 1);
  return Array.from({ length: count }, (_, i) => circle(x + width / 2, y + radius + i * pitch, radius)).join("");
};

/** A dot, filled. */
export const disc: Shape = ({ x, y, width }) => circle(x + width / 2, y + width / 2, width / 2);

/** A dot's outline, to be drawn with a line of `line` px that stays inside the cell. */
export const ring =
  (line: number): Shape =>
  ({ x, y, width }) =>
    circle(x + width / 2, y + width / 2, (width - line) / 2);

/** A dot cut in two on the slant, filled. */
export const cutDisc: Shape = ({ x, y, width }) => {
  const radius = width / 2;
  // The two chords lie a seventh of the width apart; each leaves a segment of the disc.
  const half = Math.acos(0.16);
  const slant = -Math.PI / 4;
  return [slant - Math.PI / 2, slant + Math.PI / 2]
    .map((middle) => {
      const [from, to] = [middle - half, middle + half].map(
        (angle): Point => [x + radius + radius * Math.cos(angle), y + radius + radius * Math.sin(angle)],
      ) as [Point, Point];
      return `M${point(from)}A${round(radius)} ${round(radius)} 0 0 1 ${point(to)}z`;
    })
    .join("");
};

/** A small dot in the middle of the place, filled: a person who may be among them. */
export const speck: Shape = ({ x, y, width }) => circle(x + width / 2, y + width / 2, width * 0.22);

const point = ([x, y]: Point) => `${round(x)} ${round(y)}`;

const polygon = (points: Point[]) => `M${points.map(point).join("L")}z`;

function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${round(2 * r)} 0a${r} ${r} 0 1 1 ${round(-2 * r)} 0z`;
}
