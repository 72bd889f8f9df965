import type { Element } from "hast";
import { attribute, findElement } from "../../book/attributes.ts";
import { descriptionOf } from "../../book/description.ts";
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
