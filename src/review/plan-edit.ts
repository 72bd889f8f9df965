import type { Element } from "hast";
import { textBlocks } from "../document/block-ids.ts";
import { editField } from "./edit-field.ts";
import { editWords, escaped, type SourceEdit } from "./edit-words.ts";
import { lettersOf } from "./letters.ts";
import type { OurBlock, ReviewPart } from "./our-blocks.ts";
import { headingShape, type Intended, isAsIntended, PARAGRAPH } from "./verify-edit.ts";

/** How to carry one difference into a chapter's file, tried already; or why nobody but a person can. */
export type Plan = { file: string; edits: SourceEdit[] } | { why: string };

const BY_HAND = "It can’t be put in without changing more than its words. Do it in the chapter yourself.";

export const MADE_ELSEWHERE = "A block makes it, from the report’s findings, figures or sources. Change it there.";

/** New words for a block that the report has as it was when the file was made. */
export function planChange({ part, element, field, words }: OurBlock, after: string): Plan {
  const { source } = part;
  if (!source) return { why: MADE_ELSEWHERE };
  if (field === "kicker") return { why: "It names a part of the report, in each of its chapters. Change it there." };
  if (field !== undefined) {
    const edit = editField(source.text, field, after);
    return edit ? { file: source.file, edits: [edit] } : { why: BY_HAND };
  }
  const letters = element && lettersOf(element, source.text);
  const place = element && spanOf(element);
  if (!letters || !place || words !== letters.letters.map(({ value }) => value).join("")) {
    return { why: MADE_ELSEWHERE };
  }
  const planned = editWords(letters, after, /^t[dh]$/.test(element.tagName));
  if ("why" in planned) return planned;
  return tried(source, planned.edits, { ...place, cut: planned.cut, literal: planned.literal });
}

/** A paragraph or a heading that is new, after a block. */
export function planAddition(after: OurBlock | undefined, words: string, style: string): Plan {
  const source = after?.part.source;
  if (!source || !after.element) return { why: "Nothing of the chapter’s text stands before it. Put it in yourself." };
  const top = topOf(after.part, after.element);
  const place = top && spanOf(top);
  if (!place || textBlocks({ type: "root", children: [top] }).at(-1) !== after.element) {
    return { why: "It stands inside a list, a table or a block. Put it in yourself." };
  }
  if (/list|note/.test(style)) return { why: "It is an item of a list. Put it in yourself." };
  const depth = Number(/^heading ([234])$/.exec(style)?.[1] ?? 0) as 0 | 2 | 3 | 4;
  const text = `\n\n${depth > 0 ? `${"#".repeat(depth)} ` : ""}${escaped(words)}`;
  return tried(source, [{ from: place.to, to: place.to, text }], {
    from: place.to,
    to: place.to,
    literal: { before: "", after: words },
    shape: [depth === 0 ? PARAGRAPH : headingShape(depth)],
  });
}

/** A paragraph that was taken out. What prints something of its own is never taken out with it. */
export function planRemoval({ part, element }: OurBlock): Plan {
  const { source } = part;
  if (!source) return { why: MADE_ELSEWHERE };
  const place = element && spanOf(element);
  const letters = element && lettersOf(element, source.text);
  if (!place || !letters || element.tagName !== "p" || topOf(part, element) !== element) {
    return { why: "It is no plain paragraph. Take it out yourself." };
  }
  const made = letters.letters.find((letter) => letter.made !== undefined)?.made;
  if (made !== undefined) return { why: `It holds \`${made}\`. Take it out yourself.` };
  const gap = /^(?:[ \t]*\r?\n)*/.exec(source.text.slice(place.to))?.[0].length ?? 0;
  return tried(source, [{ from: place.from, to: place.to + gap, text: "" }], {
    from: place.from,
    to: place.to + gap,
    literal: { before: letters.letters.map(({ value }) => value).join(""), after: "" },
    shape: [],
  });
}

function tried(
  { file, text }: { file: string; text: string },
  edits: SourceEdit[],
  meant: Omit<Intended, "file" | "growth">,
): Plan {
  const changed = withEdits(text, edits);
  const intended = { ...meant, file, growth: changed.length - text.length };
  return isAsIntended(text, changed, intended) ? { file, edits } : { why: BY_HAND };
}

/** A text with edits made. Those at one place follow each other as they are given. */
export function withEdits(text: string, edits: readonly SourceEdit[]): string {
  return [...edits]
    .map((edit, index) => ({ edit, index }))
    .sort((one, other) => other.edit.from - one.edit.from || other.index - one.index)
    .reduce((changed, { edit }) => changed.slice(0, edit.from) + edit.text + changed.slice(edit.to), text);
}

function spanOf({ position }: Element): { from: number; to: number } | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** What stands at the top of the chapter and holds an element, or is it. */
function topOf({ tree }: ReviewPart, element: Element): Element | undefined {
  const holds = (node: Element): boolean =>
    node === element || node.children.some((child) => child.type === "element" && holds(child));
  return tree.children.find((child): child is Element => child.type === "element" && holds(child));
}
