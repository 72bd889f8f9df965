import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { mdxExpressionToMarkdown } from "mdast-util-mdx-expression";
import { mdxJsxToMarkdown } from "mdast-util-mdx-jsx";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Citation } from "./draft.ts";

/** A text as a chapter's Markdown. Braces and pointed brackets in its words are escaped, so that they stay words. */
export function toMdx(tree: Root): string {
  return toMarkdown(tree, {
    bullet: "-",
    emphasis: "*",
    fences: true,
    listItemIndent: "one",
    resourceLink: true,
    rule: "*",
    handlers: { citation: ({ value }: Citation) => value.replace(/[{<]/g, "\\$&") },
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      mdxJsxToMarkdown({ printWidth: Number.POSITIVE_INFINITY }),
      mdxExpressionToMarkdown(),
    ],
  });
}
