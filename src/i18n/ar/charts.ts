import type { ChartWords } from "../../charts/chart-words.ts";
import type { Locale } from "../locale.ts";

/** The words of charts. */
export const charts = ({ number, percent }: Locale): ChartWords => ({
  roles: {
    chart: "رسم بياني",
    finding: "نتيجة",
    recommendation: "توصية",
    bar: "شريط",
    pair: "زوج",
    theme: "محور",
    group: "مجموعة",
    wave: "جولة",
    event: "حدث",
    note: "ملاحظة",
  },
  key: {
    exact: "قالوا ذلك: عدد",
    certain: "قالوا ذلك: أقلّ ما تسمح به العبارة",
    possible: "ربّما قالوا ذلك",
    rest: "آخرون سُئلوا",
  },
  flowNote: {
    wide: "الرقم عند طرف الخطّ هو رقم النتيجة التي خرج منها.",
    narrow: "الرقم المملوء: التوصية تجيب عن تلك النتيجة.",
  },
  answers: (findings) => `تجيب عن ${findings}`,
  answersNothing: "لا تجيب عن أيّ منها",
  isFor: (audiences) => `إلى ${audiences}`,
  isForNobody: "ليست إلى أيّ منها",
  noNumber: "بلا عدد",
  quoted: (words) => `«${words}»`,
  stated: (words, number) => `${words}: ${number}`,
  count: (count, of) => `${number(count)} من ${number(of)}`,
  between(atLeast, atMost, of) {
    const [least, most, all] = [number(atLeast), number(atMost), number(of)];
    if (atLeast === atMost) return atLeast === of ? `جميعهم (${all})` : `${least} من ${all}`;
    if (atMost === of) return `${least} على الأقلّ من ${all}`;
    if (atLeast === 0) return `${most} على الأكثر من ${all}`;
    return atMost - atLeast === 1 ? `${least} أو ${most} من ${all}` : `بين ${least} و${most} من ${all}`;
  },
  countAndShare: (count, of, share) => `${number(count)} من ${number(of)} (${percent(share)})`,
  suppressedSign: "س",
  suppressed: "محجوب",
  suppressedKey: "محجوب: عدد قليل قد يدلّ على أصحابه",
  pair: (one, other) => `${one} مع ${other}`,
  both: (of) => `من ذكروا الاثنين، من ${number(of)}`,
  notAsked: "لم يُسأل عنه",
  slopeKey: { exact: "عدد", bounded: "ما تسمح به عبارة المصدر" },
  slopeScale: "الارتفاع هو النسبة ممّن سُئلوا، والخطّ الأدنى لا أحد.",
  timelineKey: { day: "يوم", period: "مدّة", worded: "بقدر ما يقوله المصدر" },
});
