import type { Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { type CitationGroup, parseCitationMarkers } from "../citations/parse-citation-markers.ts";
import { settingsOf } from "./rules/block-settings.ts";

/** Every citation in a chapter, in reading order, and the text that it stands in. */
export function citationsIn(tree: Root): { node: Text; group: CitationGroup }[] {
  const found: { node: Text; group: CitationGroup }[] = [];
  visit(tree, "text", (node) => {
    for (const piece of parseCitationMarkers(node.value))
      if (typeof piece !== "string") found.push({ node, group: piece });
  });
  return found;
}

/** The terms that a chapter marks. */
export function termsIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, ["mdxJsxTextElement", "mdxJsxFlowElement"], (node) => {
    if (!("attributes" in node) || node.name !== "Term") return;
    const { id } = settingsOf(node);
    if (id) found.push(id);
  });
  return found;
}
