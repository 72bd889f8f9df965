import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Element, ElementContent } from "hast";
import { attribute, has, isScreenOnly } from "../book/attributes.ts";
import { drawingRun, imageRun } from "./images.ts";
import { type Format, optionsOf, textRuns } from "./runs.ts";
import type { WordScene } from "./scene.ts";

/** What an element adds to the format of the text in it. */
const FORMATS: Readonly<Record<string, Format>> = {
  abbr: {},
  b: { bold: true },
  cite: { italics: true },
  code: { code: true },
  del: { strike: true },
  em: { italics: true },
  i: { italics: true },
  kbd: { code: true },
  mark: { marked: true },
  small: { small: true },
  span: {},
  strong: { bold: true },
  sub: { subScript: true },
  sup: { superScript: true },
};

/** The content of one paragraph, whose white space is squeezed already. Throws on an element that Word has no way to set. */
export function inline(content: readonly ElementContent[], format: Format, scene: WordScene): ParagraphChild[] {
  return content.flatMap((node): ParagraphChild[] => {
    if (node.type === "text") return textRuns(node.value, format);
    return node.type === "element" && !isScreenOnly(node) ? one(node, format, scene) : [];
  });
}

function one(element: Element, format: Format, scene: WordScene): ParagraphChild[] {
  const { tagName, children } = element;
  switch (tagName) {
    case "a":
      return link(element, format, scene);
    case "br":
      return [new TextRun({ break: 1 })];
    case "img":
      return [imageRun(element, scene)];
    case "input":
      return textRuns(has(element, "checked") ? "☑" : "☐", format);
    case "svg":
      return [drawingRun(element, scene)];
    case "sup":
      // The mark of a note raises itself.
      if (children.some((child) => child.type === "element" && has(child, "dataFootnoteRef"))) {
        return inline(children, format, scene);
      }
  }
  const own = FORMATS[tagName];
  if (!own) throw new Error(`${scene.section}: the Word file has no way to set the element <${tagName}>`);
  const lang = attribute(element, "lang");
  return inline(children, { ...format, ...own, ...(lang ? { lang } : {}) }, scene);
}

/** The mark of a note, a place in the file, an address on the web; what the file can’t follow stays as words. */
function link(element: Element, format: Format, scene: WordScene): ParagraphChild[] {
  if (has(element, "dataFootnoteBackref")) return [];
  const href = attribute(element, "href") ?? "";
  if (has(element, "dataFootnoteRef")) return noteMark(href, format, scene);
  const target = scene.resolve(href);
  const runs = (styled: Format) => inline(element.children, styled, scene);
  if (target && "url" in target) {
    return [new ExternalHyperlink({ link: target.url, children: runs({ ...format, style: "Hyperlink" }) })];
  }
  const anchor = target && scene.bookmarkOf(target.label);
  if (anchor === undefined) return runs(format);
  return [new InternalHyperlink({ anchor, children: runs({ ...format, style: "Hyperlink" }) })];
}

/** Word has one mark for each note. A later mark of the same is a link to the first. */
function noteMark(href: string, format: Format, { notes }: WordScene): ParagraphChild[] {
  const { file, printed, first } = notes.mark(decodeURIComponent(href.replace(/^#/, "")));
  const bookmark = `_note${file}`;
  if (first) return [new Bookmark({ id: bookmark, children: [new FootnoteReferenceRun(file)] })];
  const again = new TextRun({
    ...optionsOf({ ...format, superScript: true, style: "FootnoteReference" }),
    text: String(printed),
  });
  return [new InternalHyperlink({ anchor: bookmark, children: [again] })];
}
