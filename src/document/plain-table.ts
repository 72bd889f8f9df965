import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

/** A table of words: the first cell of each row heads it. */
export function plainTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | ElementContent[])[])[],
): Element {
  return h("table", [
    h("caption", caption),
    h(
      "thead",
      h(
        "tr",
        head.map((name) => h("th", { scope: "col" }, name)),
      ),
    ),
    h(
      "tbody",
      rows.map((row) =>
        h(
          "tr",
          row.map((cell, at) => (at === 0 ? h("th", { scope: "row" }, cell) : h("td", cell))),
        ),
      ),
    ),
  ]);
}
