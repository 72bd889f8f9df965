import type { ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";

/**
 * Typst prints the title of a book that a chapter stands in twice where a style also names a volume: `The Book`, a
 * colon, `The Book`, each emphasised. Takes the second away, in place.
 */
export function undoubleTitles(nodes: ElementContent[]): void {
  for (let index = 0; index + 2 < nodes.length; index += 1) {
    const [title, colon, again] = nodes.slice(index, index + 3).map(emphasised);
    if (title !== undefined && colon === ": " && again === title) nodes.splice(index + 1, 2);
  }
}

const emphasised = (node: ElementContent) =>
  node.type === "element" && node.tagName === "em" ? textOf(node) : undefined;
