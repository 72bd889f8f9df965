import type { Element } from "hast";
import { s } from "hastscript";
import { printPalette } from "../../charts/palette.ts";
import { side } from "../../charts/text.ts";
import { type Around, footParagraphs, headParagraphs } from "./around.ts";
import { type FrameOptions, framed, placed, sizeOf, standalone } from "./framed.ts";
import { stack } from "./stack.ts";

/** px, as slides are shown. */
export const SLIDE = { width: 1920, height: 1080 } as const;
const MARGIN = 90;
const GAP = 90;
/** Width of the column of words. */
const WORDS = 560;
/** Size of its letters, as a multiple of those on the page; smaller where they would not fit. */
const LETTERS = 1.75;

/**
 * A figure for a slide, 1920 × 1080 px: a flat drawing as it is framed elsewhere, made larger; a tall one with its
 * words beside it, since under them it would be small.
 */
export function slide(drawing: Element, around: Around, options: FrameOptions): Element {
  const whole = framed(drawing, around, options);
  const size = sizeOf(whole);
  const scale = Math.min(SLIDE.width / size.width, SLIDE.height / size.height);
  const picture =
    scale * size.width > SLIDE.width * 0.75
      ? [
          placed(whole, {
            x: (SLIDE.width - size.width * scale) / 2,
            y: (SLIDE.height - size.height * scale) / 2,
            scale,
            palette: around.palette,
          }),
        ]
      : beside(drawing, around, options);
  return standalone(SLIDE.width, SLIDE.height, around.title, options, picture);
}

function beside(drawing: Element, around: Around, { dir }: FrameOptions): Element[] {
  const from = side(SLIDE.width, dir);
  const inner = sizeOf(drawing);
  const room = { width: SLIDE.width - 2 * MARGIN - WORDS - GAP, height: SLIDE.height - 2 * MARGIN };
  const scale = Math.min(room.width / inner.width, room.height / inner.height);
  const [width, height] = [inner.width * scale, inner.height * scale];
  const words = wordsColumn(around, { x: MARGIN, width: WORDS, from }, room.height);
  return [
    s("rect", { x: from.x(MARGIN, WORDS), y: MARGIN, width: WORDS, height: 4, fill: printPalette.ink }),
    ...words,
    placed(drawing, {
      x: from.x(MARGIN + WORDS + GAP + (room.width - width) / 2, width),
      y: MARGIN + (room.height - height) / 2,
      scale,
      palette: around.palette,
    }),
  ];
}

/** Head at the top and foot at the bottom, in letters small enough for both. */
function wordsColumn(around: Around, column: Parameters<typeof stack>[2], height: number): Element[] {
  for (let letters = LETTERS; ; letters *= 0.94) {
    const head = stack(headParagraphs(around, letters), MARGIN + 24, column);
    const foot = stack(footParagraphs(around, letters), 0, column);
    const top = MARGIN + height - foot.bottom;
    if (top < head.bottom + 30) continue;
    return [...head.elements, ...stack(footParagraphs(around, letters), top, column).elements];
  }
}
