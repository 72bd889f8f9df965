import type { Element, ElementContent, Root } from "hast";
import { blockIds } from "../document/block-ids.ts";
import { blockWords } from "../document/block-words.ts";

/** A passage of a chapter, in the author's own words. */
export interface Passage {
  id: string;
  words: string;
  what: "heading" | "passage";
  isNote: boolean;
  /** Whether a correction is marked in it: that one says itself what may be repeated of what stood there. */
  isCorrected: boolean;
  /** The address of its element, if it has one. */
  anchor: string | undefined;
}

/**
 * The passages of a chapter that may be compared and kept: its prose. What somebody said is left out, so that no record
 * holds a quotation that is withdrawn later; so is what comes from findings and tables, which are compared as such.
 */
export function passagesOf(chapter: string, tree: Root): Passage[] {
  const own = { ...tree, children: ownIn(tree.children) } as Root;
  const notes = own.children.flatMap((child) =>
    child.type === "element" && "dataFootnotes" in child.properties
      ? [...blockIds(chapter, { type: "root", children: [child] }).keys()]
      : [],
  );
  return [...blockIds(chapter, own)].map(([element, id]) => {
    const said = withoutCorrections(element);
    return {
      id,
      words: blockWords(said),
      what: /^h\d$/.test(element.tagName) ? "heading" : "passage",
      isNote: notes.includes(element),
      isCorrected: said !== element,
      anchor: typeof element.properties.id === "string" ? element.properties.id : undefined,
    };
  });
}

/** The nodes without what others said or findings make, on any level. */
function ownIn(nodes: readonly Root["children"][number][]): Root["children"] {
  return nodes.flatMap((node): Root["children"] => {
    if (node.type !== "element") return [node];
    return isOthers(node) ? [] : [{ ...node, children: ownIn(node.children) as ElementContent[] }];
  });
}

/** Quotations, figures, panels and lists of findings, tables of data. */
function isOthers({ tagName, properties }: Element): boolean {
  return (
    ["blockquote", "figure", "q"].includes(tagName) ||
    ["panel", "asks", "data-table"].some((name) => hasClass(properties, name))
  );
}

/** The same element where it has no correction; else a copy without the words that lead to one. */
function withoutCorrections(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    const leads = child.children.some((inner) => inner.type === "element" && hasClass(inner.properties, "corrected"));
    return child.tagName === "small" && leads ? [] : [withoutCorrections(child)];
  });
  const isSame =
    children.length === element.children.length && children.every((child, i) => child === element.children[i]);
  return isSame ? element : { ...element, children };
}

const hasClass = ({ className }: Element["properties"], name: string): boolean =>
  Array.isArray(className) && className.includes(name);
