import type { Element } from "hast";
import { s } from "hastscript";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side, TextStyle } from "./text.ts";
import { drawText, wrap } from "./text.ts";

/** One way of drawing and what it means. A sample's own origin is its top left corner. */
export interface KeyEntry {
  sample: Element[];
  width: number;
  height: number;
  text: string;
}

const style: TextStyle = { size: 12, leading: 16, weight: "regular" };

/** Samples with their meaning in lines beneath a drawing that ends at `top`; nothing for no entries. */
export function drawKey(entries: readonly KeyEntry[], top: number, from: Side, options: ChartOptions) {
  const { width, measure, palette } = options;
  const children: Element[] = [];
  let x = 0;
  let y = top + 14;
  let bottom = top;
  for (const entry of entries) {
    const indent = entry.width + 7;
    const text = wrap(entry.text, width - indent, style, measure);
    if (x > 0 && x + indent + text.width > width) {
      x = 0;
      y = bottom + 6;
    }
    const place = `translate(${from.x(x, entry.width)} ${round(y + (style.leading - entry.height) / 2)})`;
    children.push(
      s("g", { transform: place }, entry.sample),
      drawText(text, { x: x + indent, y, fill: palette.muted, from }),
    );
    bottom = Math.max(bottom, y + text.height);
    x += indent + text.width + 22;
  }
  return { children: children.length > 0 ? [s("g", { className: ["key"] }, children)] : [], bottom: bottom + 2 };
}
