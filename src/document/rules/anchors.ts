import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import type { Finding, WholeRule } from "../check-tree.ts";
import { at } from "./at.ts";
import { nearest } from "./nearest.ts";

/** A link to a place in this chapter or another leads to a heading or a figure that is there. */
export const checkAnchors: WholeRule = (tree, scope) => {
  const own = anchorsIn(tree);
  const findings: Finding[] = [];
  const check = (node: Node, anchors: readonly string[] | undefined, address: string, chapter?: string) => {
    const anchor = decoded(address);
    if (!anchors || anchor === "" || anchors.includes(anchor)) return;
    findings.push({ ...brokenAnchor(anchor, anchors, chapter), ...at(node) });
  };
  const checkIn = (node: Node, chapter = "", anchor = "") => check(node, scope.anchors.get(chapter), anchor, chapter);
  visit(tree, (node) => {
    if (node.type === "link" || node.type === "definition") {
      if (node.url.startsWith("#")) check(node, own, node.url.slice(1));
      const [, chapter, anchor] = /^\/chapters\/([^/#]+)\/?#(.+)$/.exec(node.url) ?? [];
      if (chapter) checkIn(node, chapter, anchor);
    }
    if (node.type === "mdxJsxTextElement" && node.name === "Ref") {
      const to = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "to");
      const [, chapter, anchor] = /^chapter:([^#]+)#(.+)$/.exec(typeof to?.value === "string" ? to.value : "") ?? [];
      if (chapter) checkIn(to ?? node, chapter, anchor);
    }
  });
  return findings;
};

/** What is said of an address that no heading has, in a chapter or in the one that is read. */
export function brokenAnchor(
  anchor: string,
  anchors: readonly string[],
  chapter?: string,
): Pick<Finding, "rule" | "message" | "hint"> {
  const guess = nearest(anchor, anchors);
  return {
    rule: "link-broken",
    message: `${chapter ? `The chapter \`${chapter}\`` : "This chapter"} has no heading with the address \`#${anchor}\`.`,
    hint: guess
      ? `Did you mean \`#${guess}\`?`
      : "A heading’s address is its text in small letters, with hyphens for spaces.",
  };
}

/** The addresses that the page will have; nothing when a heading holds what only the finished report can put in words. */
export function anchorsIn(tree: Root): string[] | undefined {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  let sure = true;
  visit(tree, (node) => {
    if (node.type === "heading") {
      sure &&= isPlain(node);
      anchors.push(slugger.slug(textOf(node, { includeImageAlt: false }).trim()));
    }
    if (node.type === "mdxJsxFlowElement") {
      for (const attribute of node.attributes) {
        if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") continue;
        if (node.name === "Figure" && attribute.name === "id") anchors.push(`figure-${attribute.value}`);
        if (node.name === "Quote" && attribute.name === "evidence") anchors.push(`evidence-${attribute.value}`);
      }
    }
  });
  return sure ? anchors : undefined;
}

function isPlain(heading: Heading): boolean {
  let plain = true;
  visit(heading, (node) => {
    if (node.type === "footnoteReference" || (node.type === "mdxJsxTextElement" && node.name === "Ref")) plain = false;
    if (node.type === "text" && node.value.includes("[@")) plain = false;
  });
  return plain;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
