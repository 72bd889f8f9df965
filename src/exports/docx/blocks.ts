import { type FileChild, HeadingLevel, type ParagraphChild, TextRun } from "docx";
import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { isInline } from "../../document/block-ids.ts";
import { blockWords } from "../../document/block-words.ts";
import { elementsIn, has, hasClass, isScreenOnly } from "../book/attributes.ts";
import { printable } from "../book/printable.ts";
import { captionedFigure, numberedFigure } from "./figure.ts";
import { list } from "./lists.ts";
import { marked, paragraph, type Setting, textParagraph } from "./paragraphs.ts";
import { quote } from "./quote.ts";
import { textRuns } from "./runs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE } from "./style-names.ts";
import { table } from "./table.ts";

type Handler = (element: Element, setting: Setting, scene: WordScene) => FileChild[];

const LEVELS = { h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3, h4: HeadingLevel.HEADING_4 } as const;

const children: Handler = (element, setting, scene) => blocks(element, setting, scene);
const styled =
  (style: string): Handler =>
  (element, setting, scene) =>
    blocks(element, { ...setting, style }, scene);
const text: Handler = (element, setting, scene) =>
  textParagraph(element, element.children, styleOf(element, setting), scene);

/** Every block that a chapter may hold (docs/architecture.md), and what becomes of it. */
const handlers: Readonly<Record<string, Handler>> = {
  aside: (element, setting, scene) =>
    blocks(element, { ...setting, style: hasClass(element, "sidenote") ? STYLE.sideNote : STYLE.callout }, scene),
  blockquote: styled(STYLE.quote),
  details: children,
  div: children,
  dl: children,
  dt: (element, setting, scene) => textParagraph(element, element.children, { ...setting, style: STYLE.term }, scene),
  dd: styled(STYLE.definition),
  figcaption: text,
  figure: (element, setting, scene) => {
    if (hasClass(element, "quote")) return quote(element, setting, scene);
    return hasClass(element, "figure") ? numberedFigure(element, scene) : captionedFigure(element, setting, scene);
  },
  h2: heading,
  h3: heading,
  h4: heading,
  hr: (_element, _setting, scene) => [paragraph([], { style: STYLE.rule }, scene)],
  ol: list,
  p: text,
  pre: preformatted,
  section,
  summary: (element, setting, scene) =>
    textParagraph(element, element.children, { ...setting, keepNext: true }, scene, { format: { bold: true } }),
  table: (element, _setting, scene) => table(element, scene),
  ul: list,
};

/**
 * The blocks in an element or a tree. Text between them becomes paragraphs that belong to `owner`, the element itself where
 * it is not a part of another. Throws on an element that Word has no way to set.
 */
export function blocks(
  parent: Root | Element,
  setting: Setting,
  scene: WordScene,
  owner = parent.type === "element" ? parent : undefined,
): FileChild[] {
  const out: FileChild[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    out.push(...textParagraph(owner, run, setting, scene));
    run = [];
  };
  for (const child of parent.children as ElementContent[]) {
    if (child.type === "element" && isScreenOnly(child)) continue;
    if (child.type !== "element" || isInline(child)) run.push(child);
    else {
      close();
      out.push(...block(child, setting, scene));
    }
  }
  close();
  return out;
}

function block(element: Element, setting: Setting, scene: WordScene): FileChild[] {
  const handler = Object.hasOwn(handlers, element.tagName) ? handlers[element.tagName] : undefined;
  if (!handler) throw new Error(`${scene.section}: the Word file has no way to set the element <${element.tagName}>`);
  scene.places.begin(element);
  return handler(element, setting, scene);
}

/** Paragraphs that blocks made of the report’s own data name by their class. */
const CLASSES: Readonly<Record<string, string>> = {
  "callout-title": STYLE.calloutTitle,
  "panel-kicker": STYLE.panelKicker,
  "panel-title": STYLE.panelTitle,
  "panel-count": STYLE.count,
  "entry-kicker": STYLE.panelKicker,
  "entry-count": STYLE.count,
  "entry-back": STYLE.count,
  "table-source": STYLE.figureNote,
  source: STYLE.source,
};

function styleOf(element: Element, setting: Setting): Setting {
  const name = Object.keys(CLASSES).find((candidate) => hasClass(element, candidate));
  return name === undefined ? setting : { ...setting, style: CLASSES[name] as string };
}

function heading(element: Element, { spacing }: Setting, scene: WordScene): FileChild[] {
  const level = LEVELS[element.tagName as keyof typeof LEVELS];
  return textParagraph(element, element.children, { style: level, ...(spacing ? { spacing } : {}) }, scene);
}

/** Notes stand at the foot of pages. The title of an appendix's entry stands close under its kicker. */
function section(element: Element, setting: Setting, scene: WordScene): FileChild[] {
  if (has(element, "dataFootnotes")) return [];
  if (!hasClass(element, "entry")) return blocks(element, setting, scene);
  return elementsIn(element).flatMap((child, index) =>
    block(child, child.tagName === "h2" && index > 0 ? { spacing: { before: 0, after: 80 } } : setting, scene),
  );
}

/** Lines that keep their spaces and breaks. */
function preformatted(element: Element, _setting: Setting, scene: WordScene): FileChild[] {
  const words = blockWords(element);
  const lines = printable(textOf(element)).replace(/\n$/, "").split("\n");
  const runs = lines.flatMap((line, index): ParagraphChild[] => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...textRuns(line, {}),
  ]);
  return [paragraph(marked(runs, scene.blockId(element), words, scene), { style: STYLE.code }, scene)];
}
