import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { peopleMeant, QUANTIFIERS, quantifiersOf, rangeOfWords } from "../../src/model/quantifiers.ts";
import { readStated } from "../../src/model/read-stated.ts";

describe("of how many people words may be said", () => {
  test.each([
    ["no one", 12, [0, 0]],
    ["one", 12, [1, 1]],
    ["a few", 12, [2, 3]],
    ["some", 12, [2, 3]],
    ["some of the interviewees", 60, [2, 17]],
    ["about a quarter", 60, [12, 18]],
    ["about a quarter", 12, [3, 3]],
    ["About a third of the people interviewed", 10, [3, 4]],
    ["a quarter", 60, [15, 15]],
    ["close to half", 12, [5, 6]],
    ["close to half", 60, [24, 30]],
    ["half", 12, [6, 6]],
    ["half", 13, [6, 7]],
    ["most", 12, [7, 12]],
    ["over a third", 12, [5, 12]],
    ["nearly all", 12, [11, 11]],
    ["nearly all", 60, [54, 59]],
    ["almost everyone", 5, [4, 4]],
    ["all twelve", 12, [12, 12]],
    ["five of twelve", 12, [5, 5]],
    ["4 in 10", 60, [24, 24]],
    ["several", 12, "number"],
    ["many", 60, "number"],
    ["the vast majority", 12, undefined],
    ["five of sixty", 12, undefined],
  ])("“%s” of %d: %j", (words, of, range) => {
    expect(rangeOfWords(words, of)).toEqual(range);
  });

  test("a report’s own meanings go before the general ones, and take no other word with them", () => {
    const own = quantifiersOf([
      { words: "several", people: { from: 3, to: 6 } },
      { words: "The vast majority", percent: { from: 75, to: 100 } },
      { words: "most", percent: { from: 60, to: 100 } },
    ]);
    expect(rangeOfWords("several", 12, own)).toEqual([3, 6]);
    expect(rangeOfWords("many", 12, own)).toBe("number");
    expect(rangeOfWords("the vast majority", 12, own)).toEqual([9, 12]);
    expect(rangeOfWords("most", 12, own)).toEqual([8, 12]);
    expect(rangeOfWords("the majority", 12, own)).toEqual([7, 12]);
    expect(own.flatMap(({ words }) => words).filter((word) => word === "most")).toEqual(["most"]);
  });
});

const fraction = fc
  .tuple(
    fc.constantFrom("", "close to ", "nearly ", "almost ", "just under ", "over ", "more than ", "under ", "at least "),
    fc.constantFrom("half", "a third", "two thirds", "a quarter", "three quarters", "a fifth", "one in seven", "35%"),
  )
  .map(([side, part]) => side + part);
const phrase = fc.oneof(fraction, fc.constantFrom("most", "everyone", "nobody", "the majority", "two", "five"));

test("what the source’s words are read as, those words may be said of, however many were asked", () => {
  fc.assert(
    fc.property(phrase, fc.integer({ min: 5, max: 500 }), (words, of) => {
      const read = readStated(words, of);
      const range = rangeOfWords(words, of);
      if (read.kind === "worded") throw new Error(`“${words}” is not read`);
      const [least, most] = read.kind === "exact" ? [read.count, read.count] : [read.atLeast, read.atMost];
      if (!Array.isArray(range)) throw new Error(`“${words}” has no range`);
      expect(Number(range[0])).toBeLessThanOrEqual(least);
      expect(Number(range[1])).toBeGreaterThanOrEqual(most);
    }),
    { numRuns: 2000 },
  );
});

test("words that mean different things never share a count: half is not most, and most not all but by name", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 500 }), (of) => {
      const range = (word: string) => {
        const meaning = QUANTIFIERS.find(({ words }) => words.includes(word))?.meaning;
        return (meaning && peopleMeant(meaning, of)) ?? [0, 0];
      };
      expect(range("some")[1]).toBeLessThan(range("most")[0]);
      expect(range("nearly all")[1]).toBeLessThan(range("everyone")[0]);
      expect(Number((rangeOfWords("half", of) as [number, number])[0])).toBeLessThan(range("most")[0]);
    }),
  );
});
