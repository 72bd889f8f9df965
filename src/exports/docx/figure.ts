import { type FileChild, InternalHyperlink, type ParagraphChild, SimpleField, TextRun } from "docx";
import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { attribute, elementsIn, findElement, hasClass } from "../book/attributes.ts";
import { labels } from "../book/labels.ts";
import { blocks } from "./blocks.ts";
import { drawingRun } from "./images.ts";
import { marked, paragraph, type Setting, textParagraph } from "./paragraphs.ts";
import { textRuns } from "./runs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE } from "./style-names.ts";

/** A numbered figure: number and title as a caption of Word’s own, the drawing, and under it source and note. */
export function numberedFigure(element: Element, scene: WordScene): FileChild[] {
  const id = attribute(element, "dataFigure") ?? "";
  const svg = findElement(element, ({ tagName }) => tagName === "svg");
  if (!svg) throw new Error(`${scene.section}: the figure “${id}” has no drawing`);
  const part = (name: string) => findElement(element, (child) => hasClass(child, name));
  const note = (name: string, setting: Setting = {}) => {
    const found = part(name);
    return found ? textParagraph(found, found.children, { style: STYLE.figureNote, ...setting }, scene) : [];
  };
  return [
    ...caption(part("figure-number"), part("figure-title"), scene),
    ...note("figure-subtitle", { keepNext: true }),
    paragraph([drawingRun(svg, scene)], { style: STYLE.drawing }, scene),
    ...["figure-caption", "figure-source", "figure-note"].flatMap((name) => note(name)),
    ...toData(id, scene),
  ];
}

/** Word counts captions itself, and so makes its own list of figures of them. */
function caption(number: Element | undefined, title: Element | undefined, scene: WordScene): FileChild[] {
  if (!title) return [];
  const printed = number ? textOf(number) : "";
  const [, word = "", count = ""] = /^(.*?)(\d+)$/.exec(printed) ?? [];
  const before: ParagraphChild[] = scene.isNextFigure(count)
    ? [new TextRun(word), new SimpleField("SEQ Figure \\* ARABIC", count), new TextRun("\u2002")]
    : [new TextRun(printed ? `${printed}\u2002` : "")];
  return textParagraph(title, title.children, { style: STYLE.caption }, scene, { before });
}

function toData(id: string, scene: WordScene): FileChild[] {
  const bookmark = scene.bookmarkOf(labels.figureData(id));
  if (bookmark === undefined) return [];
  const runs = textRuns(scene.words.dataAsTable, { style: "Hyperlink" });
  const link = [new InternalHyperlink({ anchor: bookmark, children: runs })];
  const own = marked(link, scene.partId("data"), scene.words.dataAsTable, scene);
  return [paragraph(own, { style: STYLE.figureNote }, scene)];
}

/** A picture or a table that brings a caption and no number. */
export function captionedFigure(element: Element, setting: Setting, scene: WordScene): FileChild[] {
  const [found] = elementsIn(element).filter(({ tagName }) => tagName === "figcaption");
  const rest = { ...element, children: element.children.filter((child) => child !== found) };
  return [
    ...blocks(rest, setting, scene),
    ...(found ? textParagraph(found, found.children, { style: STYLE.figureNote }, scene) : []),
  ];
}
