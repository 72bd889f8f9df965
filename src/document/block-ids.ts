import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { createPassageIds, exactId, PASSAGE } from "./passage-id.ts";

/** Elements that stand in a line of text; every other one is a block, or holds blocks. */
const INLINE = new Set("a abbr b br cite code del em i img input kbd mark small span strong sub sup svg".split(" "));

/**
 * An id for every block of a chapter that holds words itself: a paragraph, a heading, a cell, an item of a list. Files that
 * go away and come back carry it (`block-bookmark.ts`), so that it is made of letters, digits and underscores, and tells
 * chapters apart: the letters of the chapter's id, and those of the block's words (`passage-id.ts`), which a small
 * correction changes little.
 */
export function blockIds(chapter: string, tree: Root): Map<Element, string> {
  const ids = new Map<Element, string>();
  const passages = createPassageIds();
  let signs = 0;
  for (const element of textBlocks(tree)) {
    if (isPrintedOtherwise(element)) continue;
    const passage = passages.idFor(ownText(element));
    // A dash in a cell has no words to be named by.
    const name = passage === undefined ? `sign_${++signs}` : passage.slice(PASSAGE.length).replace("-", "_");
    ids.set(element, partId(chapter, name));
  }
  return ids;
}

/** The id of something in a chapter, or another section of a book, that is no block of its text: its title, say. */
export const partId = (section: string, name: string): string => `${exactId(section)}_${name}`;

/** Numbers of figures and the title over notes are set by each format in its own way, as no paragraph of their own. */
function isPrintedOtherwise({ properties }: Element): boolean {
  const classes = properties.className;
  return Array.isArray(classes) && (classes.includes("figure-number") || classes.includes("footnotes-title"));
}

/** Every block that holds text itself, in reading order. What only a screen shows is not among them. */
export function textBlocks(parent: Root | Element): Element[] {
  return (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== "element" || isInline(child) || child.properties.dataMedia === "screen") return [];
    return [...(ownText(child) === "" ? [] : [child]), ...textBlocks(child)];
  });
}

/** The words that stand in a block itself, and not in a block inside it, with single spaces. */
export function ownText(element: Element): string {
  const own = element.children.filter((child) => child.type !== "element" || isInline(child));
  return textOf({ type: "root", children: own.map(withoutScreen) })
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether an element stands in a line of text. */
export function isInline({ tagName }: Element): boolean {
  return INLINE.has(tagName);
}

function withoutScreen(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  if (node.properties.dataMedia === "screen" || node.tagName === "svg") return { type: "text", value: "" };
  return { ...node, children: node.children.map(withoutScreen) };
}
