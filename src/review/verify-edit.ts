import type { Nodes } from "mdast";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import { parseCitationMarkers } from "../citations/parse-citation-markers.ts";
import { parseMdx } from "../document/parse-mdx.ts";
import type { Span } from "./align-source.ts";

/** A chapter, read again in three stretches: up to a place, in it, and after it. */
interface Reading {
  /** Everything but words, in order: blocks, links, notes, citations, front matter. */
  shapes: [string[], string[], string[]];
  words: [string, string, string];
}

/** What an edit was to do. Offsets are those before it. */
export interface Intended extends Span {
  file: string;
  /** How much longer the text became. */
  growth: number;
  /** Markup that was taken out with its words. */
  cut?: readonly Span[];
  /** The words in the place before and after; text that follows them there (a list in a list) stays. */
  literal: { before: string; after: string };
  /** What else is in the place afterwards, where it isn’t as before. */
  shape?: readonly string[];
}

/** The shape of a plain paragraph, and of a heading. */
export const PARAGRAPH = shapeOf({ type: "paragraph", children: [] });
export const headingShape = (depth: 2 | 3 | 4): string => shapeOf({ type: "heading", depth, children: [] });

/**
 * Whether a chapter, read again after an edit, is what was meant: the words in the place those that were wanted, and
 * everything else, to the last link and note, as it was. Nothing that a colleague typed can so become markup.
 */
export function isAsIntended(before: string, after: string, intended: Intended): boolean {
  const { file, from, to, growth, cut = [], literal, shape } = intended;
  const old = read(before, file, { from, to }, cut);
  const now = read(after, file, { from, to: to + growth }, []);
  if (!old || !now) return false;
  const wanted = shape ?? old.shapes[1];
  const place = single(old.words[1]);
  if (!place.startsWith(single(literal.before))) return false;
  const rest = place.slice(single(literal.before).length);
  return (
    same(old.shapes[0], now.shapes[0]) &&
    same(wanted, now.shapes[1]) &&
    same(old.shapes[2], now.shapes[2]) &&
    old.words[0] === now.words[0] &&
    old.words[2] === now.words[2] &&
    single(now.words[1]) === single(single(literal.after) + rest)
  );
}

const single = (text: string) => text.replace(/\s+/g, " ").trim();
const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function read(text: string, file: string, { from, to }: Span, cut: readonly Span[]): Reading | undefined {
  const { tree, problems } = parseMdx(text, file);
  if (problems.length > 0) return undefined;
  const reading: Reading = { shapes: [[], [], []], words: ["", "", ""] };
  visit(tree, (node) => {
    const { position }: Node = node;
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    if (node.type === "root") return undefined;
    const part = start < from ? 0 : start < to ? 1 : 2;
    if (node.type !== "text") {
      if (!cut.some((span) => start >= span.from && end <= span.to)) reading.shapes[part].push(shapeOf(node));
      return undefined;
    }
    for (const piece of parseCitationMarkers(node.value)) {
      if (typeof piece === "string") reading.words[part] += piece;
      else reading.shapes[part].push(JSON.stringify(piece.items));
    }
    return undefined;
  });
  return reading;
}

/** A node without what stands in it and where it stands. */
function shapeOf(node: Nodes): string {
  return JSON.stringify(node, (key, value) => (key === "children" || key === "position" ? undefined : value));
}
