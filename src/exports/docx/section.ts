import { type FileChild, TextRun } from "docx";
import { h } from "hastscript";
import { count } from "../book/appendix-trees.ts";
import type { Section } from "../book/sections.ts";
import { blocks } from "./blocks.ts";
import { SECTION_LEVEL } from "./front.ts";
import { paragraph, textParagraph } from "./paragraphs.ts";
import { textRuns } from "./runs.ts";
import type { WordScene } from "./scene.ts";
import { STYLE } from "./style-names.ts";

/** A section: how it opens, and its text. */
export function sectionChildren(section: Section, scene: WordScene): FileChild[] {
  const { kicker, number, title, summary, counts, tree } = section;
  const heading = h("h1", title);
  return [
    ...(kicker ? [paragraph(textRuns(kicker, {}), { style: STYLE.kicker }, scene)] : []),
    ...textParagraph(heading, heading.children, { style: SECTION_LEVEL }, scene, {
      before: number ? [new TextRun(`${number}\u2002`)] : [],
    }),
    ...(summary ? [paragraph(textRuns(summary, {}), { style: STYLE.summary }, scene)] : []),
    ...counts.flatMap(({ prevalence, short }) => {
      const line = h("p", [
        ...(short ? [h("strong", scene.words.labelled(short))] : []),
        ...count(prevalence, scene.spoken),
      ]);
      return textParagraph(undefined, line.children, { style: STYLE.count }, scene);
    }),
    ...blocks(tree, { style: STYLE.text }, scene),
  ];
}
