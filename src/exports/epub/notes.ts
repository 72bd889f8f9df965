import type { Element } from "hast";
import { h } from "hastscript";
import { attribute, elementsIn, findElement } from "../book/attributes.ts";
import { type BodyScene, bodyOf } from "./body.ts";

/**
 * The notes of a chapter. Each is an `aside` of its own, as reading systems want it that open a note over the text
 * where its mark is touched; its number leads back to the mark.
 */
export function notes(section: Element, scene: BodyScene): Element {
  const list = findElement(section, ({ tagName }) => tagName === "ol");
  const items = list ? elementsIn(list) : [];
  return h("section.notes", { "epub:type": "footnotes", role: "doc-endnotes", ariaLabelledBy: ["NOTES"] }, [
    h("h2", { id: "NOTES" }, scene.words.notes),
    ...items.map((item, index) => note(item, index + 1, scene)),
  ]);
}

function note(item: Element, number: number, scene: BodyScene): Element {
  const id = attribute(item, "id") ?? "";
  const back = h("a.note-number", { href: `#${id.replace(/^fn-/, "fnref-")}`, role: "doc-backlink" }, String(number));
  const [first, ...rest] = bodyOf(item, scene).filter((child) => child.type !== "text" || child.value.trim() !== "");
  const lead =
    first?.type === "element" && first.tagName === "p"
      ? [{ ...first, children: [back, { type: "text" as const, value: " " }, ...first.children] }]
      : [h("p", back), ...(first ? [first] : [])];
  return h("aside.footnote", { id, "epub:type": "footnote", role: "doc-footnote" }, [...lead, ...rest]);
}
