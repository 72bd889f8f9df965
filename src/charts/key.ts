import type { Element } from "hast";
import { s } from "hastscript";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { type } from "./type-scale.ts";

/** One way of drawing and what it means. A sample's own origin is its top left corner; a note has none, and no width. */
export interface KeyEntry {
  sample: Element[];
  width: number;
  height: number;
  text: string;
}

/** Samples with their meaning in lines beneath a drawing that ends at `top`; nothing for no entries. */
export function drawKey(entries: readonly KeyEntry[], top: number, from: Side, options: ChartOptions) {
  const { width, measure, palette } = options;
  const children: Element[] = [];
  let x = 0;
  let y = top + 14;
  let bottom = top;
  for (const entry of entries) {
    const indent = entry.width > 0 ? entry.width + 7 : 0;
    const text = wrap(entry.text, width - indent, type.note, measure);
    if (x > 0 && x + indent + text.width > width) {
      x = 0;
      y = bottom + 6;
    }
    const place = `translate(${from.x(x, entry.width)} ${round(y + (type.note.leading - entry.height) / 2)})`;
    if (entry.sample.length > 0) children.push(s("g", { transform: place }, entry.sample));
    children.push(drawText(text, { x: x + indent, y, fill: palette.muted, from }));
    bottom = Math.max(bottom, y + text.height);
    x += indent + text.width + 22;
  }
  return { children: children.length > 0 ? [s("g", { className: ["key"] }, children)] : [], bottom: bottom + 2 };
}
