import { type FileChild, TextRun } from "docx";
import type { Element } from "hast";
import { attribute, elementsIn, hasClass } from "../book/attributes.ts";
import { blocks } from "./blocks.ts";
import { BULLETS, numbersFrom } from "./numbering.ts";
import { type Setting, textParagraph } from "./paragraphs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE } from "./style-names.ts";

/** Levels that a list may have in Word. */
const DEEPEST = 5;

/** `ul`, `ol`, in lists of Word’s own. What follows the first paragraph of an item is set under it. */
export function list(element: Element, setting: Setting, scene: WordScene): FileChild[] {
  const outer = setting.numbering ? setting.numbering.level + 1 : setting.indent ? levelOf(setting) + 1 : 0;
  const level = Math.min(outer, DEEPEST);
  const start = Number(attribute(element, "start") ?? 1);
  const isNumbered = element.tagName === "ol";
  if (isNumbered) scene.listFrom(start);
  const numbering = isNumbered
    ? { reference: numbersFrom(start), level, instance: scene.nextList() }
    : { reference: BULLETS, level };
  const style = isNumbered ? STYLE.numbered : STYLE.bullet;
  return elementsIn(element).flatMap((item) => itemOf(item, { style, numbering }, level, scene));
}

const levelOf = ({ indent }: Setting) => Math.max(0, Math.round(Number(indent?.start ?? 0) / 360) - 1);

function itemOf(item: Element, first: Setting, level: number, scene: WordScene): FileChild[] {
  scene.places.begin(item);
  const rest: Setting = { style: STYLE.item, indent: { start: 360 * (level + 1) } };
  // The box of a task is its own bullet.
  if (hasClass(item, "task-list-item")) return blocks(item, rest, scene);
  const number = attribute(item, "dataNumber");
  if (number !== undefined) return numbered(item, number, rest, scene);
  const [head, ...tail] = splitFirst(item);
  return [...blocks(head, first, scene, item), ...tail.flatMap((part) => blocks(part, rest, scene, item))];
}

/** An item that brings its own number (“1.2”), which no list of Word’s would give it. */
function numbered(item: Element, number: string, setting: Setting, scene: WordScene): FileChild[] {
  const hanging = { ...setting, indent: { start: 560, hanging: 560 } };
  const [head, ...tail] = splitFirst(item);
  const [only] = elementsIn(head).filter((child) => isParagraph(child));
  const holder = only ?? item;
  const before = [new TextRun({ text: number, bold: true }), new TextRun("\t")];
  return [
    ...textParagraph(holder, (only ?? head).children, hanging, scene, { before }),
    ...tail.flatMap((part) => blocks(part, { ...setting, indent: { start: 560 } }, scene, item)),
  ];
}

/** An item as its first paragraph, with what else there is in a second. */
function splitFirst(item: Element): [Element, ...Element[]] {
  const index = item.children.findIndex(
    (child) => child.type === "element" && /^(?:p|ul|ol|div|pre|table)$/.test(child.tagName),
  );
  const at = index < 0 ? item.children.length : isParagraph(item.children[index]) ? index + 1 : index;
  return [
    { ...item, children: item.children.slice(0, at) },
    { ...item, children: item.children.slice(at) },
  ];
}

const isParagraph = (node: Element["children"][number] | undefined) => node?.type === "element" && node.tagName === "p";
