import type { ChangesWords } from "../changes-words.ts";
import type { Locale } from "../locale.ts";

/** The words of what a version changed. */
export const changes = ({ plural }: Locale): ChangesWords => ({
  title: (version) => `ما الذي تغيّر في الإصدار ${version}`,
  comparedWith: (version) => `بالمقارنة مع الإصدار ${version}.`,
  key: "المشطوب: ما كان. المسطَّر: ما صار.",
  link: "ما الذي تغيّر، كلمة كلمة",
  nothing: "لم تتغير كلمات ولا أعداد ولا بيانات.",
  groups: {
    report: "التقرير",
    chapter: "الفصول",
    theme: "النتائج",
    recommendation: "التوصيات",
    figure: "الأشكال",
  },
  parts: { subfinding: "جزء من نتيجة", ask: "المطلب" },
  added: "جديد",
  removed: "أزيل",
  texts: {
    title: "العنوان",
    summary: "الملخص",
    people: "الأشخاص",
    count: "العدد",
    finding: "النتيجة",
    text: "النص",
    heading: "العنوان الفرعي",
    passage: "الفقرة",
  },
  passagesAdded: (n) =>
    plural(n, {
      zero: "لا فقرات جديدة",
      one: "فقرة جديدة واحدة",
      two: "فقرتان جديدتان",
      few: "{n} فقرات جديدة",
      many: "{n} فقرة جديدة",
      other: "{n} فقرة جديدة",
    }),
  passagesRemoved: (n) =>
    plural(n, {
      zero: "لم تُزل فقرات",
      one: "أزيلت فقرة واحدة",
      two: "أزيلت فقرتان",
      few: "أزيلت {n} فقرات",
      many: "أزيلت {n} فقرة",
      other: "أزيلت {n} فقرة",
    }),
  data: "تغيرت بياناته.",
  unsaid: "تغيرت صياغته. لا تُعرض الكلمات لأنها لا ترد هنا الآن.",
  gone: "أزيلت هذه الصفحة",
  goneIn: (version) => `كانت جزءًا من التقرير حتى الإصدار ${version}.`,
});
