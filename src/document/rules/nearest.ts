export { nearest } from "../../model/nearest.ts";

/** `a`, `b` and 3 more: so that a hint stays a line. */
export function listed(items: readonly string[], most = 8): string {
  if (items.length === 0) return "none yet";
  const shown = items
    .slice(0, most)
    .map((item) => `\`${item}\``)
    .join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
