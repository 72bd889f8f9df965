import { h } from "hastscript";
import { z } from "zod";
import { textSchema } from "../../model/schema/common.ts";
import { defineBlock } from "../block.ts";

/** A passage set apart: a note, a caution, the definition of a term. */
export const callout = defineBlock({
  name: "Callout",
  place: "flow",
  holds: "markdown",
  props: z.strictObject({ kind: z.enum(["note", "caution", "definition"]).default("note"), title: textSchema }),
  references: () => [],
  toHast({ kind, title }, children) {
    return [h("aside.callout", { dataKind: kind, ariaLabel: title }, h("p.callout-title", title), children)];
  },
});
