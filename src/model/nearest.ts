import { distance } from "fastest-levenshtein";

/** The candidate that a mistyped word most likely means; `undefined` when none is near enough to be worth naming. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const given = plain(word);
  let best: { candidate: string; far: number; wrong: number } | undefined;
  for (const candidate of candidates) {
    const known = plain(candidate);
    const wrong = distance(given, known);
    const far = contains(given, known) || sameLetters(given, known) ? Math.min(1, wrong) : wrong;
    // A third of the letters wrong is a typo; more is another word.
    const limit = Math.max(1, Math.floor(Math.max(given.length, known.length) / 3));
    const isNearer = best === undefined || far < best.far || (far === best.far && wrong < best.wrong);
    if (far <= limit && isNearer) best = { candidate, far, wrong };
  }
  return best?.candidate;
}

/** Case, spaces, hyphens and underscores are how the same name is written by different hands. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}

/** `firefighting` for `firefighting-crowds-out-strategy`; too short a piece says nothing. */
function contains(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.includes(short);
}

/** Letters swapped: `titel` for `title`. */
function sameLetters(a: string, b: string): boolean {
  return a.length > 2 && a !== b && [...a].sort().join("") === [...b].sort().join("");
}

/** `a`, `b` or `c`, for a hint: at most `limit`, with how many more there are. */
export function listOf(words: readonly string[], limit = 8): string {
  const shown = words.slice(0, limit).map((word) => `\`${word}\``);
  const more = words.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
