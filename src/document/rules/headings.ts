import type { Heading } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding, WholeRule } from "../check-tree.ts";
import { at } from "./at.ts";

/** Headings go down one level at a time, inside blocks too, and begin below the chapter's title. */
export const checkHeadings: WholeRule = (tree) => {
  let above = 1;
  const headings: Heading[] = [];
  visit(tree, "heading", (node) => {
    headings.push(node);
  });
  return headings.flatMap((node): Finding | [] => {
    const before = above;
    above = node.depth;
    if (node.depth === 1) {
      above = before;
      return {
        rule: "heading-level",
        ...at(node),
        message: "A chapter’s title stands in its front matter; a heading with a single `#` would be a second title.",
        hint: "Begin it with `##`.",
      };
    }
    if (node.depth > 4) {
      return {
        rule: "heading-level",
        ...at(node),
        message: "A chapter has headings of three levels: `##`, `###` and `####`.",
        hint: "Use a higher heading, or a bold first phrase.",
      };
    }
    if (node.depth > before + 1) {
      return {
        rule: "heading-order",
        ...at(node),
        message: `This heading skips a level: it has ${node.depth} signs, and the one above it ${before === 1 ? "is the chapter’s title" : `has ${before}`}.`,
        hint: `Begin it with \`${"#".repeat(before + 1)}\`. People who listen to the page move by heading level.`,
      };
    }
    return [];
  });
};
