import { column } from "../column.ts";

/** Columns that several tables of data have. */

export const id = column("المعرّف", "يسمّي ما يدور عليه السطر؛ ثابت بين الإصدارات، وجزء من عنوانه.");
export const number = column("الرقم", "الموضع في التقرير، عدًّا من ⁨1⁩.", "عُدّت بالترتيب الذي ترد به في التقرير.");
export const basis = column("الأساس", "هل يعيد السطر ما يقوله المصدر (⁨stated⁩) أم هو قراءة المحررين له (⁨editorial⁩).");
export const theme = column("المحور", "قيمة `id` لسطر في الجدول ⁨themes⁩.");
export const recommendation = column("التوصية", "قيمة `id` لسطر في الجدول ⁨recommendations⁩.");
export const audience = column("الجمهور", "قيمة `id` لسطر في الجدول ⁨audiences⁩.");
export const evidence = column("الشاهد", "قيمة `id` لسطر في الجدول ⁨evidence⁩.");
export const chapter = column("الفصل", "قيمة `id` لسطر في الجدول ⁨chapters⁩.");
export const figure = column("الشكل", "قيمة `id` لسطر في الجدول ⁨figures⁩.");
export const short = column("العنوان القصير", "العنوان كما تطبعه الأشكال ورؤوس الصفحات.");
export const finding = column("النتيجة", "النتيجة في جملة.");
const bounds =
  "بالحساب وحده من `stated` و`of`، بأعداد صحيحة من الأشخاص، إلا إذا ذكر المؤلفون الحدّ؛ ولا حدّ لما قيل بالكلمات وحدها.";
export const prevalence = {
  prevalence_kind: column(
    "نوع العدد",
    "⁨exact⁩: يذكر المصدر الرقم. ⁨bounded⁩: يذكر المصدر كسرًا بالكلمات، يُقرأ مدًى. ⁨worded⁩: يذكر المصدر كلمة لا رقم فيها. فارغ: لا يقول المصدر عنه شيئًا.",
    "بحسب ما يملؤه المصدر من الأعمدة الأخرى.",
  ),
  stated: column("كما قيل", "كلمات المصدر نفسه في العدد."),
  count: column("العدد", "عدد الأشخاص حيث يذكر المصدر الرقم المضبوط."),
  at_least: column("على الأقل", "الحدّ الأدنى بعدد الأشخاص، مقروءًا من الكلمات؛ حيث يوجد مدى فقط.", bounds),
  at_most: column("على الأكثر", "الحدّ الأعلى بعدد الأشخاص، مقروءًا من الكلمات؛ حيث يوجد مدى فقط.", bounds),
  of: column("من أصل", "عدد الأشخاص الذي يُحسب منه.", "كما كتبه المؤلفون؛ وحيث لا يسمّون أساسًا، فجميع من قوبلوا."),
};
