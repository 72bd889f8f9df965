import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../src/checks/parity/align.ts";

describe("texts that go together", () => {
  test.each([
    ["the same", ["a", "b"], ["a", "b"]],
    ["others between them", ["a", "b"], ["x", "a", "y", "b", "z"]],
    ["one split in two", ["alpha", "beta"], ["al", "pha", "beta"]],
    ["two joined", ["alpha", "beta", "c"], ["alphabeta", "c"]],
    ["cut in other places", ["alpha", "beta"], ["al", "phabe", "ta"]],
    ["a number before one", ["=1+1 buses", "b"], ["11=1+1 buses", "b"]],
  ])("%s", (_name, expected, found) => {
    expect(align(expected, found).lost).toEqual([]);
  });

  test.each([
    ["one of them", ["a", "b", "c"], ["a", "c"], [1]],
    ["one of two that are the same", ["yes", "no", "yes"], ["no", "yes"], [0]],
    ["all", ["a", "b"], [], [0, 1]],
    ["one that changed", ["alpha", "beta"], ["alpha", "bet"], [1]],
    ["one that stands in another", ["lamp", "lamps"], ["lamps"], [0]],
    ["one out of its order", ["a", "b", "c"], ["b", "c", "a"], [0]],
  ])("lost: %s", (_name, expected, found, lost) => {
    expect(align(expected, found).lost).toEqual(lost);
  });

  test("what is spare can be looked through again", () => {
    expect(align(["a", "b"], ["b", "x", "a"])).toEqual({ lost: [0], spare: [1, 2] });
  });

  test("whatever is taken out is found missing, and nothing else", () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.array(fc.stringMatching(/^[0-9]{5,8}$/)), (all, at, others) => {
        const gone = at % all.length;
        const found = all
          .filter((_, index) => index !== gone)
          .flatMap((text, index) => [text, ...others.slice(index, index + 1)]);
        expect(align(all, found).lost).toEqual([gone]);
      }),
    );
  });
});
