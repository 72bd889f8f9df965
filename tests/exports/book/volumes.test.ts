import fc from "fast-check";
import { expect, test } from "vitest";
import type { BookInput } from "../../../src/exports/book/sections.ts";
import { volumesOf } from "../../../src/exports/book/volumes.ts";

const LIMITS = { whole: 1000, volume: 400 };

/** Chapters of so many words each. */
const chapters = (lengths: readonly number[]) =>
  lengths.map((length, index) => ({
    meta: { id: `chapter-${index + 1}`, number: index + 1 },
    tree: { type: "root", children: [{ type: "text", value: Array(length).fill("word").join(" ") }] },
  })) as unknown as BookInput["chapters"];

const split = (lengths: readonly number[]) =>
  volumesOf(chapters(lengths), LIMITS).map((volume) => volume.chapters.map(({ meta }) => meta.number));

test("a report that is short enough is one volume", () => {
  expect(split([500, 500])).toEqual([[1, 2]]);
  expect(split([])).toEqual([[]]);
});

test("a longer one is divided into as few volumes as keep to the limit, of about the same length", () => {
  expect(split([300, 300, 300, 300])).toEqual([[1], [2, 3], [4]]);
  expect(split(Array(12).fill(100))).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
  ]);
});

test("a chapter that is longer than a volume stays whole", () => {
  expect(split([50, 1200, 50])).toEqual([[1], [2], [3]]);
});

test("every chapter is in one volume, in its order; no volume is empty, and none much longer than it should be", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 }), (lengths) => {
      const volumes = volumesOf(chapters(lengths), LIMITS);
      expect(volumes.flatMap((volume) => volume.chapters.map(({ meta }) => meta.number))).toEqual(
        lengths.map((_, index) => index + 1),
      );
      expect(volumes.map(({ number }) => number)).toEqual(volumes.map((_, index) => index + 1));
      for (const { chapters: inside, of } of volumes) {
        expect(inside.length).toBeGreaterThan(0);
        expect(of).toBe(volumes.length);
        const words = inside.reduce((sum, { meta }) => sum + (lengths[meta.number - 1] ?? 0), 0);
        const longest = Math.max(...lengths);
        if (volumes.length > 1) expect(words).toBeLessThanOrEqual(LIMITS.volume + longest);
      }
    }),
  );
});
