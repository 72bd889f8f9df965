import type { Element } from "hast";
import { attribute, elementsIn, findElement, hasClass } from "../../book/attributes.ts";
import { descriptionOf } from "../../book/description.ts";
import type { Data } from "../data.ts";
import { flow, phrase } from "../flow.ts";
import { type Handler, place, type State } from "../state.ts";
import { quote } from "./quote.ts";

/** `figure`: a numbered figure with a drawing, what somebody said, or a picture with its caption. */
export const figure: Handler = (element, state) => {
  if (hasClass(element, "quote")) return quote(element, state);
  return hasClass(element, "figure") ? numbered(element, state) : captioned(element, state);
};

const numbered: Handler = (element, state) => {
  const label = state.label(element);
  const id = attribute(element, "dataFigure") ?? attribute(element, "id") ?? "";
  const svg = drawingIn(element, "wide") ?? findElement(element, ({ tagName }) => tagName === "svg");
  if (!svg) throw new Error(`${place(state.chapter)}: the figure “${id}” has no drawing`);
  const part = (name: string) => partOf(element, name, state);
  return {
    t: "figure",
    label,
    number: part("figure-number"),
    title: part("figure-title"),
    subtitle: part("figure-subtitle"),
    pictures: [svg, state.largePrint ? drawingIn(element, "narrow") : undefined].flatMap((drawing) =>
      drawing ? state.files.addDrawing(drawing) : [],
    ),
    alt: descriptionOf(svg, `${place(state.chapter)}, figure “${id}”`),
    below: ["figure-caption", "figure-source", "figure-note"].map(part).filter((text) => text.length > 0),
    data: state.largePrint ? dataOf(element, state) : [],
  };
};

/** The drawing that is in this part of a figure; the narrow one is marked as the screen's. */
function drawingIn(element: Element, width: "wide" | "narrow"): Element | undefined {
  const part = childrenOf(element).find((child) => attribute(child, "dataWidth") === width);
  return part && findElement(part, ({ tagName }) => tagName === "svg");
}

/** The table that a screen shows when it is asked for. */
function dataOf(element: Element, state: State): Data[] {
  const fold = childrenOf(element).find((child) => hasClass(child, "figure-data"));
  const data = fold && findElement(fold, ({ tagName }) => tagName === "table");
  return data ? state.all({ type: "root", children: [data] }) : [];
}

const childrenOf = ({ children }: Element) => children.filter((child): child is Element => child.type === "element");

function partOf(element: Element, name: string, state: State): Data[] {
  const part = findElement(element, (child) => hasClass(child, name));
  return part ? phrase(state.all(part)) : [];
}

/** A picture or a table that brings a caption and no number. */
const captioned: Handler = (element, state) => {
  const caption = elementsIn(element).find(({ tagName }) => tagName === "figcaption");
  const rest = { ...element, children: element.children.filter((child) => child !== caption) };
  return [...flow(state.all(rest)), ...(caption ? [{ t: "p", style: "caption", c: phrase(state.all(caption)) }] : [])];
};
