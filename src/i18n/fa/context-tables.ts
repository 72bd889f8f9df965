import { column } from "../column.ts";
import type { ContextTableWords } from "../en/context-tables.ts";
import { basis, figure, id, number, short } from "./columns.ts";

/** The words of the tables that say what the findings rest on, and of those of figures. */
export const contextTables: ContextTableWords = {
  report: {
    title: "گزارش",
    description: "یک سطر: گزارش چیست، بر گفتهٔ چند نفر استوار است و چگونه از آنان پرسیده شد.",
    columns: {
      id: column("شناسه", "گزارش را در هر نسخه نام می‌برد."),
      title: column("عنوان", "عنوان گزارش."),
      subtitle: column("زیرعنوان", "آنچه زیر عنوان است."),
      edition: column("ویرایش", "این کدام ویرایش گزارش است."),
      version: column("نسخه", "سه عدد: هنگام ارجاع آن‌ها را بگویید."),
      released: column("انتشار", "روزی که این نسخه درآمد: سال، ماه، روز."),
      language: column("زبان", "زبان متن‌ها، با برچسب ⁨BCP 47⁩."),
      people: column("شمار افراد", "با چند نفر مصاحبه شد: پایهٔ هر شماری که پایهٔ دیگری نام نمی‌برد."),
      people_noun: column("چه خوانده می‌شوند", "به صورت جمع."),
      people_note: column("یادداشتی دربارهٔ آنان", "دیگر چه باید دانست."),
      period: column("بازهٔ زمانی", "مصاحبه‌ها کِی انجام شد، چنان‌که منبع می‌گوید."),
      approach: column("رویکرد", "پژوهش چگونه انجام شد."),
    },
  },
  "participant-roles": {
    title: "با چه کسانی مصاحبه شد",
    description: "سطری برای هر نقش در میان مصاحبه‌شوندگان.",
    columns: {
      id,
      name: column("نام", "نقش، به صورت جمع."),
      count: column("شمار", "کسانی که این نقش را دارند، تنها جایی که منبع عدد را می‌دهد."),
      basis,
    },
  },
  "small-counts": {
    title: "با شمارهای کوچک چه می‌شود",
    description:
      "سطری برای هر آستانه‌ای که شمارهای کمتر از آن پوشیده می‌مانند، و برای هر شمار کوچک‌تری که با این همه گفته می‌شود.",
    columns: {
      kind: column("گونه", "آیا سطر آستانه است یا شماری که گفته می‌شود."),
      what: column("چه", "آستانه برای چیست، یا چه شمرده شد."),
      people: column("شمار افراد", "آستانه به نفر، یا شمار با پایه‌اش."),
      reason: column("دلیل", "چرا شماری کوچک گفته می‌شود."),
    },
  },
  method: {
    title: "پژوهش چگونه انجام شد",
    description: "سطری برای هر پرسش، هر گام و هر محدودیت روش.",
    columns: {
      kind: column("گونه", "سطر چه چیزی را وصف می‌کند."),
      id,
      text: column("متن", "پرسش، گام یا محدودیت."),
      basis,
    },
  },
  "reporting-checklist": {
    title: "فهرست وارسی گزارش",
    description:
      "سطری برای هر مورد از معیار گزارش‌های مصاحبه که این گزارش به آن پاسخ می‌دهد: ⁨COREQ⁩ یا ⁨SRQR⁩، به زبان خود ما.",
    columns: {
      norm: column("معیار", "معیاری که مورد از آن است."),
      number: column("شماره", "شمارهٔ مورد در معیار."),
      item: column("مورد", "مورد دربارهٔ چیست."),
      asks: column("خواسته", "گزارش چه باید بگوید."),
      status: column(
        "وضعیت",
        "⁨reported⁩: فصل نام‌برده آن را می‌گوید. ⁨not-applicable⁩: مصداق ندارد. ⁨withheld-for-safety⁩: پاسخ می‌تواند افراد را لو بدهد. ⁨missing⁩: گزارش نمی‌گوید. خالی: هنوز کسی بررسی نکرده است.",
      ),
      chapter: column("فصل", "مقدار `id` فصلی که آن را می‌گوید."),
      anchor: column("سرعنوان", "نشانی سرعنوان در آن فصل."),
      note: column("یادداشت", "جز آن چه باید دانست."),
    },
  },
  chapters: {
    title: "فصل‌ها",
    description: "سطری برای هر فصل گزارش، به ترتیب خواندن.",
    columns: {
      number,
      id,
      title: column("عنوان", "عنوان فصل."),
      short,
      part: column("بخش", "بخشی از گزارش که فصل در آن است."),
      summary: column("چکیده", "فصل چه یافت."),
      theme: column("مضمون", "مقدار `id` مضمونی که شرح می‌دهد."),
    },
  },
  figures: {
    title: "شکل‌ها",
    description:
      "سطری برای هر شکل. آنچه نشان می‌دهد در ⁨figure-data⁩، ⁨figure-counts⁩ یا ⁨figure-events⁩ است، یا در جدول‌های یافته‌ها و پیوندها.",
    columns: {
      id,
      kind: column("گونه", "شکل چه نشان می‌دهد."),
      title: column("عنوان", "شکل چه می‌گوید، به صورت یافته."),
      subtitle: column("زیرعنوان", "چه کشیده شده، از چه کسانی، با چه واحدی."),
      description: column("توصیف", "شکل با واژه‌ها."),
      caption: column("زیرنویس", "متن زیر شکل."),
      source: column("منبع", "داده‌هایش از کجاست."),
      note: column("یادداشت", "چگونه خوانده می‌شود."),
      basis,
    },
  },
  "figure-data": {
    title: "داده‌های شکل‌ها",
    description: "سطری برای هر میلهٔ شکلی که داده‌هایی از آن خود دارد.",
    columns: {
      figure,
      number,
      label: column("برچسب", "میله نشان‌دهندهٔ چیست."),
      value: column("مقدار", "چند واحد."),
      unit: column("واحد", "هر واحد چیست."),
      stated: column("چنان‌که گفته شد", "واژه‌های خود منبع برای مقدار."),
    },
  },
  "figure-counts": {
    title: "شمارهای شکل‌ها",
    description: "سطری برای هر شمار یک شکل: دو مضمون با هم، مضمونی در یک نقش، مضمونی در یک دور.",
    columns: {
      figure,
      number,
      theme: column("مضمون", "مضمون، با شناسه یا نامش."),
      group: column("گروه", "مضمون دیگر، نقش یا دور."),
      count: column("شمار", "چند نفر. خالی جایی که منبع به جای عدد واژه دارد."),
      of: column("از", "از چند نفر پرسیده شد."),
      stated: column("چنان‌که گفته شد", "واژه‌های خود منبع برای شمار."),
    },
  },
  "figure-events": {
    title: "رویدادهای شکل‌ها",
    description: "سطری برای هر رویداد یک خط زمان.",
    columns: {
      figure,
      number,
      event: column("رویداد", "چه روی داد."),
      from: column("از", "کِی، یا کِی آغاز شد: سال، ماه یا روز."),
      to: column("تا", "کِی پایان یافت."),
      stated: column("چنان‌که گفته شد", "واژه‌های خود منبع برای زمان."),
    },
  },
};
