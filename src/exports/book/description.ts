import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsIn } from "./attributes.ts";
import { printable } from "./printable.ts";

/**
 * What a screen reader says instead of a drawing: its `desc`, or else its `title`.
 * Throws, naming `where`, when it has neither.
 */
export function descriptionOf(element: Element, where: string): string {
  const said = (name: string) =>
    elementsIn(element)
      .filter(({ tagName }) => tagName === name)
      .map((part) => printable(textOf(part)).trim())
      .find((text) => text !== "");
  const description = said("desc") ?? said("title");
  if (description === undefined) {
    throw new Error(`${where}: a drawing has no description for people who can’t see it (no <desc> and no <title>)`);
  }
  return description;
}
