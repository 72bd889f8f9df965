import type { Meaning } from "../../model/quantifiers.ts";
import type { Locale } from "../locale.ts";
import { type QuantifierWords, withoutBase } from "../quantifier-words.ts";

function meaning(given: Meaning, { number }: Locale): string {
  switch (given.kind) {
    case "nobody":
      return "personne";
    case "all":
      return "toutes les personnes interrogées";
    case "nearly-all":
      return "neuf sur dix ou plus, mais pas tout le monde";
    case "over-half":
      return "plus de la moitié";
    case "some":
      return `deux personnes ou plus, et moins de ${number(30)} pour cent`;
    case "number":
      return "pas de nombre fixe\u00a0: le nombre figure à côté du mot";
    case "people":
      return given.least === given.most
        ? `${number(given.least)} personnes`
        : `${number(given.least)} ${given.most - given.least === 1 ? "ou" : "à"} ${number(given.most)} personnes`;
    default:
      return `de ${number(given.least)} à ${number(given.most)} pour cent`;
  }
}

/** The meanings of English words of number. */
export const quantifiers = (locale: Locale): QuantifierWords => ({
  caption: "Mots de quantité, et le nombre de personnes dont chacun peut se dire",
  english:
    "Seuls les mots de quantité anglais sont vérifiés pour l’instant. Voici ces mots en anglais, avec leur sens en français.",
  words: "Mots",
  meant: "Peut se dire de",
  of: (total) => `Sur ${locale.number(total)}`,
  list: (words) => words.join(", "),
  meaning: (given) => meaning(given, locale),
  people: (text, total) => withoutBase(text, ` sur ${locale.number(total)}`),
  nothing: "–",
  fractions: [
    {
      words: "a fraction: a quarter, two fifths, one in four",
      meaning: "le nombre entier de personnes le plus proche, au-dessous ou au-dessus",
      example: "a quarter",
    },
    {
      words: "about, around, roughly a fraction",
      meaning: `jusqu’à ${locale.number(5)} points de pourcentage de moins ou de plus`,
      example: "about a third",
    },
    {
      words: "close to, nearly, almost, just under a fraction",
      meaning: `jusqu’à ${locale.number(10)} points de pourcentage de moins, et pas plus`,
      example: "close to half",
    },
    { words: "over, more than a fraction", meaning: "plus que la fraction", example: "over a third" },
    { words: "under, less than a fraction", meaning: "moins que la fraction", example: "under a quarter" },
  ],
});
