import { h } from "hastscript";
import { z } from "zod";
import { routes } from "../../model/routes.ts";
import { idSchema } from "../../model/schema/common.ts";
import { find } from "../../model/trails.ts";
import { defineBlock } from "../block.ts";

/** Marks words that a later version corrected, and leads to what stood there. The words themselves read on as before. */
export const corrected = defineBlock({
  name: "Corrected",
  place: "text",
  holds: "words",
  props: z.strictObject({ id: idSchema }),
  references: ({ id }) => [{ kind: "correction", id, prop: "id" }],
  toHast({ id }, children, { report, words }) {
    const { now, version } = find(report.corrections, id);
    const note = h("a.corrected", { href: routes.correction(id) }, words.versions.corrected(version));
    return [
      ...(children.length > 0 ? children : [{ type: "text" as const, value: now }]),
      h("small", [" (", note, ")"]),
    ];
  },
});
