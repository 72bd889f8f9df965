import { h } from "hastscript";
import { z } from "zod";
import { askAnchor } from "../../model/routes.ts";
import { idSchema } from "../../model/schema/common.ts";
import { find } from "../../model/trails.ts";
import { defineBlock } from "../block.ts";

/** What a recommendation asks for, numbered: the second ask of Recommendation 3 is 3.2, wherever it is named. */
export const asks = defineBlock({
  name: "Asks",
  place: "flow",
  holds: "nothing",
  props: z.strictObject({ recommendation: idSchema }),
  references: ({ recommendation }) => [{ kind: "recommendation", id: recommendation, prop: "recommendation" }],
  toHast({ recommendation }, _children, { report, words }) {
    const item = find(report.recommendations, recommendation);
    if (item.asks.length === 0) return [];
    return [
      h(
        "ol.asks",
        { dataPrefix: words.number(item.number) },
        item.asks.map(({ id, text, basis }, index) =>
          h("li", { id: askAnchor(id), dataNumber: words.part(item.number, index + 1) }, [
            text,
            ...(basis === "editorial" ? [" ", h("small.basis", words.ourReading)] : []),
          ]),
        ),
      ),
    ];
  },
});
