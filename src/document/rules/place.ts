import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Block } from "../block.ts";
import type { Finding } from "../check-tree.ts";
import { at } from "./at.ts";

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** A block stands where it can be set, and holds what it can show. */
export function checkPlace(
  block: Block,
  tag: Tag,
  settings: Record<string, string>,
  parents: readonly Nodes[],
): Finding[] {
  if (block.place === "flow" && tag.type === "mdxJsxTextElement") {
    return [
      {
        rule: "block-place",
        ...at(tag),
        message: `\`<${block.name}>\` stands inside a sentence; it needs lines of its own.`,
        hint: "Put it on its own line, with a blank line before and after.",
      },
    ];
  }
  if (block.place === "text" && tag.type === "mdxJsxFlowElement" && tag.children.length > 0) {
    return [
      {
        rule: "block-place",
        ...at(tag),
        message: `\`<${block.name}>\` belongs in a sentence, and stands on lines of its own.`,
        hint: `Put it on one line with the words around it: \`<${block.name} …>words</${block.name}>\`.`,
      },
    ];
  }
  const content = checkContent(block, tag, settings);
  if (content) return [{ rule: "block-content", ...at(tag), ...content }];
  const nested = parents.find((parent) => parent.type === "mdxJsxFlowElement" && parent.name === block.name);
  return nested
    ? [
        {
          rule: "block-place",
          ...at(tag),
          message: `A \`<${block.name}>\` stands inside another one, which begins on line ${at(nested).line}.`,
          hint: `Close the first with \`</${block.name}>\` before the second begins.`,
        },
      ]
    : [];
}

function checkContent(
  block: Block,
  tag: Tag,
  settings: Record<string, string>,
): Pick<Finding, "message" | "hint"> | undefined {
  const empty = tag.children.length === 0;
  if (block.holds === "nothing") {
    if (empty) return undefined;
    return {
      message: `\`<${block.name}>\` holds no text of its own.`,
      hint: "End it with `/>`, and move the text outside.",
    };
  }
  if (block.holds === "words") return undefined;
  // A quote that names its evidence shows the words on record; others would be lost without a sign.
  if (settings.evidence !== undefined) {
    if (empty) return undefined;
    return {
      message: `This \`<${block.name}>\` shows the words of \`${settings.evidence}\`, and so not those between its tags.`,
      hint: "End it with `/>`, and correct the words in findings/evidence.json if need be.",
    };
  }
  if (!empty) return undefined;
  return {
    message: `There is no text in this \`<${block.name}>\`.`,
    hint: `Write it on lines of its own between the tag and \`</${block.name}>\`, with a blank line before and after.`,
  };
}

/** Tags that mark words stand in a sentence: on lines of their own they would hold whole paragraphs. */
export function checkInline(tag: Tag): Finding[] {
  if (tag.type === "mdxJsxTextElement") return [];
  return [
    {
      rule: "html-not-allowed",
      ...at(tag),
      message: `\`<${tag.name}>\` marks words inside a sentence, and stands on a line of its own here.`,
      hint:
        tag.children.length > 0
          ? `Put the words between its tags on one line with them: \`<${tag.name}>…</${tag.name}>\`.`
          : "Put it at the end of a sentence, or delete it.",
    },
  ];
}
