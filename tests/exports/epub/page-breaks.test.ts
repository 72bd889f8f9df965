import { h } from "hastscript";
import { expect, test } from "vitest";
import type { Section } from "../../../src/exports/book/sections.ts";
import { pageBreaks } from "../../../src/exports/epub/page-breaks.ts";

const [before, figure, after, next] = [h("p", "a"), h("figure", { id: "figure-x" }), h("p", "b"), h("p", "c")];
const section: Section = {
  kind: "chapter",
  id: "one",
  label: "chapter:one",
  number: "1",
  kicker: "",
  title: "One",
  short: "One",
  summary: "",
  counts: [],
  tree: { type: "root", children: [before, figure, after, next] },
};
const breaks = (...pages: [typeof before, number][]) =>
  pageBreaks([section], { pages: 9, labels: new Map([["chapter:one", 3]]), elements: new Map(pages) });

test("a page begins before the first thing on it", () => {
  const { elements, files, list } = breaks([before, 3], [figure, 3], [after, 4], [next, 5]);
  expect([...elements]).toEqual([
    [after, 4],
    [next, 5],
  ]);
  expect(files.get("chapter-one.xhtml")).toBe(3);
  expect(list.map(({ page }) => page)).toEqual([1, 3, 4, 5]);
});

test("a figure that has moved to the next page does not begin it while text of this one follows", () => {
  const { elements } = breaks([before, 3], [figure, 4], [after, 3], [next, 4]);
  expect([...elements]).toEqual([[next, 4]]);
});

test("a page on which nothing begins has no place", () => {
  expect(breaks([before, 3], [after, 5]).list.map(({ page }) => page)).toEqual([1, 3, 5]);
});
