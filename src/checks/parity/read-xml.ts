import type { Element, ElementContent, Root } from "hast";
import { SaxesParser } from "saxes";

/** What attributes are called in a tree of HTML, for those that are asked for. */
const NAMES: Readonly<Record<string, string>> = { "aria-hidden": "ariaHidden", "epub:type": "epubType" };

/** XML as a tree, its names as they stand. Throws on what is not XML. */
export function readXml(text: string): Root {
  const root: Root = { type: "root", children: [] };
  const open: (Root | Element)[] = [root];
  const parser = new SaxesParser();
  const add = (node: ElementContent) => open.at(-1)?.children.push(node);
  parser.on("opentag", ({ name, attributes }) => {
    const properties: Element["properties"] = {};
    for (const [key, value] of Object.entries(attributes)) properties[NAMES[key] ?? key] = value;
    const element: Element = { type: "element", tagName: name, properties, children: [] };
    add(element);
    open.push(element);
  });
  parser.on("text", (value) => add({ type: "text", value }));
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return root;
}

/** Every element of this name, in reading order. */
export function elementsNamed(parent: Root | Element, name: string): Element[] {
  return (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== "element") return [];
    return [...(child.tagName === name ? [child] : []), ...elementsNamed(child, name)];
  });
}
