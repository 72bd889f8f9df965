import type { Element, ElementContent } from "hast";
import { isInline } from "../document/block-ids.ts";
import { saidBy, wordsOf } from "../document/block-words.ts";
import { readSource, type Span } from "./align-source.ts";

/** One letter of a block’s words, and where in the chapter’s file it stands. */
export interface Letter extends Span {
  value: string;
  /** The source of what prints it, where it is no text of the author’s: a reference, a citation, a note. */
  made: string | undefined;
  /** How many pieces of markup are around it. */
  depth: number;
}

/** A piece of markup (emphasis, a link) round some of the letters: `first` to before `end`. */
export interface Markup extends Span {
  first: number;
  end: number;
}

export interface BlockLetters {
  letters: Letter[];
  markup: Markup[];
}

/** Inline elements that are markup round words of the author’s; every other one prints something of its own. */
const MARKUP = new Set("a em strong del abbr cite kbd mark small span sub sup".split(" "));

/**
 * The words of a block, letter by letter, each with its place in the source. Nothing when one of them can’t be placed, or
 * none is the author’s own: the block is then made of something else than this text. White space is single, as in
 * `block-words.ts`.
 */
export function lettersOf(block: Element, source: string): BlockLetters | undefined {
  const own = block.children.filter((child) => child.type !== "element" || isInline(child));
  const found: BlockLetters = { letters: [], markup: [] };
  if (!own.every((node) => place(node, source, 0, found))) return undefined;
  if (found.letters.every(({ made, value }) => made !== undefined || value.trim() === "")) return undefined;
  const whole = squeezed(found);
  return whole.letters.map(({ value }) => value).join("") === wordsOf(own) ? whole : undefined;
}

/** Puts the letters of a node to those that are found. False when it has words whose place isn’t known. */
function place(node: ElementContent, source: string, depth: number, found: BlockLetters): boolean {
  const said = saidBy(node);
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) {
    if (said.trim() === "") for (const value of said) found.letters.push({ value, from: 0, to: 0, made: "", depth });
    return said.trim() === "";
  }
  const { at = 0, length, made = false } = node.data ?? {};
  if (node.type === "text" && !made) {
    const units = readSource(source.slice(from, to), from).slice(at, at + node.value.length);
    for (const unit of units) found.letters.push({ ...unit, made: undefined, depth });
    return units.map(({ value }) => value).join("") === node.value;
  }
  if (node.type === "element" && !made && MARKUP.has(node.tagName) && !isNoteMark(node)) {
    const first = found.letters.length;
    const isPlaced = node.children.every((child) => place(child, source, depth + 1, found));
    found.markup.push({ from, to, first, end: found.letters.length });
    return isPlaced;
  }
  // A citation takes a stretch of the text that it stands in; everything else that prints has a place of its own.
  const units = length === undefined ? [] : readSource(source.slice(from, to), from).slice(at, at + length);
  const span = { from: units[0]?.from ?? from, to: units.at(-1)?.to ?? to };
  for (const value of said.split("")) {
    found.letters.push({ value, ...span, made: source.slice(span.from, span.to), depth });
  }
  return true;
}

const isNoteMark = (element: Element): boolean =>
  element.children.some((child) => child.type === "element" && "dataFootnoteRef" in child.properties);

/** Runs of white space as one space, which stands for all of the run, and none at either end. */
function squeezed({ letters, markup }: BlockLetters): BlockLetters {
  const out: Letter[] = [];
  /** How many letters of the result stand before each of those given. */
  const before: number[] = [];
  for (const letter of letters) {
    before.push(out.length);
    const last = out.at(-1);
    if (!/\s/.test(letter.value)) out.push({ ...letter });
    else if (last?.value === " " && last.made === undefined && last.to === letter.from) last.to = letter.to;
    else if (last !== undefined && last.value !== " ") out.push({ ...letter, value: " " });
  }
  if (out.at(-1)?.value === " ") out.pop();
  const now = (index: number) => Math.min(before[index] ?? out.length, out.length);
  return { letters: out, markup: markup.map((piece) => ({ ...piece, first: now(piece.first), end: now(piece.end) })) };
}
