import type { ChangesWords } from "../changes-words.ts";
import type { Locale } from "../locale.ts";

/** The words of what a version changed. */
export const changes = ({ plural }: Locale): ChangesWords => ({
  title: (version) => `در نسخهٔ ${version} چه تغییر کرد`,
  comparedWith: (version) => `در مقایسه با نسخهٔ ${version}.`,
  key: "خط‌خورده: آنچه بود. زیرخط‌دار: آنچه اکنون هست.",
  link: "چه تغییر کرد، واژه به واژه",
  nothing: "هیچ واژه، شمار یا داده‌ای تغییر نکرد.",
  groups: {
    report: "گزارش",
    chapter: "فصل‌ها",
    theme: "یافته‌ها",
    recommendation: "پیشنهادها",
    figure: "شکل‌ها",
  },
  parts: { subfinding: "بخشی از یک یافته", ask: "درخواست" },
  added: "تازه",
  removed: "برداشته‌شده",
  texts: {
    title: "عنوان",
    summary: "چکیده",
    people: "افراد",
    count: "شمار",
    finding: "یافته",
    text: "متن",
    heading: "سرتیتر",
    passage: "بند",
  },
  passagesAdded: (n) => plural(n, { one: "{n} بند تازه", other: "{n} بند تازه" }),
  passagesRemoved: (n) => plural(n, { one: "{n} بند برداشته شد", other: "{n} بند برداشته شد" }),
  data: "داده‌های آن تغییر کرد.",
  unsaid: "عبارت آن تغییر کرد. واژه‌ها نشان داده نمی‌شوند، چون اکنون در اینجا نیستند.",
  gone: "این صفحه برداشته شده است",
  goneIn: (version) => `تا نسخهٔ ${version} بخشی از گزارش بود.`,
});
