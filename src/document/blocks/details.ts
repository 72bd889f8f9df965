import { h } from "hastscript";
import { z } from "zod";
import { textSchema } from "../../model/schema/common.ts";
import { defineBlock } from "../block.ts";

/** A passage that a reader unfolds. On paper it is open. */
export const details = defineBlock({
  name: "Details",
  place: "flow",
  holds: "markdown",
  props: z.strictObject({ summary: textSchema }),
  references: () => [],
  toHast: ({ summary }, children) => [h("details.more", h("summary", summary), children)],
});
