import type { Meaning } from "../../model/quantifiers.ts";
import type { Locale } from "../locale.ts";
import { type QuantifierWords, withoutBase } from "../quantifier-words.ts";

function meaning(given: Meaning, { number }: Locale): string {
  switch (given.kind) {
    case "nobody":
      return "لا أحد";
    case "all":
      return "جميع من سُئلوا";
    case "nearly-all":
      return "تسعة من كل عشرة فأكثر، دون الجميع";
    case "over-half":
      return "أكثر من النصف";
    case "some":
      return "شخصان فأكثر، وأقل من 30 في المئة".replace("30", number(30));
    case "number":
      return "لا عدد ثابتًا لها: يُذكر العدد بجانب الكلمة";
    case "people":
      return given.least === given.most
        ? `عدد الأشخاص ${number(given.least)}`
        : `عدد الأشخاص بين ${number(given.least)} و${number(given.most)}`;
    default:
      return `بين ${number(given.least)} و${number(given.most)} في المئة`;
  }
}

/** The meanings of English words of number, in Arabic. */
export const quantifiers = (locale: Locale): QuantifierWords => ({
  caption: "كلمات العدد، وعدد من يجوز أن تقال كل منها عنهم",
  english: "تُراجَع كلمات العدد بالإنجليزية وحدها حتى الآن. هذه هي الكلمات الإنجليزية، ومعنى كل منها بالعربية.",
  words: "الكلمات",
  meant: "تقال عن",
  of: (total) => `من ${locale.number(total)}`,
  list: (words) => words.join(", "),
  meaning: (given) => meaning(given, locale),
  people: (text, total) => withoutBase(text, ` من ${locale.number(total)}`),
  nothing: "–",
  fractions: [
    {
      words: "a fraction: a quarter, two fifths, one in four",
      meaning: "أقرب عدد صحيح من الأشخاص إلى الكسر، أقل منه أو أكثر",
      example: "a quarter",
    },
    {
      words: "about, around, roughly a fraction",
      meaning: `بزيادة أو نقصان لا يتجاوز ${locale.number(5)} نقاط مئوية`,
      example: "about a third",
    },
    {
      words: "close to, nearly, almost, just under a fraction",
      meaning: `بنقصان لا يتجاوز ${locale.number(10)} نقاط مئوية، دون زيادة`,
      example: "close to half",
    },
    { words: "over, more than a fraction", meaning: "أكثر مما يعطيه الكسر", example: "over a third" },
    { words: "under, less than a fraction", meaning: "أقل مما يعطيه الكسر", example: "under a quarter" },
  ],
});
