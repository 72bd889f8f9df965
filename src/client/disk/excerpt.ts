const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** How many words an excerpt has. */
const LENGTH = 24;

/** The words of a text, in any script. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** A word without case and without signs above its letters: `Ångström` is found by `angstrom`, and Arabic without vowels. */
export const folded = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words around the first that was found, with `<mark>` about those that were, as Pagefind writes it. `terms` are folded. */
export function excerptOf(text: string, terms: ReadonlySet<string>): string {
  const words = [...text.matchAll(WORD)].map((match) => ({ at: match.index, word: match[0] }));
  const isFound = ({ word }: { word: string }) => terms.has(folded(word));
  const first = Math.max(0, words.findIndex(isFound) - LENGTH / 4);
  const shown = words.slice(first, first + LENGTH);
  const from = first === 0 ? 0 : (shown[0]?.at ?? 0);
  const next = words[first + LENGTH];
  const to = next ? next.at : text.length;
  let at = from;
  let out = "";
  for (const found of shown.filter(isFound)) {
    out += `${plain(text.slice(at, found.at))}<mark>${found.word}</mark>`;
    at = found.at + found.word.length;
  }
  return `${first > 0 ? "…" : ""}${out}${plain(text.slice(at, to)).trimEnd()}${next ? "…" : ""}`;
}

const plain = (text: string): string => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
