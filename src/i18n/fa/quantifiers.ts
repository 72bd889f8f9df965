import type { Meaning } from "../../model/quantifiers.ts";
import type { Locale } from "../locale.ts";
import { type QuantifierWords, withoutBase } from "../quantifier-words.ts";

function meaning(given: Meaning, { number }: Locale): string {
  switch (given.kind) {
    case "nobody":
      return "هیچ‌کس";
    case "all":
      return "همهٔ پرسش‌شوندگان";
    case "nearly-all":
      return "نُه نفر از هر ده نفر یا بیشتر، اما نه همه";
    case "over-half":
      return "بیش از نیمی";
    case "some":
      return `دو نفر یا بیشتر، و کمتر از ${number(30)} درصد`;
    case "number":
      return "عدد ثابتی ندارد: عدد کنار واژه می‌آید";
    case "people":
      return given.least === given.most
        ? `${number(given.least)} نفر`
        : `${number(given.least)} ${given.most - given.least === 1 ? "یا" : "تا"} ${number(given.most)} نفر`;
    default:
      return `${number(given.least)} تا ${number(given.most)} درصد`;
  }
}

/** The meanings of English words of number. */
export const quantifiers = (locale: Locale): QuantifierWords => ({
  caption: "واژه‌های شمار، و اینکه هر یک را دربارهٔ چند نفر می‌توان گفت",
  english: "فعلاً فقط واژه‌های شمار انگلیسی سنجیده می‌شوند. این‌ها همان واژه‌های انگلیسی‌اند، با معنایشان به فارسی.",
  words: "واژه‌ها",
  meant: "دربارهٔ چه شماری گفته می‌شود",
  of: (total) => `از ${locale.number(total)}`,
  list: (words) => words.join(", "),
  meaning: (given) => meaning(given, locale),
  people: (text, total) => withoutBase(text, ` از ${locale.number(total)}`),
  nothing: "–",
  fractions: [
    {
      words: "a fraction: a quarter, two fifths, one in four",
      meaning: "نزدیک‌ترین عدد درست به آن، کمتر یا بیشتر",
      example: "a quarter",
    },
    {
      words: "about, around, roughly a fraction",
      meaning: `تا ${locale.number(5)} واحد درصد کمتر یا بیشتر`,
      example: "about a third",
    },
    {
      words: "close to, nearly, almost, just under a fraction",
      meaning: `تا ${locale.number(10)} واحد درصد کمتر، و نه بیشتر`,
      example: "close to half",
    },
    { words: "over, more than a fraction", meaning: "بیشتر از آنچه کسر می‌دهد", example: "over a third" },
    { words: "under, less than a fraction", meaning: "کمتر از آنچه کسر می‌دهد", example: "under a quarter" },
  ],
});
