import type { Element, ElementContent } from "hast";
import { isInline } from "./block-ids.ts";

/** What stands for the mark of a note among a block's words: its number is the file's own. */
export const NOTE_MARK = "\ufffc";

/** The words of a block itself, as a file that goes away and comes back has them. */
export function blockWords({ children }: Element): string {
  return wordsOf(children.filter((child) => child.type !== "element" || isInline(child)));
}

/** The words of one paragraph's content. A break in the line is a space; drawings and ways back say nothing. */
export function wordsOf(content: readonly ElementContent[]): string {
  return sameInAnyFile(content.map(saidBy).join(""));
}

/** A text without what programs change as they save it: the kind of white space, and signs that XML can't hold. */
export function sameInAnyFile(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?!\s)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What a node of a line says, with the white space that it has. */
export function saidBy(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const { tagName, properties, children } = node;
  if (properties.dataMedia === "screen" || "dataFootnoteBackref" in properties || tagName === "svg") return "";
  if ("dataFootnoteRef" in properties) return NOTE_MARK;
  if (tagName === "br") return " ";
  if (tagName === "input") return properties.checked ? "☑" : "☐";
  return children.map(saidBy).join("");
}
