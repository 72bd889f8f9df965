import type { ElementContent } from "hast";
import type { BibEntry } from "./scan-bibliography.ts";

const NAMES = ["author", "editor", "translator", "director"];

/**
 * Typst tells sources by one author in one year apart with letters (`2021a`, `2021b`), as styles want; but it takes
 * all sources without an author for ambiguous, whatever their titles and years. For those, gives the function that
 * takes the letter away. Undefined for a source that keeps it: one with a name, or a true double in title and year.
 */
export function suffixRemover(
  entry: BibEntry,
  entries: readonly BibEntry[],
): ((nodes: ElementContent[]) => void) | undefined {
  if (entry.fields.some(({ name }) => NAMES.includes(name))) return undefined;
  const label = (of: BibEntry) => `${fieldOf(of, "title").toLowerCase()} ${yearOf(of)}`;
  if (entries.some((other) => other !== entry && label(other) === label(entry))) return undefined;
  const year = yearOf(entry);
  const pattern = year ? new RegExp(`\\b(${year})[a-z]\\b`, "g") : /\b(n\.d\.)-[a-z]\.?/g;
  const remove = (nodes: ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === "text") node.value = node.value.replace(pattern, "$1");
      else if (node.type === "element") remove(node.children);
    }
  };
  return remove;
}

function yearOf(entry: BibEntry): string {
  return /\d{4}/.exec(fieldOf(entry, "date") || fieldOf(entry, "year"))?.[0] ?? "";
}

function fieldOf(entry: BibEntry, name: string): string {
  return (
    entry.fields
      .find((field) => field.name === name)
      ?.value.replace(/[{}"]/g, "")
      .trim() ?? ""
  );
}
