import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { bare } from "../../../src/checks/parity/bare.ts";
import type { Loss } from "../../../src/checks/parity/compare.ts";
import { ownText, textBlocks } from "../../../src/document/block-ids.ts";

/** A tree that lacks something, and the words that it lacks. */
export interface Taken {
  tree: Root;
  kind: Loss["kind"];
  text: string;
}

/** What can be taken away, in an order in which nothing that is taken holds what is taken after it. */
export const KINDS = ["mark", "link", "description", "note", "text"] as const;

/** Everything of this kind that can be taken away from a tree, each alone. */
export function takings(tree: Root, kind: (typeof KINDS)[number]): (() => Taken)[] {
  const tests = { mark: isMark, link: isLink, description: isDescription, note: isNote, text: isBlock };
  return places(tree, tests[kind]).map((at) => () => take(tree, tests[kind], at, kind));
}

type Test = (element: Element, tree: Root) => boolean;

const isBlock: Test = (element, tree) => textBlocks(tree).includes(element) && bare(ownText(element)) !== "";
const isNote: Test = ({ tagName, properties }) => tagName === "li" && /^fn-/.test(String(properties.id));
const isDescription: Test = ({ tagName }) => tagName === "desc";
const isMark: Test = ({ properties }) => properties.dataFootnoteRef !== undefined;
const isLink: Test = ({ tagName, properties }) =>
  tagName === "a" && properties.dataFootnoteRef === undefined && properties.dataFootnoteBackref === undefined;

/** How many there are, as places from 0. What only a screen shows is nobody's loss, and notes are taken as notes. */
function places(tree: Root, test: Test): number[] {
  let count = 0;
  each(tree, test, () => {
    count += 1;
  });
  return Array.from({ length: count }, (_, index) => index);
}

function each(tree: Root, test: Test, see: (element: Element, parent: Root | Element) => void): void {
  visit(tree, "element", (element, _index, parent) => {
    if (element.properties.dataMedia === "screen") return SKIP;
    if (element.properties.dataFootnotes !== undefined && test !== isNote) return SKIP;
    if (parent && test(element, tree)) see(element, parent as Root | Element);
    return undefined;
  });
}

function take(whole: Root, test: Test, at: number, kind: Loss["kind"]): Taken {
  const tree = structuredClone(whole);
  const found: [Element, Root | Element][] = [];
  each(tree, test, (element, parent) => found.push([element, parent]));
  const [element, parent] = found[at] as [Element, Root | Element];
  const words = withoutNoteLinks(element);
  const text = kind === "text" ? ownText(words) : textOf(words);
  if (kind === "note") element.children = [];
  // A drawing without a word is refused before there is a file, and so are headings that skip a level.
  else if (kind === "description" || /^h\d$/.test(element.tagName)) element.children = [{ type: "text", value: "Q" }];
  else {
    const rest = kind === "link" ? element.children : [];
    parent.children = (parent.children as Element[]).flatMap((child) =>
      child === element ? (rest as Element[]) : [child],
    );
  }
  return { tree, kind, text };
}

/** The words of an element without the marks of notes and the ways back from them. */
function withoutNoteLinks(element: Element): Element {
  const kept = element.children.filter(
    (child) =>
      child.type !== "element" ||
      (child.properties.dataFootnoteRef === undefined && child.properties.dataFootnoteBackref === undefined),
  );
  return { ...element, children: kept.map((child) => (child.type === "element" ? withoutNoteLinks(child) : child)) };
}
