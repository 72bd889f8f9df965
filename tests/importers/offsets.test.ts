import fc from "fast-check";
import { expect, test } from "vitest";
import { type Counting, countingOf, textBetween } from "../../src/importers/findings/offsets.ts";

const texts = fc
  .array(fc.oneof(fc.constantFrom("\r\n", "🌊", "é", "word ", "مرحبا ", "\n"), fc.string({ maxLength: 4 })), {
    minLength: 4,
    maxLength: 40,
  })
  .map((parts) => `A line of plain words.\r\n🌊${parts.join("")} And an end of plain words.`);

/** How a program of some kind would give the place of a stretch of text. */
function placesIn(text: string, from: number, to: number, { unit, lineEnd, mark }: Counting) {
  const count = (piece: string) => {
    const lines = lineEnd === 1 ? piece.replaceAll("\r\n", "\n") : piece;
    return (unit === "utf-16" ? lines.length : [...lines].length) + mark;
  };
  return { from: count(text.slice(0, from)), to: count(text.slice(0, to)) };
}

test.each<Counting>([
  { unit: "code point", lineEnd: 2, mark: 0 },
  { unit: "code point", lineEnd: 1, mark: 0 },
  { unit: "utf-16", lineEnd: 2, mark: 0 },
  { unit: "utf-16", lineEnd: 1, mark: 0 },
  { unit: "code point", lineEnd: 2, mark: 1 },
])("a stretch is found in the counting of $unit, line ends of $lineEnd, a mark of $mark", (counting) => {
  fc.assert(
    fc.property(texts, (text) => {
      const end = text.length;
      const start = text.indexOf("And an end of");
      const places = placesIn(text, start, end, counting);
      expect(textBetween(text, places.from, places.to, counting)?.replaceAll("\r\n", "\n")).toBe(
        text.slice(start, end).replaceAll("\r\n", "\n"),
      );
      // What the program calls its passages tells which counting it has.
      const samples = [{ ...places, name: "And an end of plain w…" }];
      const found = countingOf(text, samples, "some program");
      expect(textBetween(text, places.from, places.to, found)).toBe("And an end of plain words.");
    }),
  );
});

test("without names the standard counts, and for ATLAS.ti a line end as one place", () => {
  expect(countingOf("a\r\nb", [{ from: 0, to: 1 }], "NVivo")).toEqual({ unit: "code point", lineEnd: 2, mark: 0 });
  expect(countingOf("a\r\nb", [{ from: 0, to: 1 }], "ATLAS.ti 26")).toEqual({
    unit: "code point",
    lineEnd: 1,
    mark: 0,
  });
});

test("a stretch beyond the end is none", () => {
  expect(textBetween("short", 2, 9, { unit: "code point", lineEnd: 2, mark: 0 })).toBeUndefined();
});
