import { h } from "hastscript";
import { z } from "zod";
import { acceptedCounts } from "../../model/accepted-counts.ts";
import { defineBlock } from "../block.ts";
import { plainTable } from "../plain-table.ts";

/** What is done about counts of few people: the thresholds, and each smaller count that is told, with the reason. */
export const smallCounts = defineBlock({
  name: "SmallCounts",
  place: "flow",
  holds: "nothing",
  props: z.strictObject({}),
  references: () => [],
  toHast(_props, _children, { report, words: { smallCounts: words, countOf } }) {
    const { themes, attributes, remainder } = report.meta.privacy.smallCounts;
    const accepted = acceptedCounts(report);
    const rows = accepted.map(({ what, count, reason }) => [
      what,
      count ? countOf(count.people, count.of).replaceAll(" ", "\u00a0") : "–",
      reason,
    ]);
    return [
      h("p", Math.max(themes, attributes) === 0 ? words.none : words.rule(themes, attributes, remainder)),
      ...(accepted.length > 0
        ? [h("div.data-table", plainTable(words.accepted, [words.what, words.people, words.reason], rows))]
        : []),
    ];
  },
});
