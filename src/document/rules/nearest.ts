import { closest, distance } from "fastest-levenshtein";

/** The candidate that a typo most likely meant; nothing when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const exceptCase = candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (exceptCase) return exceptCase;
  const best = closest(word, candidates as string[]);
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3))
    ? best
    : undefined;
}

/** `a`, `b` and 3 more: so that a hint stays a line. */
export function listed(items: readonly string[], most = 8): string {
  if (items.length === 0) return "none yet";
  const shown = items
    .slice(0, most)
    .map((item) => `\`${item}\``)
    .join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
