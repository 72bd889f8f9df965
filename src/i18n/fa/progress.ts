import type { ProgressWords } from "../progress-words.ts";

/** The words of what became of the recommendations. */
export const progress: ProgressWords = {
  title: "پاسخ‌ها و پیشرفت",
  standfirst: "آنچه مخاطبان پیشنهادها پاسخ داده و انجام داده‌اند، تا جایی که این گزارش ثبت کرده است.",
  asOf: (version, date) => `چنان‌که در نسخهٔ ${version}، ${date}، ثبت شده است`,
  silence: "اگر اینجا پاسخی ثبت نشده، به این معنا نیست که پاسخی داده نشده است.",
  becameOf: "سرانجام آن",
  all: "سرانجام همهٔ پیشنهادها",
  addressee: "خطاب به",
  status: "وضعیت",
  since: "از",
  statuses: {
    open: "باز",
    accepted: "پذیرفته",
    "accepted-in-part": "تا اندازه‌ای پذیرفته",
    "in-progress": "در دست انجام",
    done: "انجام‌شده",
    rejected: "ردشده",
    superseded: "جایگزین‌شده",
  },
  none: "پاسخی ثبت نشده",
  everyone: "همهٔ مخاطبان",
  toldIn: (version) => `ثبت‌شده در نسخهٔ ${version}`,
  feed: "پیگیری با خوراک",
  csv: "این ثبت به صورت CSV",
};
