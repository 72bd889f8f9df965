import type { Element, Nodes, Root } from "hast";
import { blockIds, partId } from "../document/block-ids.ts";
import { blockWords, sameInAnyFile } from "../document/block-words.ts";
import { readFrontMatter } from "../model/front-matter.ts";

/** A part of the book that a Word file holds: a chapter, or an appendix. */
export interface ReviewPart {
  /** By which its blocks are told from those of others: a chapter’s id, or a name with a colon in it. */
  key: string;
  title: string;
  summary: string;
  /** What stands over its title. */
  kicker: string;
  tree: Root;
  /** The chapter’s file in the content folder, and its text; absent for what is made from findings and sources. */
  source?: { file: string; text: string };
}

/** A block as the report has it. */
export interface OurBlock {
  id: string;
  part: ReviewPart;
  /** Its place in reading order, among all blocks of the report. */
  index: number;
  words: string;
  /** The element that holds its words; a field of the front matter has none. */
  element: Element | undefined;
  field: "title" | "summary" | "kicker" | undefined;
  /** What it is, for a person. */
  what: string;
  /** Line of the chapter’s file on which it stands, or the block that makes it. */
  line: number | undefined;
  isNote: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  h2: "heading",
  h3: "heading",
  h4: "heading",
  li: "item of a list",
  td: "cell",
  th: "cell",
  caption: "caption",
  figcaption: "caption",
  pre: "code",
};

/** Every block of every part, in reading order, notes at the end of their chapter. */
export function ourBlocks(parts: readonly ReviewPart[]): OurBlock[] {
  const blocks: OurBlock[] = [];
  for (const part of parts) {
    const { key, tree, source } = part;
    for (const field of ["kicker", "title", "summary"] as const) {
      const words = sameInAnyFile(part[field]);
      if (words === "") continue;
      const line = source && lineOfField(source, field);
      const id = partId(key, field);
      blocks.push({
        id,
        part,
        index: blocks.length,
        words,
        element: undefined,
        field,
        what: field === "kicker" ? "part" : field,
        line,
        isNote: false,
      });
    }
    const { lines, notes } = around(tree);
    for (const [element, id] of blockIds(key, tree)) {
      const isNote = notes.has(element);
      blocks.push({
        id,
        part,
        index: blocks.length,
        words: blockWords(element),
        element,
        field: undefined,
        what: isNote ? "note" : (NAMES[element.tagName] ?? "paragraph"),
        line: source && lines.get(element),
        isNote,
      });
    }
  }
  return blocks;
}

/** The line of each element, or of the nearest one around it that has one; and what stands in notes. */
function around(tree: Root): { lines: Map<Element, number>; notes: Set<Element> } {
  const lines = new Map<Element, number>();
  const notes = new Set<Element>();
  const walk = (node: Nodes, line: number | undefined, inNotes: boolean): void => {
    if (node.type !== "element" && node.type !== "root") return;
    const own = (node.type === "element" && node.position?.start.line) || line;
    const within = inNotes || (node.type === "element" && "dataFootnotes" in node.properties);
    if (node.type === "element") {
      if (own !== undefined) lines.set(node, own);
      if (within) notes.add(node);
    }
    for (const child of node.children) walk(child, own, within);
  };
  walk(tree, undefined, false);
  return { lines, notes };
}

function lineOfField({ file, text }: { file: string; text: string }, field: string): number | undefined {
  const { document } = readFrontMatter(text, file);
  return document?.placeOf([field === "kicker" ? "part" : field], "value").line;
}
