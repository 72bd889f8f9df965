import type { ChartWords } from "../../charts/chart-words.ts";
import type { Locale } from "../locale.ts";

/** The words of charts. */
export const charts = ({ number, percent }: Locale): ChartWords => ({
  roles: {
    chart: "نمودار",
    finding: "یافته",
    recommendation: "پیشنهاد",
    bar: "میله",
    pair: "جفت",
    theme: "مضمون",
    group: "گروه",
    wave: "دور",
    event: "رویداد",
    note: "یادداشت",
  },
  key: {
    exact: "چنین گفتند: یک عدد",
    certain: "چنین گفتند: کمترین عددی که واژه‌ها اجازه می‌دهند",
    possible: "شاید چنین گفته باشند",
    rest: "دیگر پرسش‌شوندگان",
  },
  flowNote: {
    wide: "عدد سرِ هر خط شمارهٔ یافته‌ای است که خط از آن می‌آید.",
    narrow: "شمارهٔ پر: پیشنهاد به آن یافته پاسخ می‌دهد.",
  },
  answers: (findings) => `پاسخ می‌دهد به: ${findings}`,
  answersNothing: "به هیچ‌یک پاسخ نمی‌دهد",
  isFor: (audiences) => `برای: ${audiences}`,
  isForNobody: "برای هیچ‌یک",
  noNumber: "بی‌عدد",
  quoted: (words) => `«${words}»`,
  stated: (words, number) => `${words}: ${number}`,
  count: (count, of) => `${number(count)} از ${number(of)}`,
  between(atLeast, atMost, of) {
    const [least, most, all] = [number(atLeast), number(atMost), number(of)];
    if (atLeast === atMost) return atLeast === of ? `همهٔ ${all}` : `${least} از ${all}`;
    if (atMost === of) return `دست‌کم ${least} از ${all}`;
    if (atLeast === 0) return `حداکثر ${most} از ${all}`;
    return atMost - atLeast === 1 ? `${least} یا ${most} از ${all}` : `${least} تا ${most} از ${all}`;
  },
  countAndShare: (count, of, share) => `${number(count)} از ${number(of)} (${percent(share)})`,
  suppressedSign: "پ",
  suppressed: "پوشیده",
  suppressedKey: "پوشیده: شمار افراد چنان کم است که شاید کسی شناخته شود",
  pair: (one, other) => `${one} همراه با ${other}`,
  both: (of) => `کسانی که هر دو را گفتند، از ${number(of)}`,
  notAsked: "پرسیده نشد",
  slopeKey: { exact: "یک عدد", bounded: "آنچه واژه‌های منبع اجازه می‌دهند" },
  slopeScale: "بلندی نشان‌دهندهٔ سهم پرسش‌شوندگان است و پایین‌ترین خط یعنی هیچ‌کس.",
  timelineKey: { day: "یک روز", period: "یک بازه", worded: "به همان دقتی که منبع می‌گوید" },
});
