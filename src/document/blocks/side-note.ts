import { h } from "hastscript";
import { z } from "zod";
import { defineBlock } from "../block.ts";

/** A remark beside the text: in the margin of a wide page and of the PDF, in its place on a phone. */
export const sideNote = defineBlock({
  name: "SideNote",
  place: "flow",
  holds: "markdown",
  props: z.strictObject({}),
  references: () => [],
  // A page may have many: as landmarks they would drown the others.
  toHast: (_props, children) => [h("aside.sidenote", { role: "note" }, children)],
});
