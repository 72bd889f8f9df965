import { column } from "../column.ts";
import type { ContextTableWords } from "../en/context-tables.ts";
import { basis, figure, id, number, short } from "./columns.ts";

/** The words of the tables that say what the findings rest on, and of those of figures. */
export const contextTables: ContextTableWords = {
  report: {
    title: "التقرير",
    description: "سطر واحد: ما هو التقرير، وعلى كم شخصًا يقوم، وكيف سُئلوا.",
    columns: {
      id: column("المعرّف", "يسمّي التقرير في كل إصدار."),
      title: column("العنوان", "عنوان التقرير."),
      subtitle: column("العنوان الفرعي", "ما يقع تحت العنوان."),
      edition: column("الطبعة", "أي طبعة من التقرير هذه."),
      version: column("الإصدار", "ثلاثة أرقام: اذكرها عند الاستشهاد."),
      released: column("تاريخ النشر", "اليوم الذي صدر فيه هذا الإصدار، سنة ثم شهر ثم يوم."),
      language: column("اللغة", "لغة النصوص، بوسم ⁨BCP 47⁩."),
      people: column("الأشخاص", "عدد من قوبلوا: أساس كل عدد لا يسمّي أساسًا غيره."),
      people_noun: column("ما يسمَّون به", "بصيغة الجمع."),
      people_note: column("ملاحظة عنهم", "ما ينبغي معرفته عدا ذلك."),
      period: column("المدة", "متى جرت المقابلات، كما يقول المصدر."),
      approach: column("المنهج", "كيف جرى البحث."),
    },
  },
  "participant-roles": {
    title: "من قوبلوا",
    description: "سطر لكل دور من أدوار من قوبلوا.",
    columns: {
      id,
      name: column("الاسم", "الدور، بصيغة الجمع."),
      count: column("العدد", "من لهم هذا الدور، حيث يذكر المصدر الرقم فقط."),
      basis,
    },
  },
  "small-counts": {
    title: "كيف تُعامل الأعداد الصغيرة",
    description: "سطر لكل حدّ تُحجب الأعداد دونه، ولكل عدد أصغر يُذكر مع ذلك.",
    columns: {
      kind: column("النوع", "هل السطر حدّ أم عدد يُذكر."),
      what: column("ماذا", "ما الحدّ له، أو ما عُدّ."),
      people: column("الأشخاص", "الحدّ بعدد الأشخاص، أو العدد مع أساسه."),
      reason: column("السبب", "لماذا يُذكر عدد صغير."),
    },
  },
  method: {
    title: "كيف جرى البحث",
    description: "سطر لكل سؤال طُرح، ولكل خطوة، ولكل حدّ من حدود المنهج.",
    columns: {
      kind: column("النوع", "ما يصفه السطر."),
      id,
      text: column("النص", "السؤال أو الخطوة أو الحدّ."),
      basis,
    },
  },
  "reporting-checklist": {
    title: "قائمة التحقق من التقرير",
    description: "سطر لكل بند من معيار تقارير المقابلات الذي يجيب عنه هذا التقرير: ⁨COREQ⁩ أو ⁨SRQR⁩، بصياغتنا.",
    columns: {
      norm: column("المعيار", "المعيار الذي منه البند."),
      number: column("الرقم", "رقم البند في المعيار."),
      item: column("البند", "موضوع البند."),
      asks: column("المطلوب", "ما ينبغي أن يقوله التقرير."),
      status: column(
        "الحالة",
        "⁨reported⁩: يقوله الفصل المذكور. ⁨not-applicable⁩: لا ينطبق. ⁨withheld-for-safety⁩: قد يدل الجواب على أشخاص. ⁨missing⁩: لا يقوله التقرير. فارغ: لم ينظر فيه أحد بعد.",
      ),
      chapter: column("الفصل", "قيمة `id` للفصل الذي يقوله."),
      anchor: column("العنوان الداخلي", "عنوان المقطع في ذلك الفصل."),
      note: column("ملاحظة", "ما ينبغي معرفته عدا ذلك."),
    },
  },
  chapters: {
    title: "الفصول",
    description: "سطر لكل فصل من التقرير، بترتيب القراءة.",
    columns: {
      number,
      id,
      title: column("العنوان", "عنوان الفصل."),
      short,
      part: column("القسم", "قسم التقرير الذي ينتمي إليه."),
      summary: column("الملخص", "ما وجده الفصل."),
      theme: column("المحور", "قيمة `id` للمحور الذي يفصّله."),
    },
  },
  figures: {
    title: "الأشكال",
    description:
      "سطر لكل شكل. وما يرسمه في ⁨figure-data⁩ أو ⁨figure-counts⁩ أو ⁨figure-events⁩، أو في جداول النتائج والروابط.",
    columns: {
      id,
      kind: column("النوع", "ما يرسمه الشكل."),
      title: column("العنوان", "ما يبيّنه الشكل، بصيغة نتيجة."),
      subtitle: column("العنوان الفرعي", "ما رُسم، وعمّن، وبأي وحدة."),
      description: column("الوصف", "الشكل بالكلمات."),
      caption: column("التعليق", "النص تحت الشكل."),
      source: column("المصدر", "من أين جاءت بياناته."),
      note: column("ملاحظة", "كيف يُقرأ."),
      basis,
    },
  },
  "figure-data": {
    title: "بيانات الأشكال",
    description: "سطر لكل شريط في شكل له بيانات خاصة به.",
    columns: {
      figure,
      number,
      label: column("التسمية", "ما يمثله الشريط."),
      value: column("القيمة", "عدد الوحدات."),
      unit: column("الوحدة", "ما هي الوحدة."),
      stated: column("كما قيل", "كلمات المصدر نفسه في القيمة."),
    },
  },
  "figure-counts": {
    title: "أعداد في الأشكال",
    description: "سطر لكل عدد في شكل: لمحورين معًا، أو لمحور في دور، أو لمحور في جولة.",
    columns: {
      figure,
      number,
      theme: column("المحور", "المحور، بمعرّفه أو باسمه."),
      group: column("المجموعة", "المحور الآخر أو الدور أو الجولة."),
      count: column("العدد", "عدد الأشخاص. فارغ حيث يذكر المصدر كلمات بدل الرقم."),
      of: column("من", "عدد من سُئلوا."),
      stated: column("كما قيل", "كلمات المصدر نفسه في العدد."),
    },
  },
  "figure-events": {
    title: "أحداث في الأشكال",
    description: "سطر لكل حدث في خط زمني.",
    columns: {
      figure,
      number,
      event: column("الحدث", "ما حدث."),
      from: column("من", "متى، أو متى بدأ: سنة أو شهر أو يوم."),
      to: column("إلى", "متى انتهى."),
      stated: column("كما قيل", "كلمات المصدر نفسه في الوقت."),
    },
  },
};
