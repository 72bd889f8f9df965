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
  const svg = drawingIn(element, state.drawing);
  if (!svg) throw new Error(`${place(state.chapter)}: the figure “${id}” has no drawing`);
  const part = (name: string) => partOf(element, name, state);
  return {
    t: "figure",
    label,
    number: part("figure-number"),
    title: part("figure-title"),
    subtitle: part("figure-subtitle"),
    picture: state.files.addDrawing(svg),
    alt: descriptionOf(svg, `${place(state.chapter)}, figure “${id}”`),
    below: ["figure-caption", "figure-source", "figure-note"].map(part).filter((text) => text.length > 0),
  };
};

/** The drawing of that width; the narrow one is marked as the screen's, though large print takes it too. */
function drawingIn(element: Element, width: State["drawing"]): Element | undefined {
  const isDrawing = ({ tagName }: Element) => tagName === "svg";
  const of = (child: Element["children"][number]): child is Element =>
    child.type === "element" && attribute(child, "dataWidth") === width;
  const chosen = element.children.find(of);
  return (chosen && findElement(chosen, isDrawing)) ?? findElement(element, isDrawing);
}

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
