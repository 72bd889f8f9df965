import type { Meaning } from "../../model/quantifiers.ts";
import type { Locale } from "../locale.ts";
import { type QuantifierWords, withoutBase } from "../quantifier-words.ts";

function meaning(given: Meaning, { number }: Locale): string {
  switch (given.kind) {
    case "nobody":
      return "nobody";
    case "all":
      return "everyone who was asked";
    case "nearly-all":
      return "nine in ten or more, but not everyone";
    case "over-half":
      return "more than half";
    case "some":
      return "two people or more, and under 30 per cent";
    case "number":
      return "no fixed number: the number stands beside the word";
    case "people":
      return given.least === given.most
        ? `${number(given.least)} people`
        : `${number(given.least)} ${given.most - given.least === 1 ? "or" : "to"} ${number(given.most)} people`;
    default:
      return `${number(given.least)} to ${number(given.most)} per cent`;
  }
}

/** The dictionary of words of number, which are English. */
export const quantifiers = (locale: Locale): QuantifierWords => ({
  caption: "Words of number, and of how many people each may be said",
  words: "Words",
  meant: "May be said of",
  of: (total) => `Of ${locale.number(total)}`,
  list: (words) => locale.commas(words),
  meaning: (given) => meaning(given, locale),
  people: (text, total) => withoutBase(text, ` of ${locale.number(total)}`),
  nothing: "–",
  fractions: [
    {
      words: "a fraction: a quarter, two fifths, one in four",
      meaning: "the whole number of people nearest to it, below or above",
      example: "a quarter",
    },
    {
      words: "about, around, roughly a fraction",
      meaning: "up to 5 percentage points less or more",
      example: "about a third",
    },
    {
      words: "close to, nearly, almost, just under a fraction",
      meaning: "up to 10 percentage points less, and not more",
      example: "close to half",
    },
    { words: "over, more than a fraction", meaning: "more than the fraction gives", example: "over a third" },
    { words: "under, less than a fraction", meaning: "fewer than the fraction gives", example: "under a quarter" },
  ],
});
