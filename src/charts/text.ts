import type { Element } from "hast";
import { s } from "hastscript";
import type { Measure } from "./options.ts";
import { round } from "./round.ts";

export type Weight = "regular" | "semibold";

/** Type of one kind of label: size and line distance in px. */
export interface TextStyle {
  size: number;
  leading: number;
  weight: Weight;
}

/** Text broken into lines, with the room that it takes in px. */
export interface TextBlock {
  lines: string[];
  width: number;
  height: number;
  style: TextStyle;
}

/** Height of a capital, as a share of the size; Atkinson Hyperlegible Next's. */
const CAP_HEIGHT = 0.668;

/**
 * Breaks text between words so that no line is wider than `width` px; a word that is wider than that by itself
 * is broken within. Empty text has no lines.
 */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): TextBlock {
  const wide = (line: string) => measure(line, style.size, style.weight);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (wide(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const character of word) {
      if (line && wide(line + character) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line) lines.push(line);
  return { lines, width: Math.max(0, ...lines.map(wide)), height: lines.length * style.leading, style };
}

/** How a drawing that reads from right to left is placed: x runs from the side where reading begins. */
export interface Side {
  /** A distance from where reading begins, as an x. */
  x: (distance: number, width?: number) => number;
  rtl: boolean;
}

/** The side that a drawing of `width` px reads from. */
export const side = (width: number, dir: "ltr" | "rtl"): Side => ({
  x: (distance, own = 0) => round(dir === "rtl" ? width - distance - own : distance),
  rtl: dir === "rtl",
});

/**
 * A block of text as an svg `text`, its box's top at `y` and its reading edge (`start`), middle or far edge
 * (`end`) at the distance `x`. Anchors are those of left-to-right text and the text is isolated, since not every
 * renderer heeds `direction`.
 */
export function drawText(
  block: TextBlock,
  {
    x,
    y,
    fill,
    from,
    anchor = "start",
  }: {
    x: number;
    y: number;
    fill: string;
    from: Side;
    anchor?: "start" | "middle" | "end";
  },
): Element {
  const { size, leading, weight } = block.style;
  const mirrored = { start: "end", middle: "middle", end: "start" } as const;
  const left = from.x(x);
  const baseline = (line: number) => round(y + leading * line + (leading + size * CAP_HEIGHT) / 2);
  const said = (line: string) => (from.rtl ? `\u2067${line}\u2069` : line);
  const [only] = block.lines;
  const single = block.lines.length === 1 && only !== undefined;
  return s(
    "text",
    {
      ...(single ? { x: left, y: baseline(0) } : {}),
      fontSize: size,
      ...(weight === "semibold" ? { fontWeight: 600 } : {}),
      ...((from.rtl ? mirrored[anchor] : anchor) === "start"
        ? {}
        : { textAnchor: from.rtl ? mirrored[anchor] : anchor }),
      fill,
    },
    single ? said(only) : block.lines.map((line, i) => s("tspan", { x: left, y: baseline(i) }, said(line))),
  );
}
