import { chartWordsFor } from "../../i18n/chart-words.ts";
import { prevalenceIn } from "../../i18n/prevalence-words.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { Theme } from "../../model/report.ts";

/** A count in one line: the number with its words, or the words alone. */
export function countText(prevalence: Prevalence, language: string): string {
  return prevalenceIn(prevalence, chartWordsFor(language));
}

/** A theme's counts: its own, or those of its sub-findings when it has none. */
export function countsOf(theme: Theme): { prevalence: Prevalence; short: string | undefined }[] {
  if (theme.prevalence) return [{ prevalence: theme.prevalence, short: undefined }];
  return theme.subfindings.map(({ prevalence, short }) => ({ prevalence, short }));
}
