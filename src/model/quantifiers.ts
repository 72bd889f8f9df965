import { fractionIn, plainWords, readStated } from "./read-stated.ts";
import type { OwnQuantifier } from "./schema/report.ts";

/** The fewest and the most people, of those asked, of whom words may be said. */
export type PeopleRange = readonly [least: number, most: number];

/**
 * What words of number mean, as a reader of the methods is told it. `people` and `percent` are ranges with both ends
 * in them; `number`: the words need their number beside them, since nobody agrees on what they mean.
 */
export type Meaning =
  | { kind: "nobody" | "all" | "nearly-all" | "over-half" | "some" | "number" }
  | { kind: "people" | "percent"; least: number; most: number };

export interface Quantifier {
  words: readonly string[];
  meaning: Meaning;
}

/**
 * The words of number that have a meaning of their own. There is no standard for them: these ranges are a proposal,
 * and a report can give its own (`counts.words`). Words with a fraction in them are read by `rangeOfWords`.
 */
export const QUANTIFIERS: readonly Quantifier[] = [
  { words: ["no one", "nobody", "none"], meaning: { kind: "nobody" } },
  { words: ["a few"], meaning: { kind: "people", least: 2, most: 3 } },
  { words: ["some"], meaning: { kind: "some" } },
  { words: ["most", "the majority", "a majority"], meaning: { kind: "over-half" } },
  { words: ["nearly all", "almost all", "nearly everyone", "almost everyone"], meaning: { kind: "nearly-all" } },
  { words: ["everyone", "everybody", "all"], meaning: { kind: "all" } },
  { words: ["several", "many"], meaning: { kind: "number" } },
];

/** The report's own words before the general ones: where both have a word, the report's counts. */
export function quantifiersOf(own: readonly OwnQuantifier[]): Quantifier[] {
  const given = own.map(
    ({ words, people, percent }): Quantifier => ({
      words: [words],
      meaning: people
        ? { kind: "people", least: people.from, most: people.to }
        : { kind: "percent", least: percent?.from ?? 0, most: percent?.to ?? 100 },
    }),
  );
  const taken = new Set(given.flatMap(({ words }) => words.map(plainWords)));
  const others = QUANTIFIERS.map(({ words, meaning }) => ({
    words: words.filter((word) => !taken.has(plainWords(word))),
    meaning,
  }));
  return [...given, ...others.filter(({ words }) => words.length > 0)];
}

/** The people that a meaning allows, of those asked; nothing for words that need a number. */
export function peopleMeant(meaning: Meaning, of: number): PeopleRange | undefined {
  switch (meaning.kind) {
    case "nobody":
      return [0, 0];
    case "all":
      return [of, of];
    case "over-half":
      return [Math.floor(of / 2) + 1, of];
    case "nearly-all":
      // Of fewer than ten people, nine in ten are all of them: then all but one.
      return [Math.min(of - 1, Math.ceil((of * 9) / 10)), of - 1];
    case "some":
      return [2, Math.ceil((of * 3) / 10) - 1];
    case "people":
      return [meaning.least, Math.min(of, meaning.most)];
    case "percent":
      return [Math.ceil((of * meaning.least) / 100), Math.floor((of * meaning.most) / 100)];
    default:
      return undefined;
  }
}

const ABOUT = /^(?:about|around|roughly|approximately) (.+)$/;
const NEAR = /^(?:close to|nearly|almost|just under) (.+)$/;
const PEOPLE_BEHIND =
  /(?: of)?(?: the| those| these| our| all)? (?:people|persons|participants|interviewees|respondents)(?: interviewed| asked)?$/;

/** Points of a hundred by which “about a quarter” may miss a quarter, and “close to half” stay below half. */
const [ABOUT_POINTS, NEAR_POINTS] = [5, 10];

/**
 * Of how many people words may be said, out of those asked: a range, `"number"` for words that need their number
 * beside them, nothing for words that the dictionary doesn't have. Words with a number or a fraction mean what
 * `readStated` reads in them, and more where they say that they are not exact:
 *
 * - “about a quarter”: within 5 points of a hundred of it, so 20–30%
 * - “close to half”: from 10 points below it up to it, so 40–50%
 */
export function rangeOfWords(
  words: string,
  of: number,
  dictionary: readonly Quantifier[] = QUANTIFIERS,
): PeopleRange | "number" | undefined {
  const plain = plainWords(words.toLowerCase().replace(PEOPLE_BEHIND, ""));
  const entry = dictionary.find((item) => item.words.some((word) => plainWords(word) === plain));
  if (entry) return peopleMeant(entry.meaning, of) ?? "number";
  const about = around(ABOUT.exec(plain)?.[1], of, -ABOUT_POINTS, ABOUT_POINTS);
  if (about) return about;
  const read = readStated(plain, of);
  const near = around(NEAR.exec(plain)?.[1], of, -NEAR_POINTS, 0);
  if (read.kind === "worded") return near;
  const [least, most] = read.kind === "exact" ? [read.count, read.count] : [read.atLeast, read.atMost];
  return near ? [Math.min(least, near[0]), Math.max(most, near[1])] : [least, most];
}

/** The whole counts within so many points of a hundred of a fraction, and those next to it: of few people none lies within. */
function around(words: string | undefined, of: number, below: number, above: number): PeopleRange | undefined {
  const fraction = words === undefined ? undefined : fractionIn(words);
  if (!fraction) return undefined;
  const [part, whole] = fraction;
  // Products before quotients, as in `readStated`.
  const at = (points: number) => (of * (part * 100 + points * whole)) / (whole * 100);
  const least = Math.ceil(at(below));
  const most = Math.floor(at(above));
  const nearest = above > 0 ? [Math.floor(at(0)), Math.ceil(at(0))] : [Math.ceil(at(0)) - 1, Math.floor(at(0))];
  return [Math.max(0, Math.min(least, nearest[0] ?? least)), Math.min(of, Math.max(most, nearest[1] ?? most))];
}
