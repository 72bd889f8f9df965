/** A sentence in parts: plain text, and the names of the places in it. `{start} or as {pdf}` has two. */
export type Part = { text: string } | { place: string };

export function partsOf(template: string): Part[] {
  return template
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) => (/^\{\w+\}$/.test(part) ? { place: part.slice(1, -1) } : { text: part }));
}
