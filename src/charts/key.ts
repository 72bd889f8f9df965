import type { Element } from "hast";
import { s } from "hastscript";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { type } from "./type-scale.ts";
import { hidden, spokenNote } from "./walk.ts";

/** One way of drawing and what it means. A sample's own origin is its top left corner; a note has none, and no width. */
export interface KeyEntry {
  sample: Element[];
  width: number;
  height: number;
  text: string;
  /** Said by a screen reader too: it is not of how things are drawn. */
  spoken?: boolean;
}

/** Samples with their meaning in lines beneath a drawing that ends at `top`; nothing for no entries. */
export function drawKey(entries: readonly KeyEntry[], top: number, from: Side, options: ChartOptions) {
  const { width, measure, palette, words } = options;
  const seen: Element[] = [];
  const spoken: Element[] = [];
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
    const drawing = [
      ...(entry.sample.length > 0 ? [s("g", { transform: place }, entry.sample)] : []),
      drawText(text, { x: x + indent, y, fill: palette.muted, from }),
    ];
    if (entry.spoken) spoken.push(spokenNote(words.roles.note, entry.text, drawing));
    else seen.push(...drawing);
    bottom = Math.max(bottom, y + text.height);
    x += indent + text.width + 22;
  }
  const children = [...hidden(seen), ...spoken];
  return { children: children.length > 0 ? [s("g", { className: ["key"] }, children)] : [], bottom: bottom + 2 };
}

/** Why a count is withheld, where one is. */
export const suppressedNote = (any: boolean, { words }: ChartOptions): KeyEntry[] =>
  any ? [{ sample: [], width: 0, height: 0, text: words.suppressedKey, spoken: true }] : [];
