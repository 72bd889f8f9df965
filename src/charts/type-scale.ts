import type { TextStyle } from "./text.ts";

/** The sizes of type that charts of counts share. The smallest is larger than the 11 px that everything keeps to. */
export const type = {
  heading: { size: 15, leading: 19, weight: "semibold" },
  strong: { size: 13, leading: 17, weight: "semibold" },
  text: { size: 13, leading: 17, weight: "regular" },
  note: { size: 12, leading: 16, weight: "regular" },
} satisfies Record<string, TextStyle>;

/** Width of the column that a theme's number stands in, px. */
export const NUMBER = 24;
