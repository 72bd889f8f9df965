import type { Prevalence } from "./prevalence.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Zero to ninety-nine, as `plainWords` writes them: “twenty one”. */
export const NUMBER_WORDS = [
  ...ONES,
  ...TENS.flatMap((ten) => [ten, ...ONES.slice(1, 10).map((one) => `${ten} ${one}`)]),
];

// Maps, not objects, which would also know words such as “constructor”.
const PARTS = new Map(
  ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map((word, index) => [
    word,
    index + 2,
  ]),
);

const SIDES = new Map<string, "above" | "below" | "near" | "from" | "to">([
  ...(["over", "more than", "just over", "slightly over"] as const).map((words) => [words, "above"] as const),
  ...(["under", "less than", "fewer than"] as const).map((words) => [words, "below"] as const),
  ...(["close to", "nearly", "almost", "just under"] as const).map((words) => [words, "near"] as const),
  ["at least", "from"],
  ["at most", "to"],
  ["up to", "to"],
]);

/** “4/12”, “4 of 12”, “a third (4/12)”. */
const RATIO = /^(?:(\S+) ?(?:\/|of(?: the)?|out of(?: the)?) ?(\S+)|[a-z ]+\((\d+) ?(?:\/|of|out of) ?(\d+)\))$/;
const PEOPLE = / (?:people|persons|participants|interviewees|respondents|members|of them)$/;

/**
 * Reads the source's own words as a count of people. The whole rule, with n people asked:
 *
 * | words | read as |
 * |---|---|
 * | a number N ("two", "2 people", "4/12", "four of the twelve", "a third (4/12)") | exactly N |
 * | "N or M", "N to M" | at least N, at most M |
 * | a fraction F ("a quarter", "two fifths", "one in four", "75%") | the whole counts nearest to F·n: its floor to its ceiling |
 * | "over", "more than", "just over" F or N | above it: at least floor + 1, at most n |
 * | "under", "less than", "fewer than" F or N | below it: at least 0, at most ceiling − 1 |
 * | "close to", "nearly", "almost", "just under" F | the nearest whole counts not above F·n: ceil(F·n) − 1 to floor(F·n) |
 * | "at least" F or N; "at most", "up to" F or N | from its ceiling to n; from 0 to its floor |
 * | "the majority", "a majority", "most" | above half |
 * | "everyone", "all", "all twelve" | all n; "no one", "none": 0 |
 * | anything else | stays a word |
 *
 * A fraction is never exact: a writer who says "a quarter" may have rounded. Numbers with a base ("4/12") are
 * exact only when that base is n.
 */
export function readStated(stated: string, of: number): Prevalence {
  const words = plainWords(stated);
  const ratio = ratioIn(words);
  if (ratio?.of === of) return { kind: "exact", count: ratio.count, of, stated };
  const number = numberIn(words);
  if (number !== undefined) return { kind: "exact", count: number, of, stated };
  const bounds = boundsOf(words, of);
  return bounds
    ? { kind: "bounded", atLeast: Math.max(0, bounds[0]), atMost: Math.max(0, Math.min(of, bounds[1])), of, stated }
    : { kind: "worded", of, stated };
}

/** The base that words with a ratio in them name: 12 for “a third (4/12)”. */
export function statedBase(stated: string): number | undefined {
  return ratioIn(plainWords(stated))?.of;
}

/** Whether words that stay words hold a number or a fraction all the same, so that a count may have been meant. */
export function soundsCounted(stated: string): boolean {
  const words = plainWords(stated).split(/[ /()]/);
  return words.some(
    (word) =>
      /^\d+%?$/.test(word) || (NUMBER_WORDS.includes(word) && word !== "one") || PARTS.has(word.replace(/s$/, "")),
  );
}

/** Words as they are compared: small letters, no hyphens, no full stop, no people behind them. */
export function plainWords(stated: string): string {
  return stated
    .toLowerCase()
    .replace(/[-‐‑–]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[.,;:!]+$/, "")
    .trim()
    .replace(PEOPLE, "");
}

/** The number that words are: 21 for “twenty one”. */
export function numberIn(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const index = NUMBER_WORDS.indexOf(words);
  return index >= 0 ? index : undefined;
}

function ratioIn(words: string): { count: number; of: number } | undefined {
  const ratio = RATIO.exec(words);
  const count = numberIn(ratio?.[1] ?? ratio?.[3] ?? "");
  const of = numberIn(ratio?.[2] ?? ratio?.[4] ?? "");
  return count === undefined || of === undefined ? undefined : { count, of };
}

/** As a pair of whole numbers: “a quarter”, “one third”, “two fifths”, “one in four”, “75%”. */
export function fractionIn(words: string): readonly [number, number] | undefined {
  const percent = /^(\d{1,3}) ?(?:%|per ?cent)$/.exec(words);
  if (percent && Number(percent[1]) <= 100) return [Number(percent[1]), 100];
  const among = /^(\S+) in (\S+)$/.exec(words);
  const part = /^(?:(a|an|\S+) )?(\S+?)s?$/.exec(words);
  const article = part?.[1] ?? (part?.[2] === "half" ? "a" : "");
  const above = numberIn(among?.[1] ?? article) ?? (/^an?$/.test(article) && !among ? 1 : undefined);
  const below = among ? numberIn(among[2] ?? "") : PARTS.get(part?.[2] ?? "");
  return above !== undefined && below && above <= below ? [above, below] : undefined;
}

function boundsOf(words: string, of: number): [number, number] | undefined {
  if (/^(?:everyone|everybody|all)$/.test(words)) return [of, of];
  if (words.startsWith("all ") && numberIn(words.slice(4).replace(/^the /, "")) === of) return [of, of];
  if (/^(?:no one|nobody|none)$/.test(words)) return [0, 0];
  if (/^(?:(?:the|a) majority|most)$/.test(words)) return [Math.floor(of / 2) + 1, of];

  const range = /^(\S+) (?:or|to) (\S+)$/.exec(words);
  const from = numberIn(range?.[1] ?? "");
  const to = numberIn(range?.[2] ?? "");
  if (from !== undefined && to !== undefined) return [from, to];

  const side = [...SIDES].find(([start]) => words.startsWith(`${start} `));
  const amount = side ? words.slice(side[0].length + 1) : words;
  const fraction = fractionIn(amount);
  // Products before quotients: 12 · 1/3 in floating point must not come out as 3.9999.
  const share = fraction ? (of * fraction[0]) / fraction[1] : side && numberIn(amount);
  if (share === undefined) return undefined;
  switch (side?.[1]) {
    case "above":
      return [Math.floor(share) + 1, of];
    case "below":
      return [0, Math.ceil(share) - 1];
    case "near":
      return fraction && [Math.ceil(share) - 1, Math.floor(share)];
    case "from":
      return [Math.ceil(share), of];
    case "to":
      return [0, Math.floor(share)];
    default:
      return [Math.floor(share), Math.ceil(share)];
  }
}
