import GithubSlugger from "github-slugger";
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import type { ImageSize } from "./chapter.ts";
import { placeImage } from "./images.ts";
import type { Memory } from "./memory.ts";
import { createPassageIds } from "./passage-id.ts";
import { tablesThatScroll } from "./tables-that-scroll.ts";

export interface Heading {
  id: string;
  text: string;
  depth: 2 | 3 | 4;
}

/** Ids that the page around the text has. A heading of that name gets a number. */
const PAGE_IDS = ["main", "footnote-label", "on-page-title", "search-dialog-label"];

const LEVELS: Record<string, Heading["depth"]> = { h2: 2, h3: 3, h4: 4 };

export interface FinishOptions {
  permalinkLabel(heading: string): string;
  /** Size of each picture by its path in the content folder. */
  images: ReadonlyMap<string, ImageSize>;
  memory: Memory;
}

/**
 * Last touches to a lowered tree, in place: ids and permalinks on headings, ids on paragraphs, header cells that say what
 * they head, tables that scroll inside themselves, pictures with their size, no id twice. Returns the headings
 * in order.
 */
export function finish(tree: Root, { permalinkLabel, images, memory }: FinishOptions): Heading[] {
  const slugger = new GithubSlugger();
  for (const id of [...PAGE_IDS, ...figureIds(tree)]) slugger.slug(id);
  const headings: Heading[] = [];
  const ids = new Set<string>();
  const passages = createPassageIds(memory);

  tablesThatScroll(tree);
  visit(tree, "element", (element) => {
    const depth = LEVELS[element.tagName];
    if (depth && element.properties.id !== "footnote-label") {
      const text = textOf(element).trim();
      const id = slugger.slug(text) || `section-${headings.length + 1}`;
      element.properties.id = id;
      headings.push({ id, text, depth });
      element.children.push(permalink(id, permalinkLabel(text)));
      return SKIP;
    }
    if (element.tagName === "img") placeImage(element, images);
    if (isPassage(element)) element.properties.id = passages.idFor(textOf(element));
    const { id } = element.properties;
    if (typeof id === "string") {
      if (ids.has(id)) delete element.properties.id;
      ids.add(id);
    }
    return undefined;
  });
  return headings;
}

/** A paragraph of running text: one that a block has not named for a purpose of its own. */
function isPassage({ tagName, properties }: Element): boolean {
  return tagName === "p" && properties.className === undefined && properties.id === undefined;
}

function figureIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, "element", ({ tagName, properties }) => {
    if (tagName === "figure" && typeof properties.id === "string") ids.push(properties.id);
  });
  return ids;
}

function permalink(id: string, label: string): Element {
  return h("a.permalink", { href: `#${id}`, ariaLabel: label, dataMedia: "screen", dataPagefindIgnore: "" }, "#");
}
