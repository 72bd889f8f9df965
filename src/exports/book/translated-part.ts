import { citedIn } from "./cited.ts";
import type { BookInput } from "./sections.ts";

/**
 * Of a translation, what is translated: a book is read from one end to the other, and leads to the site for chapters that
 * are in the original alone; its title page names them. Anything else is as it was.
 */
export function translatedPart(input: BookInput): BookInput {
  const { translation } = input.report;
  if (!translation) return input;
  const chapters = input.chapters.filter(({ meta }) => translation.chapters.includes(meta.id));
  const cited = new Set(chapters.flatMap(({ tree }) => [...citedIn(tree)]));
  return { ...input, chapters, sources: input.sources.filter(({ id }) => cited.has(id)) };
}
