import { type FileChild, TextRun } from "docx";
import type { Element, ElementContent } from "hast";
import { attribute, elementsIn } from "../book/attributes.ts";
import { type Setting, textParagraph } from "./paragraphs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE } from "./style-names.ts";

/** `figure.quote`: what somebody said, and who. Only words that were really said get quotation marks. */
export function quote(element: Element, setting: Setting, scene: WordScene): FileChild[] {
  const isVerbatim = attribute(element, "dataKind") === "verbatim";
  const parts = elementsIn(element);
  const said = parts.filter(({ tagName }) => tagName === "blockquote").flatMap(elementsIn);
  const who = parts.filter(({ tagName }) => tagName === "figcaption");
  return [
    ...said.flatMap((part, index) =>
      textParagraph(part, part.children as ElementContent[], { ...setting, style: STYLE.quote }, scene, {
        before: isVerbatim && index === 0 ? [new TextRun("“")] : [],
        after: isVerbatim && index === said.length - 1 ? [new TextRun("”")] : [],
      }),
    ),
    ...who.flatMap((part) => textParagraph(part, part.children, { ...setting, style: STYLE.attribution }, scene)),
  ];
}
