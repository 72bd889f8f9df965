import type { ChartWords } from "../charts/chart-words.ts";
import type { Prevalence } from "../model/prevalence.ts";

/** `4 of 12`, `5 or 6 of 12`, `at least 7 of 12`, in the language of the words; nothing for words without a number. */
export function numberIn(prevalence: Prevalence, words: ChartWords): string {
  if (prevalence.kind === "worded") return "";
  if (prevalence.kind === "exact") return words.count(prevalence.count, prevalence.of);
  return words.between(prevalence.atLeast, prevalence.atMost, prevalence.of);
}

/** The source's own words in quotation marks; nothing where it gives a number alone. */
export function statedIn({ stated }: Prevalence, words: ChartWords): string {
  return stated ? words.quoted(stated) : "";
}

/** The whole truth in one line: `4 of 12`, `“over a third”: at least 5 of 12`, `“many”`. */
export function prevalenceIn(prevalence: Prevalence, words: ChartWords): string {
  const stated = statedIn(prevalence, words);
  const number = numberIn(prevalence, words);
  if (prevalence.kind === "exact" || stated === "") return number;
  return number === "" ? stated : words.stated(stated, number);
}
