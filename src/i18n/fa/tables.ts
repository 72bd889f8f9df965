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
    suppressed: "پوشیده، تا کسی شناخته نشود. شاید کوچک باشد، یا عددی کوچک را لو بدهد.",
    notAsked: "از کسی پرسیده نشد.",
  },
  themes: {
    title: "مضمون‌ها",
    description: "سطری برای هر مضمون: مردم چه گفتند و چند نفرشان.",
    columns: { number, id, title: column("عنوان", "نام مضمون."), short, finding, ...prevalence, basis, chapter },
  },
  subfindings: {
    title: "یافته‌های فرعی",
    description: "سطری برای هر پارهٔ یک مضمون که شماری از آن خود دارد.",
    columns: { theme, id, short, finding, ...prevalence, basis },
  },
  recommendations: {
    title: "پیشنهادها",
    description: "سطری برای هر پیشنهاد.",
    columns: {
      number,
      id,
      title: column("عنوان", "نام پیشنهاد."),
      short,
      summary: column("چکیده", "آنچه پیشنهاد می‌کند، در یک یا دو جمله."),
      ...prevalence,
      leads: column("پیش‌برنده", "چه کسی می‌تواند آن را پیش ببرد، جایی که گزارش می‌گوید."),
      leads_basis: column("پایهٔ آن", "مانند ⁨basis⁩، برای `leads`."),
      basis,
      chapter,
    },
  },
  "recommendation-asks": {
    title: "آنچه هر پیشنهاد می‌خواهد",
    description: "سطری برای هر چیزی که یک پیشنهاد می‌خواهد.",
    columns: { recommendation, id, text: column("متن", "آنچه خواسته می‌شود."), basis },
  },
  "recommendation-caveats": {
    title: "ملاحظه‌ها",
    description: "سطری برای هر ملاحظه دربارهٔ یک پیشنهاد.",
    columns: { recommendation, number, text: column("متن", "ملاحظه."), basis },
  },
  "recommendation-progress": {
    title: "سرانجام پیشنهادها",
    description:
      "سطری برای هر چیزی که دربارهٔ یک پیشنهاد ثبت شده: چه کسی چه پاسخی داد یا چه کرد، و کی. دربارهٔ پیشنهادِ بی‌سطر چیزی ثبت نشده است.",
    columns: {
      recommendation,
      number: column("شماره", "جای آن میان ثبت‌های همان پیشنهاد، از کهن‌ترین، از ۱."),
      date: column("تاریخ", "روزی که گفته یا انجام شد: سال، ماه، روز."),
      status: column(
        "وضعیت",
        "⁨open⁩: با کسی در میان گذاشته شده و هنوز نتیجه‌ای نداده. ⁨accepted⁩، ⁨accepted-in-part⁩، ⁨rejected⁩: پاسخی که داده شد. ⁨in-progress⁩، ⁨done⁩: آنچه انجام می‌شود یا شد. ⁨superseded⁩: چیز دیگری جای آن را گرفت.",
      ),
      audience: column(
        "مخاطب",
        "مقدار `id` سطری در جدول ⁨audiences⁩: از سوی چه کسی است. خالی در جایی که دربارهٔ همهٔ مخاطبان پیشنهاد است.",
      ),
      who: column("چه کسی", "چه کسی آن را گفت یا انجام داد."),
      note: column("یادداشت", "آنچه گفته یا انجام شد."),
      url: column("نشانی", "کجا می‌توان آن را خواند."),
      source_key: column("منبع", "کلید منبعی از گزارش که می‌توان در آن خواند."),
      version: column("نسخه", "نخستین نسخهٔ گزارش که از آن می‌گوید."),
    },
  },
  "theme-recommendation-links": {
    title: "هر پیشنهاد به کدام مضمون‌ها پاسخ می‌دهد",
    description: "سطری برای هر جفتِ مضمون و پیشنهادی که به آن پاسخ می‌دهد.",
    columns: { theme, recommendation, basis },
  },
  "recommendation-audience-links": {
    title: "روی سخن هر پیشنهاد با کدام مخاطبان است",
    description: "سطری برای هر جفتِ پیشنهاد و مخاطبی که روی سخن آن است.",
    columns: { recommendation, audience, basis },
  },
  audiences: {
    title: "مخاطبان",
    description: "سطری برای هر مخاطبی که روی سخن گزارش با اوست.",
    columns: {
      id,
      name: column("نام", "آنچه مخاطب خوانده می‌شود."),
      summary: column("چکیده", "چرا گزارش به او مربوط است."),
      basis,
    },
  },
  "audience-actions": {
    title: "آنچه از هر مخاطب برمی‌آید",
    description: "سطری برای هر جفتِ مخاطب و کاری که برای اوست؛ کاری که برای چند مخاطب است چند سطر دارد.",
    columns: {
      audience,
      action: column("کار", "کار را نام می‌برد؛ در هر سطری که آن را دارد یکسان است."),
      text: column("متن", "چه باید کرد."),
      basis,
    },
  },
  evidence: {
    title: "شواهد",
    description: "سطری برای هر چیزی که کسی گفت. گویندگان با نقششان نام برده می‌شوند، نه هرگز با نامشان.",
    columns: {
      id,
      kind: column("گونه", "واژه‌های خود گوینده (⁨verbatim⁩) یا بازگویی (⁨paraphrase⁩)."),
      who: column("که", "نقش گوینده."),
      text: column("متن", "آنچه گفته شد."),
      consent: column("رضایت", "آنچه گوینده پذیرفت نشان داده شود."),
      basis,
    },
  },
  "evidence-theme-links": {
    title: "هر شاهد زیر کدام مضمون‌هاست",
    description: "سطری برای هر جفتِ شاهد و مضمونی که زیر آن است.",
    columns: { evidence, theme },
  },
  "evidence-recommendation-links": {
    title: "هر شاهد پشتوانهٔ کدام پیشنهادهاست",
    description: "سطری برای هر جفتِ شاهد و پیشنهادی که پشتوانهٔ آن است.",
    columns: { evidence, recommendation },
  },
  ...contextTables,
};
