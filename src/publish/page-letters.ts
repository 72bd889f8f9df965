import { wordsIn } from "../i18n/words-in.ts";
import type { Site } from "../site.ts";

/** All letters that the pages of a report may show, each once: the report's own, and those of the words around it. */
export function lettersOn({ report, document, citations }: Omit<Site, "offers">): string {
  const { language } = report.meta;
  const letters = new Set<string>();
  collect([report, document, citations, wordsIn(language)], letters);
  const { number } = wordsIn(language).locale;
  for (let digit = 0; digit < 10; digit += 1) collect(number(digit), letters);
  return [...letters].sort().join("");
}

function collect(value: unknown, letters: Set<string>): void {
  if (typeof value === "string") for (const letter of value) letters.add(letter);
  // The words of a sentence that is put together stand in the function that does it.
  else if (typeof value === "function") collect(String(value), letters);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) collect(part, letters);
}
