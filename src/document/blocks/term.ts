import { h } from "hastscript";
import { z } from "zod";
import { routes } from "../../model/routes.ts";
import { idSchema } from "../../model/schema/common.ts";
import { find } from "../../model/trails.ts";
import { defineBlock } from "../block.ts";

/**
 * A word that the glossary explains. In the tree it is a link to its entry there; a page puts the definition beside it
 * (`addTerms`).
 */
export const term = defineBlock({
  name: "Term",
  place: "text",
  holds: "words",
  props: z.strictObject({ id: idSchema }),
  references: ({ id }) => [{ kind: "term", id, prop: "id" }],
  toHast({ id }, children, { report }) {
    const words = children.length > 0 ? children : find(report.glossary, id).term;
    return [h("a.term", { href: routes.term(id), dataTerm: id }, words)];
  },
});
