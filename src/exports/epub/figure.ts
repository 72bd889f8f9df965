import type { Element } from "hast";
import { h } from "hastscript";
import { attribute, findElement } from "../book/attributes.ts";
import { labels } from "../book/labels.ts";
import { type BodyScene, kept } from "./body.ts";
import { plate } from "./drawings.ts";

/**
 * A numbered figure. Both of its drawings are in the book, because a reading system shows it on a phone as on a
 * desk; the style sheet chooses by the width of the page. Its data is in an appendix.
 */
export function numberedFigure(element: Element, scene: BodyScene): Element {
  const id = attribute(element, "dataFigure") ?? "";
  const { children, ...figure } = kept({ ...element, children: [] }, scene);
  const drawings = (["wide", "narrow"] as const).flatMap((width) => {
    const svg = drawingOf(element, width);
    return svg ? [h(`div.drawing-${width}`, plate(svg, scene.colours))] : [];
  });
  if (drawings.length === 0) throw new Error(`${scene.section}: the figure “${id}” has no drawing`);
  const parts = element.children
    .filter((child): child is Element => child.type === "element" && child.properties.dataMedia !== "screen")
    .flatMap((child) => (isDrawing(child) ? h("div.drawings", drawings) : kept(child, scene)));
  const data = scene.addressOf(labels.figureData(id));
  const toData = data ? [h("p.figure-data", h("a", { href: data }, scene.words.dataAsTable))] : [];
  return { ...figure, children: [...children, ...parts, ...toData] };
}

const isDrawing = (element: Element) => attribute(element, "dataWidth") !== undefined;

function drawingOf(figure: Element, width: string): Element | undefined {
  const holder = figure.children.find(
    (child): child is Element => child.type === "element" && attribute(child, "dataWidth") === width,
  );
  return holder && findElement(holder, ({ tagName }) => tagName === "svg");
}
