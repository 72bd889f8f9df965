import type { Element } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { acceptedCounts } from "../../model/accepted-counts.ts";
import { defineBlock } from "../block.ts";

/** What is done about counts of few people: the thresholds, and each smaller count that is told, with the reason. */
export const smallCounts = defineBlock({
  name: "SmallCounts",
  place: "flow",
  holds: "nothing",
  props: z.strictObject({}),
  references: () => [],
  toHast(_props, _children, { report, words: { smallCounts: words } }) {
    const { themes, attributes, remainder } = report.meta.privacy.smallCounts;
    const accepted = acceptedCounts(report);
    const rows = accepted.map(({ what, count, reason }) => [what, count, reason]);
    return [
      h("p", Math.max(themes, attributes) === 0 ? words.none : words.rule(themes, attributes, remainder)),
      ...(accepted.length > 0
        ? [h("div.data-table", table(words.accepted, [words.what, words.people, words.reason], rows))]
        : []),
    ];
  },
});

function table(caption: string, head: readonly string[], rows: readonly string[][]): Element {
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
