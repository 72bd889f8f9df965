import { type FileChild, type ParagraphChild, TextRun } from "docx";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { count } from "../book/appendix-trees.ts";
import type { Section } from "../book/sections.ts";
import { blocks } from "./blocks.ts";
import { SECTION_LEVEL } from "./front.ts";
import { textParagraph } from "./paragraphs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE } from "./style-names.ts";

/** A section: how it opens, and its text. */
export function sectionChildren(section: Section, scene: WordScene): FileChild[] {
  const { kicker, number, title, summary, counts, tree } = section;
  const line = (name: string, style: string, content: ElementContent[], before: ParagraphChild[] = []) => {
    const id = scene.partId(name);
    return textParagraph(undefined, content, { style }, scene, { before, ...(id ? { id } : {}) });
  };
  return [
    ...(kicker ? line("kicker", STYLE.kicker, [text(kicker)]) : []),
    ...line("title", SECTION_LEVEL, [text(title)], number ? [new TextRun(`${number}\u2002`)] : []),
    ...(summary ? line("summary", STYLE.summary, [text(summary)]) : []),
    ...counts.flatMap(({ prevalence, short }) =>
      line("count", STYLE.count, [
        ...(short ? [h("strong", scene.words.labelled(short))] : []),
        ...count(prevalence, scene.spoken),
      ]),
    ),
    ...blocks(tree, { style: STYLE.text }, scene),
  ];
}

const text = (value: string): ElementContent => ({ type: "text", value });
