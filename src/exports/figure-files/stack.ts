import type { Element } from "hast";
import { s } from "hastscript";
import { drawText, type Side, type TextStyle, wrap } from "../../charts/text.ts";
import { families } from "../../fonts/font-files.ts";
import { measure, measureSerif } from "../../fonts/measure.ts";

/** Our families, and what stands in where they are not installed. */
export const fontStacks = {
  serif: `'${families.serif}', Georgia, 'Times New Roman', serif`,
  sans: `'${families.sans}', Arial, Helvetica, sans-serif`,
} as const;

/** A paragraph around a drawing. `before` is the room above it in px; the first one's is left out. */
export interface Paragraph {
  text: string;
  family: keyof typeof fontStacks;
  style: TextStyle;
  fill: string;
  before: number;
}

/** A paragraph of this size, leading and weight, all in px times `scale`. */
export function paragraph(
  text: string,
  family: Paragraph["family"],
  [size, leading, weight]: [number, number, TextStyle["weight"]],
  fill: string,
  before: number,
  scale = 1,
): Paragraph {
  return {
    text,
    family,
    style: { size: size * scale, leading: leading * scale, weight },
    fill,
    before: before * scale,
  };
}

/** Where paragraphs are set, in px: `x` is the distance from where reading begins. */
export interface Column {
  x: number;
  width: number;
  from: Side;
}

/** Paragraphs under each other, wrapped by the fonts' own widths. The elements are in place for `top`. */
export function stack(
  paragraphs: readonly Paragraph[],
  top: number,
  { x, width, from }: Column,
): { elements: Element[]; bottom: number } {
  let y = top;
  const elements = paragraphs.map(({ text, family, style, fill, before }, index) => {
    if (index > 0) y += before;
    const block = wrap(text, width, style, family === "serif" ? measureSerif : measure);
    const group = s("g", { fontFamily: fontStacks[family] }, drawText(block, { x, y, fill, from }));
    y += block.height;
    return group;
  });
  return { elements, bottom: y };
}
