import { toMdx } from "../importers/documents/to-mdx.ts";
import type { Span } from "./align-source.ts";
import type { BlockLetters, Letter } from "./letters.ts";
import { PARTED } from "./returned-blocks.ts";
import { diffWords } from "./word-diff.ts";

/** A stretch of a file and what is to stand there. */
export interface SourceEdit extends Span {
  text: string;
}

export interface WordEdits {
  edits: SourceEdit[];
  /** Markup whose words are all gone, which goes with them. */
  cut: Span[];
  /** The author’s own words before and after, without what is printed by blocks. */
  literal: { before: string; after: string };
}

/**
 * The edits to a block's source that make its words those of `after`. Markup round words that stay is kept, and so is all
 * that prints something of its own. Gives a reason instead where a change touches that.
 */
export function editWords(block: BlockLetters, after: string, isCell: boolean): WordEdits | { why: string } {
  const { letters } = block;
  const hunks = hunksOf(letters.map(({ value }) => value).join(""), after);
  const removed = new Set<number>();
  for (const { from, to, text } of hunks) {
    if (text.includes(PARTED)) return { why: "It was parted into paragraphs. Part it in the chapter yourself." };
    if (text.includes("\ufffc")) return { why: "A note was put in. Write it in the chapter as a footnote." };
    for (let index = from; index < to; index += 1) {
      const made = letters[index]?.made;
      if (made !== undefined) {
        return { why: made === "" ? "It changes what isn’t text." : `It changes what \`${short(made)}\` prints.` };
      }
      removed.add(index);
    }
  }
  const cut = block.markup.filter(
    ({ first, end }) =>
      end > first &&
      range(first, end).every((index) => removed.has(index)) &&
      !hunks.some(({ from, to, text }) => text.trim() !== "" && from >= first && to <= end && to > from),
  );
  const edits = hunks.flatMap(({ from, to, text }): SourceEdit[] => {
    const gone = range(from, to).map((index) => spanOf(letters[index] as Letter, index, cut));
    const at = from < to ? (gone[0]?.from ?? 0) : gapAt(letters, from);
    return text === "" ? withoutText(gone) : [{ from: at, to: at, text: escaped(text, isCell) }, ...withoutText(gone)];
  });
  const kept = (index: number) => letters[index]?.made === undefined && !removed.has(index);
  const added = new Map(hunks.map(({ from, text }) => [from, text]));
  const literal = {
    before: own(letters),
    after: range(0, letters.length + 1)
      .map((index) => (added.get(index) ?? "") + (kept(index) ? (letters[index]?.value ?? "") : ""))
      .join(""),
  };
  return { edits: merged(edits), cut, literal };
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
const own = (letters: readonly Letter[]) =>
  letters.map(({ value, made }) => (made === undefined ? value : "")).join("");
const short = (source: string) => (source.length > 60 ? `${source.slice(0, 59)}…` : source).replace(/\s+/g, " ");

/** Where the words differ: letters `from` to before `to` give way to a text. */
function hunksOf(before: string, after: string): { from: number; to: number; text: string }[] {
  const hunks: { from: number; to: number; text: string }[] = [];
  let at = 0;
  let isOpen = false;
  for (const { kind, text } of diffWords(before, after)) {
    if (kind === "same") isOpen = false;
    else {
      if (!isOpen) hunks.push({ from: at, to: at, text: "" });
      isOpen = true;
      const hunk = hunks.at(-1);
      if (hunk && kind === "added") hunk.text += text;
      if (hunk && kind === "removed") hunk.to += text.length;
    }
    if (kind !== "added") at += text.length;
  }
  return hunks;
}

/** A letter’s place, or that of the whole markup that goes with it. */
function spanOf(letter: Letter, index: number, cut: readonly (Span & { first: number; end: number })[]): Span {
  const around = cut.filter(({ first, end }) => index >= first && index < end);
  return around.reduce<Span>((widest, one) => (one.from <= widest.from && one.to >= widest.to ? one : widest), letter);
}

/** Between two letters: at the one with less markup around it, so that a new word isn’t drawn into an emphasis. */
function gapAt(letters: readonly Letter[], index: number): number {
  const [left, right] = [letters[index - 1], letters[index]];
  if (!left) return right?.from ?? 0;
  return !right || left.depth <= right.depth ? left.to : right.from;
}

const withoutText = (spans: readonly Span[]): SourceEdit[] => spans.map(({ from, to }) => ({ from, to, text: "" }));

/** Edits in order, those that follow each other without a gap as one. */
function merged(edits: readonly SourceEdit[]): SourceEdit[] {
  const out: SourceEdit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    if (last && edit.from >= last.from && edit.from <= last.to) {
      last.to = Math.max(last.to, edit.to);
      last.text += edit.text;
    } else out.push({ ...edit });
  }
  return out;
}

/** Words as Markdown text: what would be markup, a block or a program is escaped. Spaces at the ends stay. */
export function escaped(words: string, isCell = false): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  if (inner === "") return words;
  const text = toMdx({ type: "root", children: [{ type: "paragraph", children: [{ type: "text", value: inner }] }] });
  return before + (isCell ? text.trim().replaceAll("|", "\\|") : text.trim()) + after;
}
