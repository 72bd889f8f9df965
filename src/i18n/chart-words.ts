import type { ChartWords } from "../charts/chart-words.ts";
import { numberText } from "../model/prevalence.ts";

const en: ChartWords = {
  roles: {
    chart: "chart",
    finding: "finding",
    recommendation: "recommendation",
    bar: "bar",
    pair: "pair",
    theme: "theme",
    group: "group",
    wave: "wave",
    event: "event",
    note: "note",
  },
  key: {
    exact: "said so: a count",
    certain: "said so: the least that the words allow",
    possible: "may have said so",
    rest: "others who were asked",
  },
  flowNote: {
    wide: "The number at a line’s end is that of the finding it comes from.",
    narrow: "A filled number: the recommendation answers that finding.",
  },
  answers: (findings) => `answers ${findings}`,
  answersNothing: "answers none of them",
  isFor: (audiences) => `for ${audiences}`,
  isForNobody: "for none of them",
  noNumber: "no number given",
  count: (count, of) => `${count} of ${of}`,
  between: (atLeast, atMost, of) => numberText({ kind: "bounded", atLeast, atMost, of, stated: "" }),
  countAndShare: (count, of, percent) => `${count} of ${of} (${percent}%)`,
  suppressedSign: "c",
  suppressed: "suppressed",
  suppressedKey: "suppressed: so few people that someone might be recognised",
  pair: (one, other) => `${one}, with ${other}`,
  both: (of) => `people who raised both, of ${of}`,
  notAsked: "not asked",
  slopeKey: { exact: "a count", bounded: "what the source’s words allow" },
  slopeScale: "Height is the share of those asked; the lowest line is nobody.",
  timelineKey: { day: "a day", period: "a period", worded: "as near as the source says" },
};

const ar: ChartWords = {
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
  count: (count, of) => `${count} من ${of}`,
  between(atLeast, atMost, of) {
    if (atLeast === atMost) return `${atLeast} من ${of}`;
    if (atMost === of) return `${atLeast} على الأقلّ من ${of}`;
    if (atLeast === 0) return `${atMost} على الأكثر من ${of}`;
    return atMost - atLeast === 1 ? `${atLeast} أو ${atMost} من ${of}` : `بين ${atLeast} و${atMost} من ${of}`;
  },
  countAndShare: (count, of, percent) => `${count} من ${of} (${percent}٪)`,
  suppressedSign: "س",
  suppressed: "محجوب",
  suppressedKey: "محجوب: عدد قليل قد يدلّ على أصحابه",
  pair: (one, other) => `${one} مع ${other}`,
  both: (of) => `من ذكروا الاثنين، من ${of}`,
  notAsked: "لم يُسأل عنه",
  slopeKey: { exact: "عدد", bounded: "ما تسمح به عبارة المصدر" },
  slopeScale: "الارتفاع هو النسبة ممّن سُئلوا، والخطّ الأدنى لا أحد.",
  timelineKey: { day: "يوم", period: "مدّة", worded: "بقدر ما يقوله المصدر" },
};

const tables: Record<string, ChartWords> = { en, ar };

/** The words of charts for a BCP 47 tag: its primary language, or English. */
export function chartWordsFor(language: string): ChartWords {
  return tables[language.split("-")[0]?.toLowerCase() ?? "en"] ?? en;
}
