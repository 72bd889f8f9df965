import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { ownText, textBlocks } from "../../document/block-ids.ts";

/** What a chapter holds, in reading order, whatever file it is in. */
export interface Contents {
  /** Its blocks of text, notes left out, without the marks of notes. */
  blocks: Block[];
  /** What each picture says to those who can't see it. */
  descriptions: string[];
  notes: string[];
  /** How many marks of notes there are: one note may have several. */
  marks: number;
  links: Link[];
}

export interface Block {
  /** `p`, `h2`, `td`, … */
  tag: string;
  text: string;
}

export interface Link {
  text: string;
  /** Its address. In a chapter's tree and on a page as it is written there; elsewhere only of what leads out. */
  url?: string;
  /** In a file that keeps its places to itself: the words, bare, that stand where the link leads. */
  landing?: string;
}

/**
 * Reads a chapter's tree, and whatever was made a tree like it: blocks, `svg` with `desc` or `img` with `alt` for pictures,
 * `a[data-footnote-ref]` for the mark of a note, `section[data-footnotes]` with a `li` for each, `a` with `href` or
 * `data-landing` for links.
 */
export function contentsOf(tree: Root): Contents {
  const contents: Contents = { blocks: [], descriptions: [], notes: [], marks: 0, links: [] };
  const text = withoutNotes(tree, contents);
  contents.blocks = textBlocks(text).map((element) => ({ tag: element.tagName, text: ownText(element) }));
  contents.links.push(...linksIn(text));
  visit(text, "element", (element) => {
    if (isScreenOnly(element)) return "skip";
    const said = descriptionOf(element);
    if (said !== undefined) contents.descriptions.push(said);
    return undefined;
  });
  return contents;
}

const isScreenOnly = ({ properties }: Element) => properties.dataMedia === "screen";

/** A copy without notes and their marks, which are counted and kept on the way. */
function withoutNotes(tree: Root, contents: Contents): Root {
  const walk = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== "element") return node.type === "text" ? [node] : [];
      if (isScreenOnly(node)) return [];
      if (node.properties.dataFootnotes !== undefined) {
        readNotes(node, contents);
        return [];
      }
      if (node.properties.dataFootnoteRef !== undefined) {
        contents.marks += 1;
        return [];
      }
      return [{ ...node, children: walk(node.children) }];
    });
  return { type: "root", children: walk(tree.children as ElementContent[]) };
}

function readNotes(section: Element, contents: Contents): void {
  visit(section, "element", (item) => {
    if (item.tagName !== "li" || !String(item.properties.id ?? "").startsWith("fn-")) return undefined;
    const own = withoutBackLinks(item);
    contents.notes.push(textOf(own).replace(/\s+/g, " ").trim());
    contents.links.push(...linksIn(own));
    return "skip";
  });
}

/** The way back to the text is the format's own. */
function withoutBackLinks(element: Element): Element {
  const kept = element.children.filter(
    (child) => child.type !== "element" || child.properties.dataFootnoteBackref === undefined,
  );
  return { ...element, children: kept.map((child) => (child.type === "element" ? withoutBackLinks(child) : child)) };
}

function linksIn(parent: Root | Element): Link[] {
  const links: Link[] = [];
  visit(parent, "element", (element) => {
    const { href, dataLanding } = element.properties;
    if (element.tagName !== "a" || isScreenOnly(element)) return;
    if (href === undefined && dataLanding === undefined) return;
    links.push({
      text: textOf(element),
      ...(typeof href === "string" ? { url: href } : {}),
      ...(typeof dataLanding === "string" ? { landing: dataLanding } : {}),
    });
  });
  return links;
}

/** What a picture says; nothing for an ornament, and for what is no picture. */
function descriptionOf(element: Element): string | undefined {
  if (element.tagName === "img") return String(element.properties.alt ?? "") || undefined;
  if (element.tagName !== "svg" || element.properties.ariaHidden === "true") return undefined;
  const desc = element.children.find((child): child is Element => child.type === "element" && child.tagName === "desc");
  return desc && textOf(desc);
}
