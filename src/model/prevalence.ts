import { readStated } from "./read-stated.ts";
import type { PrevalenceInput } from "./schema/prevalence.ts";

/** Why a count is told although so few people are behind it. */
export interface AcceptSmall {
  reason: string;
}

/**
 * How many people said something, as far as the source lets anyone know.
 * - `exact`: the source gives the number.
 * - `bounded`: the source gives a fraction in words; arithmetic turns it into an interval of whole people.
 * - `worded`: the source gives a word with no arithmetic in it. Nothing is drawn for it but the word.
 */
export type Prevalence =
  | { kind: "exact"; count: number; of: number; stated?: string; acceptSmall?: AcceptSmall }
  | { kind: "bounded"; atLeast: number; atMost: number; of: number; stated: string; acceptSmall?: AcceptSmall }
  | { kind: "worded"; of: number; stated: string };

/**
 * The author's input as a prevalence. `total` is the number of people interviewed, the base when the
 * input names none. Explicit numbers win over the words beside them. Does not check that a count fits
 * its base: `prevalenceFault` does.
 */
export function toPrevalence(input: PrevalenceInput, total: number): Prevalence {
  const read = readInput(input, total);
  return input.acceptSmall && read.kind !== "worded" ? { ...read, acceptSmall: input.acceptSmall } : read;
}

function readInput(input: PrevalenceInput, total: number): Prevalence {
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
