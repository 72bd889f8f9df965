import GithubSlugger from "github-slugger";
import type { Element, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import type { ImageSize } from "./chapter.ts";

export interface Heading {
  id: string;
  text: string;
  depth: 2 | 3 | 4;
}

const LEVELS: Record<string, Heading["depth"]> = { h2: 2, h3: 3, h4: 4 };

export interface FinishOptions {
  permalinkLabel(heading: string): string;
  /** Size of each picture by its path in the content folder. */
  images: ReadonlyMap<string, ImageSize>;
}

/**
 * Last touches to a lowered tree, in place: ids and permalinks on headings, header cells that say what
 * they head, tables that scroll inside themselves, pictures with their size, no id twice. Returns the headings
 * in order.
 */
export function finish(tree: Root, { permalinkLabel, images }: FinishOptions): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const ids = new Set<string>();

  visit(tree, "element", (element, index, parent) => {
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
    if (element.tagName === "table" && parent && index !== undefined && !isScroller(parent)) {
      scopeHeaders(element);
      parent.children[index] = scroller(element);
    }
    const { id } = element.properties;
    if (typeof id === "string") {
      if (ids.has(id)) delete element.properties.id;
      ids.add(id);
    }
    return undefined;
  });
  return headings;
}

function permalink(id: string, label: string): Element {
  return h("a.permalink", { href: `#${id}`, ariaLabel: label, dataMedia: "screen", dataPagefindIgnore: "" }, "#");
}

function isScroller(parent: Root | RootContent): boolean {
  return (
    parent.type === "element" &&
    Array.isArray(parent.properties.className) &&
    parent.properties.className.includes("table-scroll")
  );
}

/** A wide table scrolls in its own region, which a keyboard can reach, rather than moving the page. */
function scroller(table: Element): Element {
  const label =
    table.children.find((child) => child.type === "element" && child.tagName === "caption") ?? firstHeader(table);
  return h(
    "div.table-scroll",
    { role: "region", tabIndex: 0, ariaLabel: label ? textOf(label).trim() : undefined },
    table,
  );
}

function firstHeader(table: Element): Element | undefined {
  return table.children.find((child): child is Element => child.type === "element" && child.tagName === "thead");
}

function scopeHeaders(table: Element): void {
  visit(table, "element", (cell) => {
    if (cell.tagName === "th" && cell.properties.scope === undefined) cell.properties.scope = "col";
  });
}

/** The path of a picture in the content folder, however a chapter wrote it: `../images/a.png`, `images/a.png`. */
export function imagePath(src: string): string {
  return src.replace(/^(?:\.{0,2}\/)+/, "");
}

/** Where the site serves the picture, and how large it is, so that the text does not jump when it comes. */
function placeImage(image: Element, images: ReadonlyMap<string, ImageSize>): void {
  const path = imagePath(String(image.properties.src));
  const size = images.get(path);
  image.properties = {
    ...image.properties,
    src: `/${path}`,
    ...(size ? { width: size.width, height: size.height } : {}),
    loading: "lazy",
  };
}
