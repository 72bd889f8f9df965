import type { ChecklistWords } from "../checklist-words.ts";
import type { Locale } from "../locale.ts";
import { norms } from "./norms.ts";

const statuses: ChecklistWords["statuses"] = {
  reported: "گفته شده",
  "not-applicable": "مصداق ندارد",
  "withheld-for-safety": "ناگفته برای ایمنی",
  missing: "گفته نشده",
  open: "هنوز بررسی نشده",
};

/** The words of the page that answers a norm. */
export const checklist = ({ number, commas }: Locale): ChecklistWords => ({
  title: "فهرست وارسی گزارش",
  standfirst: (norm) =>
    `آنچه ⁨${norm}⁩ از گزارشی بر پایهٔ مصاحبه می‌خواهد، و جایی که این گزارش آن را می‌گوید. «گفته نشده» یعنی گزارش آن را نمی‌گوید.`,
  sum: (items, counts) =>
    `${number(items)} مورد: ${commas(counts.map(([status, count]) => `${statuses[status]} ${number(count)}`))}.`,
  groups: {
    team: "چه کسی پژوهش را انجام داد",
    design: "چگونه طراحی شد",
    analysis: "چگونه تحلیل و گزارش شد",
    front: "عنوان و چکیده",
    introduction: "مقدمه",
    methods: "روش‌ها",
    results: "نتیجه‌ها",
    discussion: "بحث",
    other: "دیگر",
  },
  statuses,
  chapter: (n) => `فصل ${number(n)}`,
  risk: "پاسخ کامل می‌تواند افراد را لو بدهد وقتی از شمار کمی پرسیده شده است.",
  source: (norm, source) => `⁨${norm}⁩: ⁨${source}⁩. موردها به زبان خود ما نوشته شده‌اند.`,
  items: norms,
});
