import type { NormGroup, NormId, NormItem } from "../model/reporting-norms.ts";
import type { ChecklistStatus } from "../model/schema/method.ts";
import { arabicNorms } from "./norms-ar.ts";

/** The words of the page that answers a norm for reports, item by item. */
export interface ChecklistWords {
  title: string;
  standfirst(norm: string): string;
  /** How many items of a norm there are, and how many have each status; those without any last. */
  sum(items: number, counts: readonly (readonly [ChecklistStatus | "open", number])[]): string;
  groups: Record<NormGroup, string>;
  statuses: Record<ChecklistStatus | "open", string>;
  /** Where an item is answered. */
  chapter(number: number): string;
  risk: string;
  source(norm: string, source: string): string;
  /** The items in this language, in order; left out, they stand in English. */
  items?: Readonly<Record<NormId, readonly Pick<NormItem, "item" | "asks">[]>>;
}

const STATUSES_EN: ChecklistWords["statuses"] = {
  reported: "Reported",
  "not-applicable": "Not applicable",
  "withheld-for-safety": "Withheld for safety",
  missing: "Missing",
  open: "No status yet",
};

const en: ChecklistWords = {
  title: "Reporting checklist",
  standfirst: (norm) =>
    `What ${norm} asks a report on interviews to say, and where this one says it. “Missing” means that it doesn’t.`,
  sum: (items, counts) =>
    `${items} items: ${counts.map(([status, count]) => `${count} ${STATUSES_EN[status].toLowerCase()}`).join(", ")}.`,
  groups: {
    team: "Who did the research",
    design: "How it was designed",
    analysis: "How it was analysed and reported",
    front: "Title and summary",
    introduction: "Introduction",
    methods: "Methods",
    results: "Results",
    discussion: "Discussion",
    other: "Other",
  },
  statuses: STATUSES_EN,
  chapter: (number) => `Chapter ${number}`,
  risk: "A full answer can give people away where few were asked.",
  source: (norm, source) => `${norm}: ${source}. The items are put in our own words.`,
};

const STATUSES_AR: ChecklistWords["statuses"] = {
  reported: "مذكور",
  "not-applicable": "لا ينطبق",
  "withheld-for-safety": "محجوب حفاظًا على السلامة",
  missing: "غير مذكور",
  open: "بلا حالة بعد",
};

const ar: ChecklistWords = {
  title: "قائمة التحقق من التقرير",
  standfirst: (norm) =>
    `ما تطلبه قائمة ${norm} من تقرير قائم على مقابلات، وأين يذكره هذا التقرير. و«غير مذكور» تعني أن التقرير لا يذكره.`,
  sum: (items, counts) =>
    `عدد البنود ${items}: ${counts.map(([status, count]) => `${STATUSES_AR[status]} ${count}`).join("، ")}.`,
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
  statuses: STATUSES_AR,
  chapter: (number) => `الفصل ${number}`,
  risk: "قد يكشف الجواب الكامل هوية أشخاص حين يكون عدد المشاركين قليلًا.",
  source: (norm, source) => `${norm}: ${source}. صيغة البنود من عندنا.`,
  items: arabicNorms,
};

const tables: Record<string, ChecklistWords> = { en, ar };

/** The words for a BCP 47 tag: those of its language, or English. */
export function checklistWordsFor(language: string): ChecklistWords {
  return tables[language.split("-")[0]?.toLowerCase() ?? "en"] ?? en;
}
