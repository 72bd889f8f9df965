import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accentColours, namedColours } from "../../src/model/brand/accent-colours.ts";
import { accentNames, DEFAULT_ACCENT } from "../../src/model/brand/accents.ts";
import { contrast, hexOf, oklchOf } from "../../src/model/brand/colour.ts";
import { grounds, nearestPassing, shortestOf } from "../../src/model/brand/surfaces.ts";
import { hex, token } from "../charts/tokens.ts";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
const theme = fc.constantFrom("light" as const, "dark" as const);

describe("colours", () => {
  test("there and back is the same colour", () => {
    fc.assert(
      fc.property(colour, (one) => {
        expect(hexOf(oklchOf(one))).toBe(one);
      }),
    );
  });

  test("contrast is WCAG's: 21 for black on white, 4.54 for the grey that just passes", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

describe("an accent", () => {
  test.each(accentNames)("%s can be read wherever it is used, in both themes and on a cover", (name) => {
    const { light, dark, strong, anywhere, cloth } = namedColours(name);
    expect(shortestOf(light, "light")).toBeUndefined();
    expect(shortestOf(dark, "dark")).toBeUndefined();
    expect(contrast(strong, grounds.light.paper)).toBeGreaterThanOrEqual(7);
    for (const ground of ["#ffffff", "#000000"]) expect(contrast(anywhere, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ink of [cloth.ink, cloth.muted]) expect(contrast(ink, cloth.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("the common one is the one that the style sheet has", () => {
    expect(accentColours(undefined)).toBeUndefined();
    expect(accentColours({ accent: DEFAULT_ACCENT })).toBeUndefined();
    expect(namedColours(DEFAULT_ACCENT).light).toBe(hex(token("accent", "light")));
  });

  test("no two are near each other", () => {
    const hues = accentNames.map((name) => oklchOf(namedColours(name).light).h).sort((a, b) => a - b);
    const gaps = hues.map((hue, index) => ((hues[index + 1] ?? (hues[0] ?? 0) + 360) - hue + 360) % 360);
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  test("the grounds that contrast is measured on are the style sheet's", () => {
    for (const name of ["light", "dark"] as const) {
      expect(grounds[name].paper).toBe(hex(token("paper", name)));
      expect(grounds[name].paper2).toBe(hex(token("paper-2", name)));
    }
  });
});

describe("a colour of a report's own", () => {
  test("what is proposed instead passes, and what passes is left as it is", () => {
    fc.assert(
      fc.property(colour, theme, (own, where) => {
        const proposed = nearestPassing(own, where);
        expect(shortestOf(proposed, where)).toBeUndefined();
        expect(nearestPassing(proposed, where)).toBe(proposed);
      }),
      { numRuns: 60 },
    );
  });

  test("a dark theme's colour is found for it, of the same hue", () => {
    const made = accentColours({ colour: { light: "#0b5c4f" } });
    expect(made?.light).toBe("#0b5c4f");
    expect(shortestOf(made?.dark ?? "", "dark")).toBeUndefined();
    expect(Math.abs(oklchOf(made?.dark ?? "").h - oklchOf("#0b5c4f").h)).toBeLessThan(3);
  });

  test("everything that is made of one that passes can be read", () => {
    fc.assert(
      fc.property(colour, (own) => {
        const made = accentColours({ colour: { light: nearestPassing(own, "light") } });
        if (!made) throw new Error("no colours");
        expect(contrast(made.strong, grounds.light.paper)).toBeGreaterThanOrEqual(7);
        expect(contrast(made.cloth.muted, made.cloth.paper)).toBeGreaterThanOrEqual(4.5);
        for (const ground of ["#ffffff", "#000000"])
          expect(contrast(made.anywhere, ground)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 60 },
    );
  });
});
