import type { Meaning } from "../../model/quantifiers.ts";
import type { Locale } from "../locale.ts";
import { type QuantifierWords, withoutBase } from "../quantifier-words.ts";

function meaning(given: Meaning, { number }: Locale): string {
  switch (given.kind) {
    case "nobody":
      return "nadie";
    case "all":
      return "todas las personas entrevistadas";
    case "nearly-all":
      return "nueve de cada diez o más, pero no todas";
    case "over-half":
      return "más de la mitad";
    case "some":
      return `dos personas o más, y menos del ${number(30)} por ciento`;
    case "number":
      return "sin número fijo: el número acompaña a la palabra";
    case "people":
      return given.least === given.most
        ? `${number(given.least)} personas`
        : `${number(given.least)} ${given.most - given.least === 1 ? "o" : "a"} ${number(given.most)} personas`;
    default:
      return `del ${number(given.least)} al ${number(given.most)} por ciento`;
  }
}

/** The meanings of English words of number. */
export const quantifiers = (locale: Locale): QuantifierWords => ({
  caption: "Palabras de cantidad, y de cuántas personas puede decirse cada una",
  english:
    "Por ahora solo se comprueban las palabras de cantidad inglesas. Estas son las palabras en inglés, con su sentido en español.",
  words: "Palabras",
  meant: "Puede decirse de",
  of: (total) => `De ${locale.number(total)}`,
  list: (words) => words.join(", "),
  meaning: (given) => meaning(given, locale),
  people: (text, total) => withoutBase(text, ` de ${locale.number(total)}`),
  nothing: "–",
  fractions: [
    {
      words: "a fraction: a quarter, two fifths, one in four",
      meaning: "el número entero de personas más cercano, por debajo o por encima",
      example: "a quarter",
    },
    {
      words: "about, around, roughly a fraction",
      meaning: `hasta ${locale.number(5)} puntos porcentuales menos o más`,
      example: "about a third",
    },
    {
      words: "close to, nearly, almost, just under a fraction",
      meaning: `hasta ${locale.number(10)} puntos porcentuales menos, y no más`,
      example: "close to half",
    },
    { words: "over, more than a fraction", meaning: "más de lo que da la fracción", example: "over a third" },
    { words: "under, less than a fraction", meaning: "menos de lo que da la fracción", example: "under a quarter" },
  ],
});
