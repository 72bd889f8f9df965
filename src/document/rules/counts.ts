import { toString as textOf } from "mdast-util-to-string";
import { numberText, type Prevalence } from "../../model/prevalence.ts";
import { type PeopleRange, QUANTIFIERS, quantifiersOf, rangeOfWords } from "../../model/quantifiers.ts";
import { plainWords } from "../../model/read-stated.ts";
import type { Report } from "../../model/report.ts";
import type { Finding, Rule } from "../check-tree.ts";
import { COUNT_TARGET, countOf, countReferences, countTarget } from "../count-target.ts";
import { at } from "./at.ts";
import { settingsOf } from "./block-settings.ts";
import { listed, nearest } from "./nearest.ts";

/** Words that are offered where others don’t fit, besides the dictionary’s own. */
const FRACTIONS = ["about a quarter", "a quarter", "about a third", "a third", "close to half", "half", "over half"];

/** A `<Count>` has something to print, and its words may be said of as many people as were counted. */
export const checkCount: Rule = (node, _parents, { report, ids }) => {
  if ((node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") || node.name !== "Count") return [];
  const { of, show } = settingsOf(node);
  // Settings that are wrong, and ids that aren’t there, are told where settings are.
  if (!report || of === undefined || !COUNT_TARGET.test(of)) return [];
  if (countReferences(of).some(({ kind, id }) => !ids[kind].includes(id))) return [];
  const tell = (rule: string, message: string, hint: string): Finding[] => [{ rule, ...at(node), message, hint }];
  const target = countTarget(of);
  const prevalence = countOf(target, report);
  if (prevalence === "withheld") {
    return tell(
      "withheld-count-told",
      `The number of people in the role \`${target.id}\` is withheld, so it can’t be told here.`,
      "Say it without a number, or of a larger group.",
    );
  }
  if (prevalence === "none") return tell("count-without-number", ...withoutNumber(target.id, report));
  if (prevalence.kind === "worded" && show === "number") {
    return tell(
      "count-without-number",
      `The source says “${prevalence.stated}”, and gives no number to print.`,
      'Write `show="words"`, or leave `show` out.',
    );
  }
  const words = textOf(node).trim();
  return words === "" ? [] : checkWords(words, prevalence, show ?? report.meta.counts.inText, report, tell);
};

function withoutNumber(id: string, { themes }: Report): [message: string, hint: string] {
  const parts = themes.find((theme) => theme.id === id)?.subfindings.map((part) => `${id}#${part.id}`) ?? [];
  return [
    `Nothing says how many people are behind \`${id}\`.`,
    parts.length > 0
      ? `Its parts have counts: ${listed(parts)}.`
      : "Leave the number out, or give its count in the findings.",
  ];
}

function checkWords(
  words: string,
  prevalence: Prevalence,
  show: string,
  { meta }: Report,
  tell: (rule: string, message: string, hint: string) => Finding[],
): Finding[] {
  const own = plainWords(words.replace(/[“”"‘’]/g, ""));
  if (prevalence.stated !== undefined && own === plainWords(prevalence.stated)) return [];
  if (prevalence.kind === "worded") {
    return tell(
      "count-words",
      `The source says “${prevalence.stated}”, and gives no number that “${words}” could be checked against.`,
      "Print the source’s words: end the tag with `/>`.",
    );
  }
  const { of } = prevalence;
  const dictionary = quantifiersOf(meta.counts.words);
  const counted = numberText(prevalence);
  const range = rangeOfWords(own, of, dictionary);
  if (range === undefined) {
    const known = dictionary.flatMap((entry) => entry.words);
    const meant = nearest(own, [...known, ...FRACTIONS]);
    return tell(
      "count-words-unknown",
      `Nobody has said what “${words}” means, so it can’t be checked against the count, ${counted}.`,
      meant
        ? `Did you mean “${meant}”?`
        : "Use other words, or give these a meaning under `counts.words` in report.yaml.",
    );
  }
  if (range === "number") {
    if (show !== "words") return [];
    return tell(
      "count-words",
      `“${words}” means something else to everyone, so its number has to stand beside it.`,
      `Write \`show="both"\`, which adds “(${counted})”; or use words with a meaning.`,
    );
  }
  if (isWithin(prevalence, range)) return [];
  const fitting = [...QUANTIFIERS.flatMap((entry) => entry.words), ...FRACTIONS].filter((other) => {
    const meant = rangeOfWords(other, of, dictionary);
    return Array.isArray(meant) && isWithin(prevalence, meant as unknown as PeopleRange);
  });
  return tell(
    "count-words",
    `“${words}” means ${meaningText(range, of)}, but the count is ${counted}.`,
    fitting.length > 0
      ? `Words that fit: ${fitting.map((other) => `“${other}”`).join(", ")}.`
      : `Give the number: \`show="number"\`.`,
  );
}

/** Every number that the finding allows is one of which the words may be said. */
function isWithin(prevalence: Exclude<Prevalence, { kind: "worded" }>, [least, most]: PeopleRange): boolean {
  const [from, to] =
    prevalence.kind === "exact" ? [prevalence.count, prevalence.count] : [prevalence.atLeast, prevalence.atMost];
  return from >= least && to <= most;
}

function meaningText([least, most]: PeopleRange, of: number): string {
  if (least > most) return `none of ${of} people`;
  return numberText({ kind: "bounded", atLeast: least, atMost: most, of, stated: "" });
}
