import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { hairline } from "../../charts/frame.ts";
import { literalColours, type Palette, printPalette } from "../../charts/palette.ts";
import { round } from "../../charts/round.ts";
import { side } from "../../charts/text.ts";
import { type Around, footParagraphs, headParagraphs } from "./around.ts";
import { fontStacks, stack } from "./stack.ts";

/** What a picture of a figure is told besides its drawing and the words around it. */
export interface FrameOptions {
  /** Prefix of the ids in it. */
  id: string;
  /** The figure in words, for those who don't see it. */
  description: string;
  lang: string;
  dir: "ltr" | "rtl";
}

const MARGIN = 40;
const GAP = 26;

/**
 * A figure as one picture that can stand alone: number, title, subtitle, the drawing, source, note, and which report
 * it is from, in literal colours on paper. As wide as the drawing and a margin on each side.
 */
export function framed(drawing: Element, around: Around, options: FrameOptions): Element {
  const inner = sizeOf(drawing);
  const width = inner.width + 2 * MARGIN;
  const column = { x: MARGIN, width: inner.width, from: side(width, options.dir) };
  const head = stack(headParagraphs(around), MARGIN + 14, column);
  const top = head.bottom + GAP;
  const rule = top + inner.height + GAP;
  const foot = stack(footParagraphs(around), rule + 14, column);
  return standalone(width, foot.bottom + MARGIN - 6, around.title, options, [
    s("rect", { x: MARGIN, y: MARGIN - 2, width: inner.width, height: 2, fill: printPalette.ink }),
    ...head.elements,
    placed(drawing, { x: MARGIN, y: top, palette: around.palette }),
    s("g", { transform: `translate(${MARGIN} 0)` }, hairline(rule, inner.width, printPalette.rule)),
    ...foot.elements,
  ]);
}

/** An svg that needs no page around it: paper, name and description, the charts' font. */
export function standalone(
  width: number,
  height: number,
  title: string,
  { id, description, lang, dir }: FrameOptions,
  children: ElementContent[],
): Element {
  return s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: "img",
      ariaLabelledBy: [`${id}-name`],
      ariaDescribedBy: [`${id}-words`],
      lang,
      fontFamily: fontStacks.sans,
      // Places are those of left-to-right text; what reads the other way is isolated where it stands.
      ...(dir === "rtl" ? { direction: "ltr" } : {}),
    },
    [
      s("title", { id: `${id}-name` }, title),
      s("desc", { id: `${id}-words` }, description),
      s("rect", { width: round(width), height: round(height), fill: printPalette.paper }),
      ...children,
    ],
  );
}

/** Where a drawing stands in another, its upper left corner at `x`, `y`, and the colours that it gets. */
interface Placing {
  x: number;
  y: number;
  scale?: number;
  palette: Palette;
}

/** A chart's drawing inside another picture, in literal colours. */
export function placed(drawing: Element, { x, y, scale = 1, palette }: Placing): Element {
  const { children } = literalColours(drawing, palette);
  const size = scale === 1 ? "" : ` scale(${Math.round(scale * 1e4) / 1e4})`;
  return s(
    "g",
    { transform: `translate(${round(x)} ${round(y)})${size}` },
    // The picture as a whole is named and described.
    children.filter((child) => child.type !== "element" || !["title", "desc"].includes(child.tagName)),
  );
}

/** Size of a chart's drawing in px. */
export function sizeOf({ properties }: Element): { width: number; height: number } {
  return { width: Number(properties.width), height: Number(properties.height) };
}
