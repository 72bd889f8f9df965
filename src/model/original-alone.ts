import type { Report, TranslationOf } from "./report.ts";

/** The numbers of the chapters that a translation lacks, so that they are in the original alone. */
export function chaptersInOriginalAlone(
  chapters: Report["chapters"],
  translation: Pick<TranslationOf, "chapters">,
): number[] {
  return chapters.filter(({ id }) => !translation.chapters.includes(id)).map(({ number }) => number);
}
