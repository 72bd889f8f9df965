import type { ChecklistWords } from "../checklist-words.ts";
import type { Locale } from "../locale.ts";
import { norms } from "./norms.ts";

const statuses: ChecklistWords["statuses"] = {
  reported: "مذكور",
  "not-applicable": "لا ينطبق",
  "withheld-for-safety": "محجوب حفاظًا على السلامة",
  missing: "غير مذكور",
  open: "بلا حالة بعد",
};

/** The words of the page that answers a norm. */
export const checklist = ({ number, commas }: Locale): ChecklistWords => ({
  title: "قائمة التحقق من التقرير",
  standfirst: (norm) =>
    `ما تطلبه قائمة ${norm} من تقرير قائم على مقابلات، وأين يذكره هذا التقرير. و«غير مذكور» تعني أن التقرير لا يذكره.`,
  sum: (items, counts) =>
    `عدد البنود ${number(items)}: ${commas(counts.map(([status, count]) => `${statuses[status]} ${number(count)}`))}.`,
  groups: {
    team: "من أجرى البحث",
    design: "كيف صُمّم البحث",
    analysis: "كيف حُلّل وعُرض",
    front: "العنوان والملخص",
    introduction: "المقدمة",
    methods: "المنهج",
    results: "النتائج",
    discussion: "المناقشة",
    other: "أمور أخرى",
  },
  statuses,
  chapter: (n) => `الفصل ${number(n)}`,
  risk: "قد يكشف الجواب الكامل هوية أشخاص حين يكون عدد المشاركين قليلًا.",
  source: (norm, source) => `${norm}: ${source}. صيغة البنود من عندنا.`,
  items: norms,
});
