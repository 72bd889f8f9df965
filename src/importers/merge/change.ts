import type { FieldChange } from "./three-way.ts";

/** One thing that an import did to a report, or left as it was, for a person to read. */
export interface Change {
  /** `themes.json › rent`. */
  what: string;
  kind: "added" | "removed" | "changed" | "kept" | "conflict";
  /** `count 3 of 5 → 4 of 6`. */
  detail?: string;
}

/** The line of a changed field: what stood there, and what comes. */
export function fieldDetail({ field, from, to }: FieldChange): string {
  return `${field} ${inWords(from)} → ${inWords(to)}`;
}

/** The line of a field that was changed on both sides: the hand's stays. */
export function conflictDetail({ field, from, to }: FieldChange): string {
  return `${field}: yours, ${inWords(from)}, stays; the file now gives ${inWords(to)}`;
}

const LONGEST = 60;

function inWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null && "count" in value) {
    const { count, of } = value as { count: unknown; of?: unknown };
    return of === undefined ? String(count) : `${count} of ${of}`;
  }
  const text = typeof value === "string" ? `“${value}”` : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
