import { max } from "d3";
import type { Measure } from "./options.ts";
import type { TextStyle } from "./text.ts";

/** The sizes of type that charts of counts share. A narrow drawing is shown at 296 of its
 * 320 px at least: 13 px are then 12, the least that Chartability allows. */
export const type = {
  heading: { size: 15, leading: 19, weight: "semibold" },
  strong: { size: 13, leading: 17, weight: "semibold" },
  text: { size: 13, leading: 17, weight: "regular" },
  note: { size: 13, leading: 16, weight: "regular" },
} satisfies Record<string, TextStyle>;

/** Width of the column that things' numbers stand in, px: that of one digit, or what the widest needs. */
export const numberColumn = (things: readonly { number: string }[], measure: Measure): number =>
  Math.max(24, (max(things, ({ number }) => measure(number, type.heading.size, "semibold")) ?? 0) + 9);
