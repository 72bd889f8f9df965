import type { Element, Nodes } from "hast";
import { measure } from "../../src/fonts/measure.ts";

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every line of text of a drawing, with the box that its letters take. */
export function textBoxes(svg: Element): Box[] {
  return elements(svg)
    .filter(({ tagName }) => tagName === "text")
    .flatMap((text) => {
      const lines = text.children.filter((child): child is Element => child.type === "element");
      const size = Number(text.properties.fontSize);
      const weight = Number(text.properties.fontWeight) === 600 ? "semibold" : "regular";
      return (lines.length > 0 ? lines : [text]).map((line) => {
        const said = words(line);
        const width = measure(said, size, weight);
        const x = Number(line.properties.x);
        const y = Number(line.properties.y);
        const left = { start: x, middle: x - width / 2, end: x - width }[String(text.properties.textAnchor ?? "start")];
        if (left === undefined || Number.isNaN(left) || Number.isNaN(y))
          throw new Error(`text without a place: ${said}`);
        return { text: said, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.22 };
      });
    });
}

/** The smallest that any text may be drawn, px: see `charts/type-scale.ts`. */
const SMALLEST = 13;

/** What is wrong with the text of a drawing: too small, outside it, or on other text. */
export function textFaults(svg: Element): string[] {
  const [, , width, height] = String(svg.properties.viewBox).split(" ").map(Number) as [number, number, number, number];
  const boxes = textBoxes(svg);
  const small = elements(svg)
    .filter(({ properties }) => properties.fontSize !== undefined && Number(properties.fontSize) < SMALLEST)
    .map((element) => `small: ${words(element)}`);
  const slack = 0.75;
  const outside = boxes
    .filter((box) => box.left < -slack || box.right > width + slack || box.top < -slack || box.bottom > height + slack)
    .map(({ text }) => `outside: ${text}`);
  const overlapping = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack,
      )
      .map((b) => `overlapping: ${a.text} | ${b.text}`),
  );
  return [...small, ...outside, ...overlapping];
}

export function elements(node: Nodes): Element[] {
  const own = node.type === "element" ? [node] : [];
  return "children" in node ? [...own, ...node.children.flatMap((child) => elements(child as Nodes))] : own;
}

export const words = (node: Nodes): string =>
  node.type === "text"
    ? node.value
    : "children" in node
      ? node.children.map((child) => words(child as Nodes)).join("")
      : "";
