import type { Element, ElementContent } from "hast";
import { s } from "hastscript";

interface Place {
  x: number;
  y: number;
  scale: number;
}

/** A picture with the texts of all its groups in its own coordinates, for `textFaults`. */
export function flat(svg: Element): Element {
  return s("svg", { viewBox: String(svg.properties.viewBox) }, textsIn(svg, { x: 0, y: 0, scale: 1 }));
}

function textsIn(node: ElementContent, place: Place): Element[] {
  if (node.type !== "element") return [];
  if (node.tagName === "text") return [moved(node, place)];
  const own = placeOf(String(node.properties.transform ?? ""), place);
  return node.children.flatMap((child) => textsIn(child, own));
}

function placeOf(transform: string, { x, y, scale }: Place): Place {
  const [, dx = "0", dy = "0"] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
  const [, by = "1"] = /scale\(([-\d.]+)\)/.exec(transform) ?? [];
  return { x: x + Number(dx) * scale, y: y + Number(dy) * scale, scale: scale * Number(by) };
}

function moved(text: Element, place: Place): Element {
  const { x, y, fontSize } = text.properties;
  return {
    ...text,
    properties: {
      ...text.properties,
      ...(x === undefined ? {} : { x: String(place.x + Number(x) * place.scale) }),
      ...(y === undefined ? {} : { y: String(place.y + Number(y) * place.scale) }),
      ...(fontSize === undefined ? {} : { fontSize: String(Number(fontSize) * place.scale) }),
    },
    children: text.children.map((child) => (child.type === "element" ? moved(child, place) : child)),
  };
}
