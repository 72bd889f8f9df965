import type { Meaning } from "../../model/quantifiers.ts";
import type { Locale } from "../locale.ts";
import { type QuantifierWords, withoutBase } from "../quantifier-words.ts";

function meaning(given: Meaning, { number, plural }: Locale): string {
  switch (given.kind) {
    case "nobody":
      return "ніхто";
    case "all":
      return "усі опитані";
    case "nearly-all":
      return "дев’ятеро з десяти або більше, але не всі";
    case "over-half":
      return "більше половини";
    case "some":
      return `двоє людей або більше, але менш як ${number(30)} відсотків`;
    case "number":
      return "без сталого числа: число стоїть поруч зі словом";
    case "people":
      return given.least === given.most
        ? plural(given.least, { one: "{n} людина", few: "{n} людини", many: "{n} людей", other: "{n} людини" })
        : `від ${number(given.least)} до ${number(given.most)} людей`;
    default:
      return `від ${number(given.least)} до ${number(given.most)} відсотків`;
  }
}

/** The meanings of English words of number. */
export const quantifiers = (locale: Locale): QuantifierWords => ({
  caption: "Слова кількості, і про скількох людей можна сказати кожне з них",
  english:
    "Наразі перевіряються лише англійські слова кількості. Ось ці англійські слова та їхнє значення українською.",
  words: "Слова",
  meant: "Можна сказати про",
  of: (total) => `З ${locale.number(total)}`,
  list: (words) => words.join(", "),
  meaning: (given) => meaning(given, locale),
  people: (text, total) => withoutBase(text, ` з ${locale.number(total)}`),
  nothing: "–",
  fractions: [
    {
      words: "a fraction: a quarter, two fifths, one in four",
      meaning: "найближче до дробу ціле число людей, менше або більше",
      example: "a quarter",
    },
    {
      words: "about, around, roughly a fraction",
      meaning: `до ${locale.number(5)} відсоткових пунктів менше або більше`,
      example: "about a third",
    },
    {
      words: "close to, nearly, almost, just under a fraction",
      meaning: `до ${locale.number(10)} відсоткових пунктів менше, але не більше`,
      example: "close to half",
    },
    { words: "over, more than a fraction", meaning: "більше, ніж дає дріб", example: "over a third" },
    { words: "under, less than a fraction", meaning: "менше, ніж дає дріб", example: "under a quarter" },
  ],
});
