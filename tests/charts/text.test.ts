import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TextStyle, wrap } from "../../src/charts/text.ts";
import { measure } from "../../src/fonts/measure.ts";

const style: TextStyle = { size: 15, leading: 19, weight: "semibold" };
const lines = (text: string, width: number) => wrap(text, width, style, measure).lines;

describe("a label that is broken into lines", () => {
  it("has lines about as long as each other, and no more than it needs", () => {
    expect(lines("Little collaboration, growing division", 230)).toEqual(["Little collaboration,", "growing division"]);
    expect(lines("at least 21 of 60", 104)).toEqual(["at least", "21 of 60"]);
    expect(lines("Security and safety", 400)).toEqual(["Security and safety"]);
  });

  it("breaks a word that is too wide with a hyphen, where its script has one", () => {
    expect(
      lines("Lampenwärterhäuschen", 90)
        .slice(0, -1)
        .every((line) => line.endsWith("-")),
    ).toBe(true);
    expect(lines("الاستراتيجيالاستراتيجي", 90).join("")).toBe("الاستراتيجيالاستراتيجي");
    expect(lines("2025-06-142025-06-14", 90).join("")).toBe("2025-06-142025-06-14");
  });

  it("loses nothing, and is never wider than it may be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "W", "ß", "1", "ا", "。") })),
        fc.integer({ min: 60, max: 300 }),
        (words, width) => {
          const text = words.join(" ");
          const block = wrap(text, width, style, measure);
          expect(block.lines.join("").replace(/[- ]/g, "")).toBe(text.replaceAll(" ", ""));
          expect(block.width).toBeLessThanOrEqual(width);
          expect(block.height).toBe(block.lines.length * block.style.leading);
        },
      ),
    );
  });
});
