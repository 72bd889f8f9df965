import type { Meaning } from "../model/quantifiers.ts";

/** The words of the table that says what words of number mean. */
export interface QuantifierWords {
  caption: string;
  /** The heads of its columns. */
  words: string;
  meant: string;
  of(total: number): string;
  /** Several words that mean the same. */
  list(words: readonly string[]): string;
  meaning(meaning: Meaning): string;
  /** A range, “5 or 6 of 12”, where the head of the column names those asked. */
  people(text: string, total: number): string;
  /** Where there is no range, or nobody in it. */
  nothing: string;
  /** Words with a fraction in them, which are many: how they are read, with one as an example. */
  fractions: readonly { words: string; meaning: string; example: string }[];
}

function meaning(given: Meaning): string {
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
        ? `${given.least} people`
        : `${given.least} ${given.most - given.least === 1 ? "or" : "to"} ${given.most} people`;
    default:
      return `${given.least} to ${given.most} per cent`;
  }
}

export const englishQuantifiers: QuantifierWords = {
  caption: "Words of number, and of how many people each may be said",
  words: "Words",
  meant: "May be said of",
  of: (total) => `Of ${total}`,
  list: (words) => words.join(", "),
  meaning,
  people: (text, total) => text.replace(new RegExp(`\\s+of ${total}$`), "").replaceAll(" ", "\u00a0"),
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
};
