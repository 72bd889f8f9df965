import { expect, test } from "vitest";
import { evidenceIndex } from "../../src/model/evidence-index.ts";
import type { Report } from "../../src/model/report.ts";

const said = (id: string, who: string, themes: string[], recommendations: string[] = []) => ({
  id,
  who,
  themes,
  recommendations,
});
const report = (evidence: readonly object[]) =>
  ({ evidence, themes: [{ id: "one" }, { id: "two" }], recommendations: [{ id: "first" }] }) as unknown as Report;

test("everything that was said is numbered once, in the order of the themes, whatever the file’s", () => {
  const { all } = evidenceIndex(
    report([
      said("c", "a", [], ["first"]),
      said("b", "a", ["two"]),
      said("a", "b", ["two", "one"]),
      said("d", "b", []),
    ]),
  );
  expect(all.map(({ number, evidence }) => [number, evidence.id])).toEqual([
    [1, "a"],
    [2, "b"],
    [3, "c"],
    [4, "d"],
  ]);
});

test("it is found by theme, recommendation and speaker; what has none of it is not listed", () => {
  const index = evidenceIndex(
    report([said("a", "an organiser", ["one"], ["first"]), said("b", "an organiser", ["one"])]),
  );
  expect(index.themes.map(({ under, passages }) => [under.id, passages.map(({ number }) => number)])).toEqual([
    ["one", [1, 2]],
  ]);
  expect(index.recommendations.map(({ under, passages }) => [under.id, passages.map(({ number }) => number)])).toEqual([
    ["first", [2]],
  ]);
  expect(index.who.map(({ under, passages }) => [under, passages.length])).toEqual([["an organiser", 2]]);
});

test("a report in which nobody is heard has an empty list", () => {
  expect(evidenceIndex(report([]))).toEqual({ all: [], themes: [], recommendations: [], who: [] });
});
