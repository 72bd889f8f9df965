import { type Paragraph, TextRun } from "docx";
import type { Element } from "hast";
import { elementsIn } from "../book/attributes.ts";
import { blocks } from "./blocks.ts";
import type { FileScene } from "./file-scene.ts";
import { textParagraph } from "./paragraphs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE } from "./style-names.ts";

/** The notes, each set as its section sets its text. */
export function footnotesOf({ footnotes, scenes }: FileScene): Record<string, { children: Paragraph[] }> {
  const made: Record<string, { children: Paragraph[] }> = {};
  for (const [number, element] of footnotes) {
    const scene = scenes.get(number);
    if (scene) made[number] = { children: noteParagraphs(element, scene) };
  }
  return made;
}

/** A note, whose first words stand clear of its number. */
function noteParagraphs(note: Element, scene: WordScene): Paragraph[] {
  const setting = { style: STYLE.footnote };
  const [first] = elementsIn(note);
  if (first?.tagName !== "p") return blocks(note, setting, scene) as Paragraph[];
  const rest = { ...note, children: note.children.filter((child) => child !== first) };
  return [
    ...textParagraph(first, first.children, setting, scene, { before: [new TextRun("\u00a0")] }),
    ...(blocks(rest, setting, scene) as Paragraph[]),
  ];
}
