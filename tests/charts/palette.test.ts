import { readFileSync } from "node:fs";
import { s } from "hastscript";
import { describe, expect, it } from "vitest";
import { literalColours, printPalette, screenPalette } from "../../src/charts/palette.ts";

/** Linear sRGB of an OKLCH colour, by Ottosson's matrices (https://bottosson.github.io/posts/oklab/). */
function linear([lightness, chroma, hue]: [number, number, number]): [number, number, number] {
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

const hex = (rgb: [number, number, number]) =>
  `#${rgb
    .map((value) => Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;

const luminance = ([r, g, b]: [number, number, number]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The light theme as `tokens.css` gives it, with references followed. */
const tokens = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
function token(name: string): [number, number, number] {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? "";
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (reference) return token(reference);
  return (/^oklch\(([\d. ]+)\)$/.exec(value)?.[1] ?? "").split(" ").map(Number) as [number, number, number];
}

describe("palette", () => {
  it.each(Object.entries(printPalette))("%s in print is the light theme's", (name, colour) => {
    expect(hex(linear(token(`chart-${name}`)))).toBe(colour);
  });

  it("keeps outlines at 3:1 and text at 4.5:1 on paper", () => {
    const contrast = (name: string) =>
      (luminance(linear(token("paper"))) + 0.05) / (luminance(linear(token(`chart-${name}`))) + 0.05);
    expect(contrast("faint")).toBeGreaterThanOrEqual(3);
    for (const name of ["ink", "muted", "accent"]) expect(contrast(name)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("literalColours", () => {
  it("replaces every custom property and leaves its tree alone", () => {
    const tree = s("svg", [s("g", { stroke: screenPalette.faint }, [s("path", { fill: screenPalette.accent })])]);
    const before = structuredClone(tree);
    expect(JSON.stringify(literalColours(tree))).not.toContain("var(");
    expect(tree).toEqual(before);
  });

  it("throws on a colour it has no literal for", () => {
    expect(() => literalColours(s("svg", { fill: "var(--chart-teal)" }))).toThrow("unknown chart colour: teal");
  });
});
