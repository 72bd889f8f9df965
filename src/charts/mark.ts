import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { Cell, Shape } from "./mark-shapes.ts";
import { cutDisc, disc, dotted, ring, rope, speck, stroke, strokeOutline } from "./mark-shapes.ts";
import type { Palette } from "./palette.ts";
import { round } from "./round.ts";

/**
 * One finding, as its mark shows it. `of` people were asked; `certain` of them said it for sure, and up to
 * `possible` may have. Exact: both are the count. Worded: no number is known, and nothing is drawn.
 */
export interface MarkData {
  of: number;
  kind: "exact" | "bounded" | "worded";
  certain: number;
  possible: number;
}

export interface MarkOptions {
  /** Height in px. */
  height: number;
  palette: Palette;
  /** Width in px to fill; when left out, the mark takes the width that suits its height. */
  width?: number;
  dir?: "ltr" | "rtl";
}

/** A mark to be placed in a larger drawing: its own origin is its top left corner. */
export interface MarkGroup {
  children: Element[];
  width: number;
  height: number;
}

/** How one person in a mark may be drawn. */
export type MarkState = "exact" | "certain" | "possible" | "rest";

const defaults = {
  /** Up to this many people a mark is a strip of strokes; beyond, a grid of dots. */
  mostStrokes: 24,
  /** Width of a stroke, as a share of the mark's height. */
  stroke: 0.23,
  /** The same in a key, where one stroke stands alone. */
  sample: 0.5,
  /** Gap between strokes, as a share of a stroke. */
  gap: 0.55,
  /** What is added to the gap after every fifth stroke, as a share of a stroke. */
  five: 0.6,
  /** Width to height of a grid of dots. */
  gridAspect: 7,
  /** Diameter of a dot, as a share of the distance between dots. */
  dot: 0.74,
  /** Thickest outline in px. */
  line: 1.1,
};

/**
 * The mark of a finding, as an `svg` beside the same fact in words: so hidden from screen readers.
 * Nothing, when the finding has no number. Throws on counts that can't be (see `markGroup`).
 */
export function mark(data: MarkData, options: MarkOptions): Element | undefined {
  const group = markGroup(data, options);
  return group && svg(group.width, group.height, group.children, "mark");
}

/**
 * The mark's drawing for use inside another one; nothing when the finding has no number, or nobody was asked.
 * Throws a RangeError unless 0 ≤ certain ≤ possible ≤ of, in whole people.
 */
export function markGroup(data: MarkData, options: MarkOptions): MarkGroup | undefined {
  if (data.kind === "worded") return undefined;
  const { of, certain, possible } = data;
  if (![of, certain, possible].every(Number.isInteger) || certain < 0 || certain > possible || possible > of) {
    throw new RangeError(`impossible mark: ${certain} to ${possible} of ${of}`);
  }
  if (of === 0) return undefined;

  const { cells, width } = markCells(of, options);
  const shares: [MarkState, Cell[]][] = [
    [data.kind === "exact" ? "exact" : "certain", cells.slice(0, certain)],
    ["possible", cells.slice(certain, possible)],
    ["rest", cells.slice(possible)],
  ];
  const children = shares
    .filter(([, share]) => share.length > 0)
    .map(([state, share]) => markPath(state, share, drawsDots(of), options.palette));
  return { children, width, height: options.height };
}

/** Whether so many people are drawn as dots: strokes would be too thin to tell. */
export const drawsDots = (of: number): boolean => of > defaults.mostStrokes;

/** One person drawn in one state, for a key. Strokes, or dots when `of` is beyond what strokes can show. */
export function markSample(state: MarkState, of: number, { height, palette }: MarkOptions): MarkGroup {
  const dots = drawsDots(of);
  const width = dots ? height : round(height * defaults.sample);
  return { children: [markPath(state, [{ x: 0, y: 0, width, height }], dots, palette)], width, height };
}

/**
 * All marks of a report, one above the other: its emblem. A finding without a number is a thin rule.
 * Fills `width` × `height` px.
 */
export function emblem(
  marks: readonly (MarkData | undefined)[],
  { width, height, palette, dir }: MarkOptions & { width: number },
): Element {
  const group = emblemGroup(marks, { width, height, palette, ...(dir ? { dir } : {}) });
  return svg(width, height, group.children, "emblem");
}

/** The emblem for use inside another drawing, such as a cover. */
export function emblemGroup(
  marks: readonly (MarkData | undefined)[],
  { width, height, palette, dir }: MarkOptions & { width: number },
): MarkGroup {
  const rows = marks.length;
  const gap = rows > 1 ? (height / rows) * 0.26 : 0;
  const rowHeight = (height - gap * (rows - 1)) / rows;
  const children = marks.map((data, row) => {
    const y = row * (rowHeight + gap);
    const group = data && markGroup(data, { width, height: rowHeight, palette, ...(dir ? { dir } : {}) });
    if (group) return s("g", { transform: `translate(0 ${round(y)})` }, group.children);
    const line = Math.max(0.5, Math.min(defaults.line, rowHeight / 10));
    return s("path", {
      d: `M0 ${round(y + rowHeight / 2)}H${round(width)}`,
      stroke: palette.faint,
      strokeWidth: round(line),
    });
  });
  return { children, width, height };
}

/** Where each person stands, in reading order. */
function markCells(of: number, options: MarkOptions): { cells: Cell[]; width: number } {
  const { cells, width } = drawsDots(of) ? gridCells(of, options) : stripCells(of, options);
  if (options.dir !== "rtl") return { cells, width };
  return { cells: cells.map((cell) => ({ ...cell, x: width - cell.x - cell.width })), width };
}

function stripCells(of: number, { height, width }: MarkOptions): { cells: Cell[]; width: number } {
  const fives = Math.floor((of - 1) / 5);
  const strokes = of + (of - 1) * defaults.gap + fives * defaults.five;
  const natural = height * defaults.stroke;
  const wide = width === undefined ? natural : width / strokes;
  const cells = Array.from({ length: of }, (_, i) => ({
    x: wide * (i * (1 + defaults.gap) + Math.floor(i / 5) * defaults.five),
    y: 0,
    width: wide,
    height,
  }));
  return { cells, width: round(wide * strokes) };
}

/** Columns of dots, filled from the top, so that what is said grows in reading direction. */
function gridCells(of: number, { height, width }: MarkOptions): { cells: Cell[]; width: number } {
  const aspect = width === undefined ? defaults.gridAspect : width / height;
  const rows = Math.max(2, Math.round(Math.sqrt(of / aspect)));
  const columns = Math.ceil(of / rows);
  const pitch = Math.min(
    height / (rows - 1 + defaults.dot),
    width === undefined ? Number.POSITIVE_INFINITY : width / (columns - 1 + defaults.dot),
  );
  const dot = pitch * defaults.dot;
  const top = (height - pitch * (rows - 1) - dot) / 2;
  const cells = Array.from({ length: of }, (_, i) => ({
    x: Math.floor(i / rows) * pitch,
    y: top + (i % rows) * pitch,
    width: dot,
    height: dot,
  }));
  return { cells, width: round(pitch * (columns - 1) + dot) };
}

/** The people in one state as one path: a page holds many marks, and each is a few hundred bytes. */
function markPath(state: MarkState, cells: Cell[], dots: boolean, palette: Palette): Element {
  const line = round(Math.max(0.4, Math.min(defaults.line, (cells[0]?.width ?? 0) / 4)));
  const shapes: Record<MarkState, Shape> = dots
    ? { exact: disc, certain: cutDisc, possible: speck, rest: ring(line) }
    : { exact: stroke, certain: rope, possible: dotted, rest: strokeOutline(line) };
  const paint =
    state === "rest" ? { fill: "none", stroke: palette.faint, strokeWidth: line } : { fill: palette.accent };
  return s("path", { className: [`mark-${state}`], d: cells.map(shapes[state]).join(""), ...paint });
}

function svg(width: number, height: number, children: ElementContent[], name: string): Element {
  return s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      className: [name],
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      ariaHidden: "true",
    },
    children,
  );
}
