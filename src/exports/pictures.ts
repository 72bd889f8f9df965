import { Resvg } from "@resvg/resvg-js";
import type { Element } from "hast";
import { type Memory, noMemory } from "../document/memory.ts";
import { pictureFonts } from "./outlines.ts";
import { svgText } from "./svg-text.ts";

/**
 * A drawing as PNG, `width` px wide, the same bytes on every machine: only our own fonts are seen. The
 * drawing must have literal colours.
 */
export function picture(svg: Element, width: number, memory: Memory = noMemory): Uint8Array {
  const text = svgText(svg);
  return memory.recall(`picture ${width} ${text}`, () => {
    const renderer = new Resvg(text, { fitTo: { mode: "width", value: width }, font: pictureFonts });
    return renderer.render().asPng();
  });
}
