import { chartWordsFor } from "../i18n/chart-words.ts";
import { wordsFor } from "../i18n/words.ts";
import type { Site } from "../site.ts";

/** All letters that the pages of a report may show, each once: the report's own, and those of the words around it. */
export function lettersOn({ report, document, citations }: Omit<Site, "offers">): string {
  const { language } = report.meta;
  const letters = new Set<string>();
  collect([report, document, citations, wordsFor(language), chartWordsFor(language)], letters);
  return [...letters].sort().join("");
}

function collect(value: unknown, letters: Set<string>): void {
  if (typeof value === "string") for (const letter of value) letters.add(letter);
  // The words of a sentence that is put together stand in the function that does it.
  else if (typeof value === "function") collect(String(value), letters);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) collect(part, letters);
}
