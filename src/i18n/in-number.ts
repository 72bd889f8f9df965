/** A phrase by the plural category of its language; `{n}` is the number. */
export type NumberForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** “12 results”, in the plural form and the digits of the language. */
export function inNumber(n: number, forms: NumberForms, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? "{n}";
  return form.replace("{n}", new Intl.NumberFormat(language).format(n));
}
