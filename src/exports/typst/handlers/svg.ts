import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { attribute, elementsIn, findElement } from "../../book/attributes.ts";
import { printable } from "../../book/printable.ts";
import type { Picture } from "../files.ts";
import { type Handler, place, type State } from "../state.ts";

/** A drawing in a line of text: a mark, which says again what the words beside it say, or one with a description. */
export const svg: Handler = (element, state) => {
  const picture = state.files.addDrawing(element);
  if (attribute(element, "ariaHidden") === "true") return { t: "drawing", ...picture };
  return { t: "drawing", ...picture, alt: descriptionOf(element, place(state.chapter)) };
};

/** The mark in an element, if it has one. */
export function markIn(parent: Element, state: State): Picture | undefined {
  const element = findElement(parent, ({ tagName }) => tagName === "svg");
  return element && state.files.addDrawing(element);
}

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
