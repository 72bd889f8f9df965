/** Words and pairs of words of a text. */
function features(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

/** How much two texts have in common, from 0 to 1: the share of their words and pairs of words that both have (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [features(one), features(other)];
  if (a.size === 0 || b.size === 0) return one === other ? 1 : 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
