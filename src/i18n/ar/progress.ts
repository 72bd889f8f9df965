import type { ProgressWords } from "../progress-words.ts";

/** The words of what became of the recommendations. */
export const progress: ProgressWords = {
  title: "الأجوبة والتقدم",
  standfirst: "ما أجابت به الجهات التي تخاطبها التوصيات وما فعلته، بقدر ما يسجله هذا التقرير.",
  asOf: (version, date) => `كما هو مسجل في الإصدار ${version}، ${date}`,
  silence: "إن لم يُسجَّل هنا جواب، فلا يعني ذلك أن جوابًا لم يُعطَ.",
  becameOf: "ما آلت إليه",
  all: "ما آلت إليه التوصيات كلها",
  addressee: "المخاطَب",
  status: "الحالة",
  since: "منذ",
  statuses: {
    open: "مفتوحة",
    accepted: "مقبولة",
    "accepted-in-part": "مقبولة جزئيًا",
    "in-progress": "قيد التنفيذ",
    done: "منجزة",
    rejected: "مرفوضة",
    superseded: "حلّ محلها غيرها",
  },
  none: "لا جواب مسجلًا",
  everyone: "جميع المخاطَبين",
  toldIn: (version) => `سُجِّل في الإصدار ${version}`,
  feed: "تابع عبر الخلاصة",
  csv: "السجل بصيغة CSV",
};
