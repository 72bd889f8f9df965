import { placeAt } from "../model/place.ts";

/**
 * Where in a report's files words stand that no chapter has: findings, glossary, sources. Nothing when they stand nowhere as
 * they are, being put together. Given as `findings/evidence.json:12`.
 */
export function whereWritten(words: string, texts: ReadonlyMap<string, string>): string | undefined {
  if (words.length < 3) return undefined;
  const forms = [...new Set([JSON.stringify(words).slice(1, -1), words])];
  for (const [file, text] of texts) {
    if (file.startsWith("chapters/")) continue;
    for (const form of forms) {
      const at = text.indexOf(form);
      if (at >= 0) return `${file}:${placeAt(text, at).line}`;
    }
  }
  return undefined;
}
