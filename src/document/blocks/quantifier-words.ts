import type { ElementContent } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { chartWordsFor } from "../../i18n/chart-words.ts";
import { type PeopleRange, peopleMeant, quantifiersOf, rangeOfWords } from "../../model/quantifiers.ts";
import { defineBlock } from "../block.ts";
import { plainTable } from "../plain-table.ts";

/** The dictionary that words of number in this report are checked against, with what each means of the people asked. */
export const quantifierWords = defineBlock({
  name: "QuantifierWords",
  place: "flow",
  holds: "nothing",
  props: z.strictObject({}),
  references: () => [],
  toHast(_props, _children, { report, words: { quantifiers: words } }) {
    const { total } = report.participants;
    const dictionary = quantifiersOf(report.meta.counts.words);
    const own = new Set(report.meta.counts.words.map((word) => word.words));
    const numbers = chartWordsFor(report.meta.language);
    const people = (range: PeopleRange | undefined) => {
      if (!range || range[0] > range[1]) return words.nothing;
      return words.people(numbers.between(...range, total), total);
    };
    // Words that a report gives of its own may be of its own language.
    const inEnglish = (text: string): ElementContent[] =>
      words.english === undefined ? [{ type: "text", value: text }] : [h("span", { lang: "en", dir: "ltr" }, text)];
    const rows = [
      ...dictionary.map(({ words: names, meaning }) => [
        names.some((name) => own.has(name)) ? words.list(names) : inEnglish(words.list(names)),
        words.meaning(meaning),
        people(peopleMeant(meaning, total)),
      ]),
      ...words.fractions.map(({ words: names, meaning, example }) => {
        const range = rangeOfWords(example, total, dictionary);
        const meant = people(typeof range === "string" ? undefined : range);
        return [inEnglish(names), meaning, [...inEnglish(example), { type: "text" as const, value: `: ${meant}` }]];
      }),
    ];
    const note = words.english === undefined ? [] : [h("p", words.english)];
    return [...note, h("div.data-table", plainTable(words.caption, [words.words, words.meant, words.of(total)], rows))];
  },
});
