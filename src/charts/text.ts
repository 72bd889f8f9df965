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
 * Breaks text between words so that no line is wider than `width` px, into as few lines as that allows and all of them about
 * as long: no last line of one word. A word that is wider than `width` by itself is broken within, with a hyphen where its
 * script has one. Empty text has no lines.
 */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): TextBlock {
  const wide = (line: string) => measure(line, style.size, style.weight);
  let lines = fill(text, width, wide);
  if (lines.length > 1) {
    // The narrowest lines that are still as many, to the nearest px.
    for (let [tight, loose] = [width / 2, width]; loose - tight > 1; ) {
      const middle = (tight + loose) / 2;
      const narrower = fill(text, middle, wide);
      const sound = narrower.length === lines.length && breaksIn(narrower) <= breaksIn(lines);
      if (sound) [lines, loose] = [narrower, middle];
      else tight = middle;
    }
  }
  const said = lines.map(({ text }) => text);
  const leading = TALL.test(text) ? Math.round(style.leading * 1.25) : style.leading;
  return {
    lines: said,
    width: Math.max(0, ...said.map(wide)),
    height: said.length * leading,
    style: { ...style, leading },
  };
}

/** Scripts whose vowel signs stand above and below their letters. */
const TALL = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Thai}]/u;

interface Line {
  text: string;
  /** Whether it ends inside a word. */
  broken: boolean;
}

const breaksIn = (lines: readonly Line[]): number => lines.filter(({ broken }) => broken).length;

function fill(text: string, width: number, wide: (line: string) => number): Line[] {
  const lines: Line[] = [];
  let line = "";
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (wide(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push({ text: line, broken: false });
    line = "";
    const characters = [...word];
    for (const [i, character] of characters.entries()) {
      if (line && wide(line + character + hyphenBetween(character, characters[i + 1])) > width) {
        lines.push({ text: line + hyphenBetween(line, character), broken: true });
        line = "";
      }
      line += character;
    }
  }
  if (line) lines.push({ text: line, broken: false });
  return lines;
}

const HYPHENATED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** A hyphen where a word is broken between two letters of a script that divides words with one. */
const hyphenBetween = (before: string, after = ""): string =>
  HYPHENATED.test(before.at(-1) ?? "") && HYPHENATED.test(after) ? "-" : "";

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
