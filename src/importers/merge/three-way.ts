import { digestOf } from "./digest.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** A record on its three sides: as the last import gave it (fingerprints of its fields), as it stands now, as this import gives it. */
export interface Sides {
  base?: Readonly<Record<string, string>> | undefined;
  mine?: Fields | undefined;
  theirs?: Fields | undefined;
}

/** What becomes of a record. */
export type Merged =
  | { kind: "added"; fields: Fields }
  | { kind: "removed" }
  /** Nothing to write. `why` where a person would want to know. */
  | { kind: "left"; why?: "deleted by hand" | "no longer in the file" }
  | { kind: "changed"; set: FieldChange[]; conflicts: FieldChange[] };

export interface FieldChange {
  field: string;
  /** What stands there now; `undefined` for nothing. */
  from: unknown;
  /** What the import gives. `undefined` takes the field out. */
  to: unknown;
}

/**
 * Merges one record. What was changed by hand since the last import stays; what wasn't follows the import. Where both
 * changed a field in different ways, the hand's stays, and the field is a conflict to be told. Without a last import
 * everything that differs counts as the hand's.
 */
export function mergeRecord({ base, mine, theirs }: Sides): Merged {
  if (!theirs) {
    if (!mine || !base) return { kind: "left" };
    const untouched = Object.entries(mine).every(([field, value]) => field === "id" || base[field] === digestOf(value));
    return untouched ? { kind: "removed" } : { kind: "left", why: "no longer in the file" };
  }
  if (!mine) return base ? { kind: "left", why: "deleted by hand" } : { kind: "added", fields: theirs };

  const set: FieldChange[] = [];
  const conflicts: FieldChange[] = [];
  const fields = new Set([...Object.keys(theirs), ...Object.keys(base ?? {})].filter((field) => field !== "id"));
  for (const field of fields) {
    const [from, to, was] = [mine[field], theirs[field], base?.[field]];
    if (sameDigest(from, to)) continue;
    const byHand = was === undefined ? from !== undefined : from === undefined || digestOf(from) !== was;
    const byImport = was === undefined ? to !== undefined : to === undefined || digestOf(to) !== was;
    if (!byHand) set.push({ field, from, to });
    else if (byImport) conflicts.push({ field, from, to });
  }
  return { kind: "changed", set, conflicts };
}

/** The fingerprints of what an import gives, to be the base of the next. */
export function digestsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      field === "id" || value === undefined ? [] : [[field, digestOf(value)]],
    ),
  );
}

function sameDigest(one: unknown, other: unknown): boolean {
  return one === undefined || other === undefined ? one === other : digestOf(one) === digestOf(other);
}
