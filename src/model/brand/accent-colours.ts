import type { ReportMeta } from "../schema/report.ts";
import { type AccentName, accents, DEFAULT_ACCENT } from "./accents.ts";
import { contrast, hexOf, luminance, mixed, oklchOf } from "./colour.ts";
import { grounds, nearestPassing, softOf } from "./surfaces.ts";

/** A report's accent, `#rrggbb`, wherever it is used. */
export interface AccentColours {
  /** On paper, and in print. */
  light: string;
  lightSoft: string;
  /** On the dark theme's ground. */
  dark: string;
  darkSoft: string;
  /** At least 7:1 on paper, for who asks for more contrast. */
  strong: string;
  /** At least 4.5:1 on white and on black, for pages whose ground nobody knows. */
  anywhere: string;
  /** A ground of the accent itself, and what is printed on it. */
  cloth: { paper: string; ink: string; muted: string; faint: string; rule: string; accent: string };
}

const NAMED_LIGHTNESS = { light: 0.5, dark: 0.74 } as const;

/**
 * What a report's `brand` makes of its accent; nothing for the accent that style sheets and palettes have as they
 * stand.
 */
export function accentColours(brand: ReportMeta["brand"]): AccentColours | undefined {
  const { accent = DEFAULT_ACCENT, colour } = brand ?? {};
  if (colour) return coloursFrom(colour.light, colour.dark ?? darkFor(colour.light));
  return accent === DEFAULT_ACCENT ? undefined : namedColours(accent);
}

/** One of the accents to choose from, in full. */
export function namedColours(name: AccentName): AccentColours {
  const { h, light, dark } = accents[name];
  return coloursFrom(
    hexOf({ l: NAMED_LIGHTNESS.light, c: light, h }),
    hexOf({ l: NAMED_LIGHTNESS.dark, c: dark, h: h + 6 }),
  );
}

/** The same hue, light enough for the dark theme, where an author gives none. */
function darkFor(light: string): string {
  const { c, h } = oklchOf(light);
  return nearestPassing(hexOf({ l: NAMED_LIGHTNESS.dark, c: Math.min(c, 0.14), h }), "dark");
}

function coloursFrom(light: string, dark: string): AccentColours {
  return {
    light,
    lightSoft: softOf(light, "light"),
    dark,
    darkSoft: softOf(dark, "dark"),
    strong: darkened(light, (colour) => contrast(colour, grounds.light.paper) >= 7),
    anywhere: between(light),
    cloth: clothOf(light),
  };
}

function darkened(hex: string, isEnough: (colour: string) => boolean): string {
  const { l, c, h } = oklchOf(hex);
  for (let light = l; light > 0; light -= 0.002) {
    const colour = hexOf({ l: light, c, h });
    if (isEnough(colour)) return colour;
  }
  return "#000000";
}

/** The luminance that stands 4.58:1 from black and from white. */
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

/** The same hue, as far from black as from white. */
function between(hex: string): string {
  const { c, h } = oklchOf(hex);
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const l = (low + high) / 2;
    if (luminance(hexOf({ l, c, h })) < MIDDLE) low = l;
    else high = l;
  }
  return hexOf({ l: low, c, h });
}

/** Ink of a cover, the colour of its paper inside. */
const CLOTH_INK = "#fdf6ec";

function clothOf(light: string): AccentColours["cloth"] {
  const paper = darkened(light, (colour) => contrast(colour, CLOTH_INK) >= 5.5);
  return {
    paper,
    ink: CLOTH_INK,
    muted: mixed(CLOTH_INK, paper, 0.9),
    faint: mixed(CLOTH_INK, paper, 0.32),
    rule: mixed(CLOTH_INK, paper, 0.22),
    accent: "#fdf3e4",
  };
}
