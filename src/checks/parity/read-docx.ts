import { strFromU8, unzipSync } from "fflate";
import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { contentsOf } from "./contents.ts";
import { createTrail, type Trail } from "./landings.ts";
import type { Part } from "./read-epub.ts";
import { elementsNamed, readXml } from "./read-xml.ts";

/** What the paragraphs of a Word file are read with. */
interface WordScene {
  /** The targets of relationships, by id. */
  targets: ReadonlyMap<string, string>;
  trail: Trail;
}

/** A Word file in its parts, each under a heading of the first level. */
export function readDocx(bytes: Uint8Array): Part[] {
  const files = unzipSync(bytes);
  const read = (path: string) => readXml(files[path] ? strFromU8(files[path]) : "<none/>");
  const document = read("word/document.xml");
  const notes = new Map(
    elementsNamed(read("word/footnotes.xml"), "w:footnote").map((note) => [String(note.properties["w:id"]), note]),
  );
  const trail = createTrail();
  walk(document.children as ElementContent[], trail);
  const inText = { trail, targets: targetsIn(read("word/_rels/document.xml.rels").children as ElementContent[]) };
  const inNotes = { trail, targets: targetsIn(read("word/_rels/footnotes.xml.rels").children as ElementContent[]) };

  const parts: { title: string; blocks: Element[]; notes: Element[] }[] = [];
  for (const paragraph of elementsNamed(document, "w:p")) {
    const block = element("p", inline(paragraph.children, inText));
    const style = String(elementsNamed(paragraph, "w:pStyle")[0]?.properties["w:val"] ?? "");
    if (style === "Heading1" || parts.length === 0) parts.push({ title: textOf(block), blocks: [], notes: [] });
    const part = parts.at(-1);
    part?.blocks.push(block);
    for (const { properties } of elementsNamed(paragraph, "w:footnoteReference")) {
      const note = notes.get(String(properties["w:id"]));
      const children = note ? elementsNamed(note, "w:p").map((one) => element("p", inline(one.children, inNotes))) : [];
      part?.notes.push(element("li", children, { id: "fn-" }));
    }
  }
  return parts.map(({ title, blocks, notes: own }) => {
    const section = element("section", own, { dataFootnotes: "" });
    return { title, contents: contentsOf({ type: "root", children: [...blocks, section] }) };
  });
}

const element = (tagName: string, children: ElementContent[], properties: Element["properties"] = {}): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

function targetsIn(nodes: readonly ElementContent[]): Map<string, string> {
  return new Map(
    elementsNamed({ type: "root", children: [...nodes] }, "Relationship").map(({ properties }) => [
      String(properties.Id),
      String(properties.Target),
    ]),
  );
}

function walk(nodes: readonly ElementContent[], trail: Trail): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    if (node.tagName === "w:bookmarkStart") trail.place(String(node.properties["w:name"]));
    if (node.tagName === "w:t") trail.text(textOf(node));
    else walk(node.children, trail);
  }
}

/** The content of a paragraph in the elements that a chapter has. */
function inline(nodes: readonly ElementContent[], scene: WordScene): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [];
    switch (node.tagName) {
      case "w:t":
        return [{ type: "text", value: textOf(node) }];
      case "w:tab":
      case "w:br":
        return [{ type: "text", value: " " }];
      case "w:footnoteReference":
        return [element("a", [], { dataFootnoteRef: "" })];
      case "w:hyperlink":
        return [link(node, scene)];
      case "w:drawing":
        return picture(node);
      default:
        return inline(node.children, scene);
    }
  });
}

function link(node: Element, scene: WordScene): Element {
  const children = inline(node.children, scene);
  const anchor = node.properties["w:anchor"];
  if (typeof anchor !== "string")
    return element("a", children, { href: scene.targets.get(String(node.properties["r:id"])) });
  // A later mark of the same note leads to the first.
  if (/^_note\d+$/.test(anchor)) return element("a", children, { dataFootnoteRef: "" });
  return element("a", children, { dataLanding: scene.trail.from(anchor) ?? "" });
}

function picture(node: Element): Element[] {
  if (elementsNamed(node, "adec:decorative").length > 0) return [];
  const said = elementsNamed(node, "wp:docPr")[0]?.properties.descr;
  const desc = element("desc", [{ type: "text", value: String(said ?? "") }]);
  return [element("svg", [desc])];
}
