import { s } from "hastscript";
import { describe, expect, it } from "vitest";
import { literalColours, printPalette, screenPalette } from "../../src/charts/palette.ts";
import { contrast, deficiencies, paletteOf, seenWith, token } from "./tokens.ts";

describe("palette", () => {
  it("in print is the light theme's", () => {
    expect(printPalette).toEqual(paletteOf("light"));
  });

  it("is the same in a dark that the system asks for and in one that is chosen", () => {
    expect(paletteOf("dark, chosen")).toEqual(paletteOf("dark"));
    expect(paletteOf("dark")).not.toEqual(paletteOf("light"));
  });

  it.each(["light", "dark"] as const)("keeps marks and outlines at 3:1 and text at 4.5:1, %s", (theme) => {
    const on = (ground: string, name: string) => contrast(token(ground, theme), token(`chart-${name}`, theme));
    for (const name of ["accent", "faint", "ink", "muted"]) expect(on("chart-paper", name)).toBeGreaterThanOrEqual(3);
    for (const name of ["ink", "muted", "accent"]) expect(on("chart-paper", name)).toBeGreaterThanOrEqual(4.5);
    // A numeral on a disc.
    expect(on("chart-accent", "paper")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    deficiencies.flatMap((deficiency) => (["light", "dark"] as const).map((theme) => [deficiency, theme] as const)),
  )("keeps its marks at 3:1 on paper for eyes with %s, %s", (deficiency, theme) => {
    const seen = (name: string) => seenWith(deficiency, token(`chart-${name}`, theme));
    for (const name of ["accent", "faint", "ink", "muted"])
      expect(contrast(seen("paper"), seen(name))).toBeGreaterThanOrEqual(3);
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
