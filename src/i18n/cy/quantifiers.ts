import type { Meaning } from "../../model/quantifiers.ts";
import type { Locale } from "../locale.ts";
import { type QuantifierWords, withoutBase } from "../quantifier-words.ts";

function meaning(given: Meaning, { number }: Locale): string {
  switch (given.kind) {
    case "nobody":
      return "neb";
    case "all":
      return "pawb a holwyd";
    case "nearly-all":
      return "naw o bob deg neu fwy, ond nid pawb";
    case "over-half":
      return "mwy na hanner";
    case "some":
      return `dau berson neu fwy, a llai na ${number(30)} y cant`;
    case "number":
      return "dim rhif penodol: saif y rhif wrth ochr y gair";
    case "people":
      return given.least === given.most
        ? `${number(given.least)} o bobl`
        : `${number(given.least)} ${given.most - given.least === 1 ? "neu" : "i"} ${number(given.most)} o bobl`;
    default:
      return `rhwng ${number(given.least)} a ${number(given.most)} y cant`;
  }
}

/** The meanings of English words of number. */
export const quantifiers = (locale: Locale): QuantifierWords => ({
  caption: "Geiriau am nifer, ac am faint o bobl y gellir dweud pob un",
  english:
    "Geiriau Saesneg am nifer yn unig a wirir hyd yn hyn. Dyma’r geiriau Saesneg hynny, gyda’u hystyr yn Gymraeg.",
  words: "Geiriau",
  meant: "Gellir ei ddweud am",
  of: (total) => `O ${locale.number(total)}`,
  list: (words) => words.join(", "),
  meaning: (given) => meaning(given, locale),
  people: (text, total) => withoutBase(text, ` o ${locale.number(total)}`),
  nothing: "–",
  fractions: [
    {
      words: "a fraction: a quarter, two fifths, one in four",
      meaning: "y nifer cyfan o bobl sydd agosaf ato, yn is neu’n uwch",
      example: "a quarter",
    },
    {
      words: "about, around, roughly a fraction",
      meaning: `hyd at ${locale.number(5)} pwynt canran yn llai neu’n fwy`,
      example: "about a third",
    },
    {
      words: "close to, nearly, almost, just under a fraction",
      meaning: `hyd at ${locale.number(10)} pwynt canran yn llai, a dim mwy`,
      example: "close to half",
    },
    { words: "over, more than a fraction", meaning: "mwy nag y mae’r ffracsiwn yn ei roi", example: "over a third" },
    {
      words: "under, less than a fraction",
      meaning: "llai nag y mae’r ffracsiwn yn ei roi",
      example: "under a quarter",
    },
  ],
});
