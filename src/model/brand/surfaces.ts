import { contrast, hexOf, oklchOf } from "./colour.ts";

/** The grounds of a theme: `--paper` and `--paper-2` of `styles/tokens.css` in sRGB. */
export const grounds = {
  light: { paper: "#fdfaf4", paper2: "#f4f0e7" },
  dark: { paper: "#111620", paper2: "#1b202c" },
} as const;

export type Theme = keyof typeof grounds;

/** What an accent does on a ground, and the contrast that it needs there (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Use {
  what: "text" | "marks";
  surface: string;
  /** `#rrggbb` of the surface. */
  ground: string;
  least: 4.5 | 3;
}

/** The ground behind a note or a found word, in the hue of an accent: `--accent-soft`. */
export function softOf(accent: string, theme: Theme): string {
  const { c, h } = oklchOf(accent);
  return theme === "light" ? hexOf({ l: 0.93, c: Math.min(c, 0.035), h }) : hexOf({ l: 0.31, c: Math.min(c, 0.05), h });
}

/** Everything that an accent is used for in a theme. */
export function usesOf(accent: string, theme: Theme): Use[] {
  const { paper, paper2 } = grounds[theme];
  return [
    { what: "text", surface: "the paper", ground: paper, least: 4.5 },
    { what: "text", surface: "the tinted paper", ground: paper2, least: 4.5 },
    { what: "text", surface: "the ground of notes", ground: softOf(accent, theme), least: 4.5 },
    { what: "marks", surface: "the paper", ground: paper, least: 3 },
  ];
}

/** A use with the contrast that was measured. */
export type Measured = Use & { ratio: number };

/** The use that falls shortest of what it needs; nothing where all have enough. */
export function shortestOf(accent: string, theme: Theme): Measured | undefined {
  return usesOf(accent, theme)
    .map((use) => ({ ...use, ratio: contrast(accent, use.ground) }))
    .filter(({ ratio, least }) => ratio < least)
    .sort((a, b) => a.ratio / a.least - b.ratio / b.least)[0];
}

/** The colour nearest to `accent` that has enough contrast everywhere: of its hue, darker on paper, lighter in the dark. */
export function nearestPassing(accent: string, theme: Theme): string {
  const { l, c, h } = oklchOf(accent);
  const step = theme === "light" ? -0.002 : 0.002;
  for (let light = l; light > 0 && light < 1; light += step) {
    const colour = hexOf({ l: light, c, h });
    if (!shortestOf(colour, theme)) return colour;
  }
  return theme === "light" ? "#000000" : "#ffffff";
}
