import type { Element, ElementContent } from "hast";
import type { z } from "zod";
import type { Words } from "../i18n/words.ts";
import type { Prevalence } from "../model/prevalence.ts";
import type { Report } from "../model/report.ts";
import type { Figure } from "../model/schema/figure.ts";
import type { ChapterScope } from "./check-tree.ts";
import type { IdKind } from "./known-ids.ts";

/** What a block may ask of the report while it lowers itself. */
export interface Scene {
  report: Report;
  words: Words;
  /** Number of a figure: the order in which chapters first place it, from 1. */
  figureNumber(id: string): number;
  /** Where a figure stands: in the chapter that places it, or else in the list of figures. */
  figureAddress(id: string): string;
  /** The drawings of a figure and its rows as a table. */
  draw(figure: Figure): Drawing;
  /** The mark of a finding; nothing where the source gives only a word. */
  mark(prevalence: Prevalence | undefined, height?: number): Element | undefined;
}

/** A figure, drawn twice (a drawing scaled down to a phone can't be read), and its data. */
export interface Drawing {
  wide: Element;
  narrow: Element;
  table: { head: string[]; rows: (string | number)[][] };
}

/** An id that a block's settings name, to be checked before anything is rendered. */
export interface Reference {
  kind: IdKind;
  id: string;
  /** The setting that holds it. */
  prop: string;
}

/** What is wrong with the value of a setting. */
export interface SettingFault {
  rule: string;
  prop: string;
  message: string;
  hint: string;
}

/**
 * A component that a chapter may use. It lowers itself to plain elements once; the page, the PDF and
 * whatever comes later know those elements, and never the block.
 */
export interface Block<Props = never> {
  name: string;
  /** `flow` blocks stand on lines of their own, `text` blocks inside a sentence. */
  place: "flow" | "text";
  /** What stands between its tags: nothing, whole paragraphs of Markdown, or words of the sentence, if any. */
  holds: "nothing" | "markdown" | "words";
  props: z.ZodType<Props>;
  references(props: Props): Reference[];
  /** What is wrong with settings that name something other than an id. */
  faults?(props: Props, names: Pick<ChapterScope, "files" | "columns">): SettingFault[];
  toHast(props: Props, children: ElementContent[], scene: Scene): ElementContent[];
}

/** Keeps the props type of a block while it is declared, and forgets it in the table. */
export function defineBlock<Props>(block: Block<Props>): Block {
  return block as unknown as Block;
}
