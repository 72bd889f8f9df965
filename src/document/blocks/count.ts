import type { ElementContent } from "hast";
import { z } from "zod";
import type { ChartWords } from "../../charts/chart-words.ts";
import { chartWordsFor } from "../../i18n/chart-words.ts";
import { numberIn, statedIn } from "../../i18n/prevalence-words.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import { statedBase } from "../../model/read-stated.ts";
import { defineBlock } from "../block.ts";
import { COUNT_TARGET, countOf, countReferences, countTarget } from "../count-target.ts";

/**
 * How many people said something: the source’s own words, or words of the author’s that were checked against the count
 * (`rules/counts.ts`), with or without the number, as the report or this one use of it has it.
 */
export const count = defineBlock({
  name: "Count",
  place: "text",
  holds: "words",
  props: z.strictObject({
    of: z.string().regex(COUNT_TARGET, "a theme’s id, `theme#sub-finding`, or `recommendation:` or `role:` and an id"),
    show: z.enum(["words", "both", "number"]).optional(),
  }),
  references: ({ of }) => countReferences(of),
  toHast({ of, show }, children, { report }) {
    const numbers = chartWordsFor(report.meta.language);
    const prevalence = countOf(countTarget(of), report);
    if (typeof prevalence === "string")
      throw new Error(`<Count of="${of}"> has no number: the chapter was not checked`);
    const number = numberIn(prevalence, numbers);
    const words = children.length > 0 ? children : statedWords(prevalence, numbers);
    const mode = show ?? report.meta.counts.inText;
    if (words.length === 0 || (mode === "number" && number !== "")) return [text(number)];
    if (mode === "words" || number === "" || (children.length === 0 && hasNumber(prevalence))) return words;
    return [...words, text(` (${number})`)];
  },
});

const text = (value: string): ElementContent => ({ type: "text", value });

/** In quotation marks, since they are the source’s. */
function statedWords(prevalence: Prevalence, words: ChartWords): ElementContent[] {
  return prevalence.stated ? [text(statedIn(prevalence, words))] : [];
}

/** Whether the source’s words tell the number already: “a third (4/12)”. */
const hasNumber = ({ stated }: Prevalence): boolean => stated !== undefined && statedBase(stated) !== undefined;
