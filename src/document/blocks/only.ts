import { z } from "zod";
import { defineBlock } from "../block.ts";

/**
 * A section that only some editions have. It is cut, or its tags are, before a chapter is parsed
 * (`model/only-sections.ts`), so that no tree has one; here it stands among the blocks that there are.
 */
export const only = defineBlock({
  name: "Only",
  place: "flow",
  holds: "markdown",
  props: z.strictObject({ edition: z.string() }),
  references: () => [],
  toHast: (_props, children) => children,
});
