import type { PrevalenceInput } from "./schema/prevalence.ts";

/**
 * How many people said something, as far as the source lets anyone know.
 * - `exact`: the source gives the number.
 * - `bounded`: the source gives a fraction in words; arithmetic turns it into an interval of whole people.
 * - `worded`: the source gives a word with no arithmetic in it. Nothing is drawn for it but the word.
 */
export type Prevalence =
  | { kind: "exact"; count: number; of: number; stated?: string }
  | { kind: "bounded"; atLeast: number; atMost: number; of: number; stated: string }
  | { kind: "worded"; of: number; stated: string };

// A map, not an object, which would also know words such as “constructor”.
const FRACTIONS = new Map<string, readonly [number, number]>([
  ["a tenth", [1, 10]],
  ["a fifth", [1, 5]],
  ["a quarter", [1, 4]],
  ["a third", [1, 3]],
  ["half", [1, 2]],
  ["two thirds", [2, 3]],
  ["three quarters", [3, 4]],
]);

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Zero to ninety-nine, as `normal` writes them: “twenty one”. */
const NUMBER_WORDS = [...ONES, ...TENS.flatMap((ten) => [ten, ...ONES.slice(1, 10).map((one) => `${ten} ${one}`)])];

/** “4/12”, “4 of 12”, “a third (4/12)”. */
const RATIO = /^(?:(\d+) ?(?:\/|of|out of) ?(\d+)|[a-z ]+\((\d+) ?(?:\/|of|out of) ?(\d+)\))$/;

/**
 * Reads the source's own words as a count of people. The whole rule, with n people asked:
 *
 * | words | read as |
 * |---|---|
 * | a number ("two", "2", "4/12", "a third (4/12)") | exactly that many |
 * | a fraction F ("a quarter") | the whole counts nearest to F·n: its floor to its ceiling |
 * | "over F", "more than F" | above F·n: at least floor(F·n) + 1, at most n |
 * | "under F", "less than F", "fewer than F" | below F·n: at least 0, at most ceil(F·n) − 1 |
 * | "close to F", "nearly F", "almost F", "just under F" | the nearest whole counts not above F·n: ceil(F·n) − 1 to floor(F·n) |
 * | "the majority", "a majority", "most" | above half |
 * | "everyone", "all" | all n; "no one", "none": 0 |
 * | anything else | stays a word |
 *
 * A fraction is never exact: a writer who says "a quarter" may have rounded. A bare fraction written
 * with its numbers ("4/12") is exact only when its lower number is the base.
 */
export function readStated(stated: string, of: number): Prevalence {
  const words = normal(stated);
  const ratio = ratioIn(words);
  if (ratio?.of === of) return { kind: "exact", count: ratio.count, of, stated };
  if (/^\d+$/.test(words)) return { kind: "exact", count: Number(words), of, stated };
  const spelled = NUMBER_WORDS.indexOf(words);
  if (spelled >= 0) return { kind: "exact", count: spelled, of, stated };

  const bounds = boundsOf(words, of);
  return bounds
    ? { kind: "bounded", atLeast: Math.max(0, bounds[0]), atMost: Math.min(of, bounds[1]), of, stated }
    : { kind: "worded", of, stated };
}

/** The base that words with a ratio in them name: 12 for “a third (4/12)”. */
export function statedBase(stated: string): number | undefined {
  return ratioIn(normal(stated))?.of;
}

function normal(stated: string): string {
  return stated
    .toLowerCase()
    .replace(/[-‐‑–]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function ratioIn(words: string): { count: number; of: number } | undefined {
  const ratio = RATIO.exec(words);
  return ratio ? { count: Number(ratio[1] ?? ratio[3]), of: Number(ratio[2] ?? ratio[4]) } : undefined;
}

function boundsOf(words: string, of: number): [number, number] | undefined {
  if (/^(?:everyone|everybody|all)$/.test(words)) return [of, of];
  if (/^(?:no one|nobody|none)$/.test(words)) return [0, 0];
  if (/^(?:(?:the|a) majority|most)$/.test(words)) return [Math.floor(of / 2) + 1, of];

  const match = /^(over|more than|under|less than|fewer than|close to|nearly|almost|just under)? ?(.+)$/.exec(words);
  const fraction = FRACTIONS.get(match?.[2] ?? "");
  if (!match || !fraction) return undefined;
  // Products before quotients: 12 · 1/3 in floating point must not come out as 3.9999.
  const share = (of * fraction[0]) / fraction[1];
  switch (match[1]) {
    case "over":
    case "more than":
      return [Math.floor(share) + 1, of];
    case "under":
    case "less than":
    case "fewer than":
      return [0, Math.ceil(share) - 1];
    case undefined:
      return [Math.floor(share), Math.ceil(share)];
    default:
      return [Math.ceil(share) - 1, Math.floor(share)];
  }
}

/**
 * The author's input as a prevalence. `total` is the number of people interviewed, the base when the
 * input names none. Explicit numbers win over the words beside them. Does not check that a count fits
 * its base: `prevalenceFault` does.
 */
export function toPrevalence(input: PrevalenceInput, total: number): Prevalence {
  const of = input.of ?? total;
  const { stated } = input;
  if (input.count !== undefined) return { kind: "exact", count: input.count, of, ...(stated ? { stated } : {}) };
  if (input.atLeast !== undefined || input.atMost !== undefined) {
    return { kind: "bounded", atLeast: input.atLeast ?? 0, atMost: input.atMost ?? of, of, stated: stated ?? "" };
  }
  return readStated(stated ?? "", of);
}

/** Why a prevalence can't be true, in words for its author; `undefined` when nothing speaks against it. */
export function prevalenceFault(prevalence: Prevalence): string | undefined {
  if (prevalence.kind === "exact" && prevalence.count > prevalence.of) {
    return `the count ${prevalence.count} is above its total of ${prevalence.of}`;
  }
  if (prevalence.kind === "bounded" && prevalence.atMost > prevalence.of) {
    return `the upper bound ${prevalence.atMost} is above its total of ${prevalence.of}`;
  }
  if (prevalence.kind === "bounded" && prevalence.atLeast > prevalence.atMost) {
    return `the lower bound ${prevalence.atLeast} is above the upper bound ${prevalence.atMost}`;
  }
  return undefined;
}

/** `4 of 12`, `5 or 6 of 12`, `at least 7 of 12`, or nothing for words without a number. */
export function numberText(prevalence: Prevalence): string {
  if (prevalence.kind === "worded") return "";
  const { of } = prevalence;
  if (prevalence.kind === "exact") return `${prevalence.count} of ${of}`;
  const { atLeast, atMost } = prevalence;
  if (atLeast === atMost) return atLeast === of ? `all ${of}` : `${atLeast} of ${of}`;
  if (atMost === of) return `at least ${atLeast} of ${of}`;
  if (atLeast === 0) return `at most ${atMost} of ${of}`;
  return atMost - atLeast === 1 ? `${atLeast} or ${atMost} of ${of}` : `${atLeast} to ${atMost} of ${of}`;
}

/**
 * The whole truth in one line, for labels and for screen readers:
 * `4 of 12`, `“over a third”: at least 5 of 12`, `“many”: no number given`.
 */
export function prevalenceText(prevalence: Prevalence): string {
  const words = prevalence.stated ? `“${prevalence.stated}”` : "";
  if (prevalence.kind === "worded") return `${words}: no number given`;
  if (prevalence.kind === "exact") return numberText(prevalence);
  return words ? `${words}: ${numberText(prevalence)}` : numberText(prevalence);
}
