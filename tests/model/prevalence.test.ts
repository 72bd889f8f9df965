import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  numberText,
  type Prevalence,
  prevalenceFault,
  prevalenceText,
  toPrevalence,
} from "../../src/model/prevalence.ts";
import { readStated, soundsCounted, statedBase } from "../../src/model/read-stated.ts";

/** `[least, most]` of people that a prevalence allows; `undefined` for a word without a number. */
function range(prevalence: Prevalence): [number, number] | undefined {
  if (prevalence.kind === "exact") return [prevalence.count, prevalence.count];
  return prevalence.kind === "bounded" ? [prevalence.atLeast, prevalence.atMost] : undefined;
}

describe("words read as counts, by the documented rule", () => {
  const rows: [words: string, of: number, kind: Prevalence["kind"], least?: number, most?: number][] = [
    ["two", 12, "exact", 2, 2],
    ["Twenty-one", 60, "exact", 21, 21],
    ["2", 12, "exact", 2, 2],
    ["4/12", 12, "exact", 4, 4],
    ["4 out of 12", 12, "exact", 4, 4],
    ["a third (4/12)", 12, "exact", 4, 4],
    ["4/12", 10, "worded"],
    ["a quarter", 12, "bounded", 3, 3],
    ["a quarter", 10, "bounded", 2, 3],
    ["two-thirds", 12, "bounded", 8, 8],
    ["over a third", 12, "bounded", 5, 12],
    ["more than half", 13, "bounded", 7, 13],
    ["under half", 12, "bounded", 0, 5],
    ["fewer than a quarter", 10, "bounded", 0, 2],
    ["close to half", 12, "bounded", 5, 6],
    ["nearly half", 13, "bounded", 6, 6],
    ["just under half", 12, "bounded", 5, 6],
    ["the majority", 12, "bounded", 7, 12],
    ["most", 13, "bounded", 7, 13],
    ["everyone", 12, "bounded", 12, 12],
    ["no one", 12, "bounded", 0, 0],
    ["  Over  A Third ", 12, "bounded", 5, 12],
    ["two people", 12, "exact", 2, 2],
    ["four of the twelve", 12, "exact", 4, 4],
    ["5 or 6", 12, "bounded", 5, 6],
    ["three to five", 12, "bounded", 3, 5],
    ["one third", 12, "bounded", 4, 4],
    ["a third.", 12, "bounded", 4, 4],
    ["two fifths", 12, "bounded", 4, 5],
    ["one in four", 12, "bounded", 3, 3],
    ["75%", 12, "bounded", 9, 9],
    ["33 per cent", 12, "bounded", 3, 4],
    ["just over half", 12, "bounded", 7, 12],
    ["at least half", 13, "bounded", 7, 13],
    ["at least 5", 12, "bounded", 5, 12],
    ["more than five", 12, "bounded", 6, 12],
    ["up to 4", 12, "bounded", 0, 4],
    ["all twelve", 12, "bounded", 12, 12],
    ["all twelve", 13, "worded"],
    ["about half", 12, "worded"],
    ["third", 12, "worded"],
    ["many", 12, "worded"],
    ["the vast majority", 12, "worded"],
    ["almost universally", 12, "worded"],
    ["constructor", 12, "worded"],
    ["over toString", 12, "worded"],
    ["4/12)", 12, "worded"],
  ];

  test.each(rows)("“%s” of %i is %s", (words, of, kind, least, most) => {
    const read = readStated(words, of);
    expect(read.kind).toBe(kind);
    expect(range(read)).toEqual(least === undefined ? undefined : [least, most]);
  });

  test("at least ≤ at most ≤ base, for any words and any base", () => {
    const words = fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.constantFrom("", "over ", "under ", "close to ", "just under ", "more than ", "almost ", "less than "),
          fc.constantFrom("half", "a third", "two thirds", "a tenth", "three quarters", "a fifth", "all", "most", "7"),
        )
        .map(([how, what]) => how + what),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 5000 }), (stated, of) => {
        const read = readStated(stated, of);
        const [least, most] = range(read) ?? [0, of];
        if (prevalenceFault(read) !== undefined) return /\d|[a-z]/.test(stated) && (least > of || least > most);
        return Number.isInteger(least) && 0 <= least && least <= most && most <= of;
      }),
    );
  });
});

test("words that hold a number are told from words that hold none", () => {
  expect(["about half", "a good dozen or 12", "4/12", "some three"].map(soundsCounted)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["many", "the vast majority", "didn’t on the whole", "almost universally"].map(soundsCounted)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("explicit numbers win over the words beside them", () => {
  expect(toPrevalence({ stated: "many", count: 4 }, 12)).toEqual({ kind: "exact", count: 4, of: 12, stated: "many" });
  expect(toPrevalence({ stated: "half", atLeast: 5 }, 12)).toMatchObject({ kind: "bounded", atLeast: 5, atMost: 12 });
  expect(toPrevalence({ count: 4, of: 9 }, 12)).toEqual({ kind: "exact", count: 4, of: 9 });
});

test("the base that words name", () => {
  expect(statedBase("a third (4/12)")).toBe(12);
  expect(statedBase("a third")).toBeUndefined();
});

test("numbers in words", () => {
  expect(numberText(readStated("close to half", 12))).toBe("5 or 6 of 12");
  expect(numberText(readStated("everyone", 12))).toBe("all 12");
  expect(numberText(readStated("over a third", 12))).toBe("at least 5 of 12");
  expect(numberText(readStated("under half", 12))).toBe("at most 5 of 12");
  expect(prevalenceText(readStated("many", 12))).toBe("“many”: no number given");
  expect(prevalenceText(readStated("a quarter", 10))).toBe("“a quarter”: 2 or 3 of 10");
});
