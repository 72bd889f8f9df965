import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a Word file: enough of XML to ask what is in it. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  /** Text that stands in it directly. */
  text: string;
}

/** A part of a Word file as a tree. Throws on what is not XML. */
export function partOf(bytes: Uint8Array, path: string): Node {
  const file = unzipSync(bytes)[path];
  if (!file) throw new Error(`no ${path} in the file`);
  const parser = new SaxesParser();
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(strFromU8(file)).close();
  return root;
}

/** Every element of this name, in order. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The words of an element. */
export function words(node: Node): string {
  return all(node, "w:t")
    .map(({ text }) => text)
    .join("");
}

/** The words between the start of each bookmark and its end, by its name. */
export function bookmarks(root: Node): Map<string, string> {
  const open = new Map<string, string>();
  const texts = new Map<string, string>();
  const walk = (node: Node): void => {
    const { id = "", name = "" } = { id: node.attributes["w:id"], name: node.attributes["w:name"] };
    if (node.name === "w:bookmarkStart") {
      if (texts.has(name)) throw new Error(`the bookmark ${name} is there twice`);
      open.set(id, name);
      texts.set(name, "");
    }
    if (node.name === "w:bookmarkEnd") open.delete(id);
    if (node.name === "w:t") for (const inside of open.values()) texts.set(inside, `${texts.get(inside)}${node.text}`);
    for (const child of node.children) walk(child);
  };
  walk(root);
  if (open.size > 0) throw new Error(`bookmarks that never end: ${[...open.values()].join(", ")}`);
  return texts;
}
