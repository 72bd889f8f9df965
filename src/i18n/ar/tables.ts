import { column } from "../column.ts";
import type { TableWords } from "../en/tables.ts";
import {
  audience,
  basis,
  chapter,
  evidence,
  finding,
  id,
  number,
  prevalence,
  recommendation,
  short,
  theme,
} from "./columns.ts";
import { contextTables } from "./context-tables.ts";

/** The words of the tables of data. */
export const tables: TableWords = {
  signs: {
    suppressed: "محجوب: حُجب كي لا يُعرف أحد. قد يكون صغيرًا، أو قد يدل على عدد صغير.",
    notAsked: "لم يُسأل أحد.",
  },
  themes: {
    title: "المحاور",
    description: "سطر لكل محور: ما قاله الناس، وكم منهم قاله.",
    columns: {
      number,
      id,
      title: column("العنوان", "اسم المحور."),
      short,
      finding,
      ...prevalence,
      basis,
      chapter,
    },
  },
  subfindings: {
    title: "النتائج الفرعية",
    description: "سطر لكل جزء من محور له عدد خاص به.",
    columns: { theme, id, short, finding, ...prevalence, basis },
  },
  recommendations: {
    title: "التوصيات",
    description: "سطر لكل توصية.",
    columns: {
      number,
      id,
      title: column("العنوان", "اسم التوصية."),
      short,
      summary: column("الملخص", "ما توصي به، في جملة أو جملتين."),
      ...prevalence,
      leads: column("من يمكن أن يقودها", "من يمكن أن يقودها، حيث يذكره التقرير."),
      leads_basis: column("أساس القيادة", "مثل عمود الأساس، للعمود `leads`."),
      basis,
      chapter,
    },
  },
  "recommendation-asks": {
    title: "ما تطلبه كل توصية",
    description: "سطر لكل مطلب من مطالب توصية.",
    columns: { recommendation, id, text: column("النص", "ما هو مطلوب."), basis },
  },
  "recommendation-caveats": {
    title: "ما ينبغي مراعاته",
    description: "سطر لكل تحفظ على توصية.",
    columns: { recommendation, number, text: column("النص", "التحفظ."), basis },
  },
  "recommendation-progress": {
    title: "ما آلت إليه التوصيات",
    description: "سطر لكل ما هو مسجل عن توصية: من أجاب أو فعل، وماذا، ومتى. والتوصية التي لا سطر لها لم يُسجَّل عنها شيء.",
    columns: {
      recommendation,
      number: column("الرقم", "موضعه بين ما سُجّل عن التوصية، عدًّا من الأقدم، من 1."),
      date: column("التاريخ", "يوم قيل أو فُعل: سنة ثم شهر ثم يوم."),
      status: column(
        "الحالة",
        "⁨open⁩: عُرضت على جهة ولم ينتج عنها شيء بعد. ⁨accepted⁩ و⁨accepted-in-part⁩ و⁨rejected⁩: ما كان الجواب. ⁨in-progress⁩ و⁨done⁩: ما يُنفَّذ أو نُفِّذ. ⁨superseded⁩: حلّ محلها غيرها.",
      ),
      audience: column(
        "الجمهور",
        "قيمة `id` لسطر في الجدول ⁨audiences⁩: ممن جاء. فارغ حيث ينطبق على كل من تخاطبه التوصية.",
      ),
      who: column("من", "من قاله أو فعله."),
      note: column("ملاحظة", "ما قيل أو فُعل."),
      url: column("العنوان", "أين يمكن قراءته."),
      source_key: column("المصدر", "مفتاح مصدر من مصادر التقرير يمكن قراءته فيه."),
      version: column("الإصدار", "أول إصدار من التقرير يذكره."),
    },
  },
  "theme-recommendation-links": {
    title: "المحاور التي تجيب عنها كل توصية",
    description: "سطر لكل زوج من محور وتوصية تجيب عنه.",
    columns: { theme, recommendation, basis },
  },
  "recommendation-audience-links": {
    title: "الجماهير التي تخاطبها كل توصية",
    description: "سطر لكل زوج من توصية وجمهور تخاطبه.",
    columns: { recommendation, audience, basis },
  },
  audiences: {
    title: "الجماهير",
    description: "سطر لكل جمهور يخاطبه التقرير.",
    columns: {
      id,
      name: column("الاسم", "ما يسمّى به الجمهور."),
      summary: column("الملخص", "لماذا يعنيه التقرير."),
      basis,
    },
  },
  "audience-actions": {
    title: "ما يمكن أن يفعله كل جمهور",
    description: "سطر لكل زوج من جمهور وعمل موجّه إليه؛ والعمل الموجّه إلى عدة جماهير له عدة أسطر.",
    columns: {
      audience,
      action: column("العمل", "يسمّي العمل؛ وهو نفسه في كل سطر يرد فيه."),
      text: column("النص", "ما ينبغي فعله."),
      basis,
    },
  },
  evidence: {
    title: "الشواهد",
    description: "سطر لكل ما قاله أحدهم. يُذكر المتحدثون بأدوارهم، لا بأسمائهم.",
    columns: {
      id,
      kind: column("النوع", "كلام المتحدث بلفظه (⁨verbatim⁩) أو بمعناه (⁨paraphrase⁩)."),
      who: column("من", "دور المتحدث."),
      text: column("النص", "ما قيل."),
      consent: column("الموافقة", "ما وافق المتحدث على إظهاره."),
      basis,
    },
  },
  "evidence-theme-links": {
    title: "المحاور التي يقع تحتها كل شاهد",
    description: "سطر لكل زوج من شاهد ومحور يقع تحته.",
    columns: { evidence, theme },
  },
  "evidence-recommendation-links": {
    title: "التوصيات التي يسندها كل شاهد",
    description: "سطر لكل زوج من شاهد وتوصية يسندها.",
    columns: { evidence, recommendation },
  },
  ...contextTables,
};
