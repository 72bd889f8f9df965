import { readFileSync } from "node:fs";
import type { Palette } from "../../src/charts/palette.ts";
import { screenPalette } from "../../src/charts/palette.ts";

export type Rgb = [number, number, number];

/** The themes that `tokens.css` has, each with the line that opens its block. */
const THEMES = {
  light: /^:root \{/m,
  dark: /^@media screen and \(prefers-color-scheme: dark\) \{/m,
  "dark, chosen": /^ {2}:root\[data-theme="dark"\] \{/m,
} as const;
export type Theme = keyof typeof THEMES;

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** A colour of `tokens.css` as linear sRGB, with references followed; what a theme leaves out is as in light. */
export function token(name: string, theme: Theme = "light"): Rgb {
  const given = valueIn(theme, name) ?? valueIn("light", name) ?? "";
  // What a report without a colour of its own gets.
  const value = /^var\(--brand-[\w-]+, (.+)\)$/.exec(given)?.[1] ?? given;
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (reference) return token(reference, theme);
  const numbers = /^oklch\(([\d. ]+)\)$/.exec(value)?.[1]?.split(" ").map(Number);
  if (numbers?.length !== 3) throw new Error(`no colour --${name} in ${theme}: ${value}`);
  return linear(numbers as Rgb);
}

function valueIn(theme: Theme, name: string): string | undefined {
  const start = THEMES[theme].exec(css)?.index;
  if (start === undefined) throw new Error(`tokens.css has no block for ${theme}`);
  const block = css.slice(start, css.indexOf("}", start));
  return new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1];
}

/** Linear sRGB of an OKLCH colour, by Ottosson's matrices (https://bottosson.github.io/posts/oklab/). */
function linear([lightness, chroma, hue]: Rgb): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const n = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * n),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * n),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * n),
  ];
}

export const hex = (rgb: Rgb): string =>
  `#${rgb
    .map((value) => Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** How linear sRGB is seen without one kind of cone: Machado, Oliveira and Fernandes 2009, at full severity. */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export const deficiencies = Object.keys(DEFICIENCIES) as (keyof typeof DEFICIENCIES)[];

export const seenWith = (deficiency: keyof typeof DEFICIENCIES, [r, g, b]: Rgb): Rgb =>
  DEFICIENCIES[deficiency].map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;

/** Contrast of two colours, 1 to 21, by WCAG. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colours of charts in a theme, as a picture needs them. */
export const paletteOf = (theme: Theme): Palette =>
  Object.fromEntries(
    Object.keys(screenPalette).map((name) => [name, hex(token(`chart-${name}`, theme))]),
  ) as unknown as Palette;
