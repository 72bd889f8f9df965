import { column } from "../column.ts";

/** Columns that several tables of data have. */

export const id = column("شناسه", "آنچه را سطر دربارهٔ آن است نام می‌برد؛ میان نسخه‌ها ثابت، و بخشی از نشانی آن.");
export const number = column("شماره", "جای آن در گزارش، شمرده از یک.", "شمرده به ترتیبی که گزارش دارد.");
export const basis = column("پایه", "آیا سطر سخن منبع است (⁨stated⁩) یا برداشت ویراستاران از آن (⁨editorial⁩).");
export const theme = column("مضمون", "مقدار `id` سطری در جدول ⁨themes⁩.");
export const recommendation = column("پیشنهاد", "مقدار `id` سطری در جدول ⁨recommendations⁩.");
export const audience = column("مخاطب", "مقدار `id` سطری در جدول ⁨audiences⁩.");
export const evidence = column("شاهد", "مقدار `id` سطری در جدول ⁨evidence⁩.");
export const chapter = column("فصل", "مقدار `id` سطری در جدول ⁨chapters⁩.");
export const figure = column("شکل", "مقدار `id` سطری در جدول ⁨figures⁩.");
export const short = column("عنوان کوتاه", "عنوان، چنان‌که شکل‌ها و سرصفحه‌ها چاپ می‌کنند.");
export const finding = column("یافته", "یافته در یک جمله.");
const bounds =
  "تنها با حساب از `stated` و `of`، با نفرهای درست، مگر آنکه نویسندگان مرز را داده باشند؛ آنچه تنها با واژه گفته شده مرزی ندارد.";
export const prevalence = {
  prevalence_kind: column(
    "گونهٔ شمار",
    "⁨exact⁩: منبع عدد را می‌دهد. ⁨bounded⁩: منبع کسری با واژه می‌دهد که بازه خوانده می‌شود. ⁨worded⁩: منبع واژه‌ای می‌دهد که عددی در آن نیست. خالی: منبع چیزی دربارهٔ آن نمی‌گوید.",
    "بر پایهٔ اینکه منبع کدام ستون‌های دیگر را پر می‌کند.",
  ),
  stated: column("چنان‌که گفته شد", "واژه‌های خود منبع دربارهٔ شمار."),
  count: column("شمار", "شمار افراد، جایی که منبع عدد دقیق را می‌دهد."),
  at_least: column("دست‌کم", "مرز پایین به نفر، برگرفته از واژه‌ها؛ تنها جایی که بازه هست.", bounds),
  at_most: column("حداکثر", "مرز بالا به نفر، برگرفته از واژه‌ها؛ تنها جایی که بازه هست.", bounds),
  of: column(
    "از",
    "شمار کسانی که از میانشان شمرده می‌شود.",
    "چنان‌که نویسندگان نوشتند؛ جایی که پایه‌ای نام نمی‌برند، همهٔ مصاحبه‌شوندگان.",
  ),
};
