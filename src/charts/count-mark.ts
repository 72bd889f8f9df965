import { max } from "d3";
import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { Count } from "./count.ts";
import { countText } from "./count.ts";
import type { MarkData } from "./mark.ts";
import { markGroup } from "./mark.ts";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side, TextBlock } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { type } from "./type-scale.ts";

/** Height of a mark in a table of counts, px. */
export const MARK = 18;

/** Widest that one person is drawn, px. */
const PERSON = 8;

/** The marks that some counts draw. */
export const marksOf = (counts: readonly (Count | undefined)[]): MarkData[] =>
  counts.flatMap((count) => (count?.mark && isDrawn(count) ? [count.mark] : []));

/** Width of one person, so that the largest group fits into `room` px and people are equally wide in all of them. */
export const personWidth = (counts: readonly (Count | undefined)[], room: number): number =>
  Math.min(PERSON, room / (max(marksOf(counts), ({ of }) => of) ?? 1));

export const isDrawn = ({ mark, suppressed }: Count): boolean =>
  !suppressed && mark !== undefined && mark.kind !== "worded" && mark.of > 0;

/** A count's mark, its top at `y`; nothing where there is no number to draw. */
export function drawMark(
  count: Count,
  person: number,
  { x, y }: { x: number; y: number },
  from: Side,
  options: ChartOptions,
): Element[] {
  if (!count.mark || !isDrawn(count)) return [];
  const { palette, dir } = options;
  const group = markGroup(count.mark, { height: MARK, width: count.mark.of * person, palette, dir });
  return group ? [s("g", { transform: `translate(${from.x(x, group.width)} ${round(y)})` }, group.children)] : [];
}

/** A count in words: the number, and under it the source's own words where they were read as a number. */
export function countBlocks(count: Count | undefined, width: number, options: ChartOptions): TextBlock[] {
  const { words, measure } = options;
  if (!count) return [wrap(words.notAsked, width, type.text, measure)];
  const style = isDrawn(count) || !count.suppressed ? type.strong : type.text;
  const value = wrap(countText(count, options), width, style, measure);
  const bounded = count.mark?.kind === "bounded" && !count.suppressed;
  return bounded && count.stated ? [value, wrap(count.stated, width, type.note, measure)] : [value];
}

export const heightOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/** Blocks of text one under the other, their top at `y`. */
export function drawBlocks(
  blocks: readonly TextBlock[],
  { x, y, anchor = "start" }: { x: number; y: number; anchor?: "start" | "middle" | "end" },
  from: Side,
  { palette }: ChartOptions,
): ElementContent[] {
  let top = y;
  return blocks.map((block) => {
    const own = top;
    top += block.height;
    return drawText(block, {
      x,
      y: own,
      fill: block.style.weight === "semibold" ? palette.ink : palette.muted,
      from,
      anchor,
    });
  });
}
