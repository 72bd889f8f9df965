/** The line of `text` that a problem stands in, without its indentation. `line` counts from 1. */
export function excerptAt(text: string, line: number): string {
  return (text.split("\n", line)[line - 1] ?? "").trim();
}
