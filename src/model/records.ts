import type { LocatedDocument, Path } from "./located.ts";

/** A value found in a document, and the way to it. */
export interface Found {
  path: (string | number)[];
  value: unknown;
}

/**
 * Every value at a pattern such as `["themes", "*", "chapter"]`, where `*` is each item of a list. What isn't there, or
 * isn't shaped as it should be, is passed over: the schema has reported it. So is a record that the edition lacks.
 */
export function matches(document: LocatedDocument | undefined, pattern: Path): Found[] {
  let found: Found[] = document ? [{ path: [], value: document.value }] : [];
  for (const segment of pattern) {
    found = found.flatMap(({ path, value }) => {
      if (segment === "*")
        return Array.isArray(value) ? itemsIn(value, path).filter((item) => !document?.leavesOut?.(item.value)) : [];
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return [];
      return [{ path: [...path, segment], value: (value as Record<string | number, unknown>)[segment] }];
    });
  }
  return found;
}

function itemsIn(list: readonly unknown[], path: Path): Found[] {
  return list.map((value, index) => ({ path: [...path, index], value }));
}

/** As `matches`, for texts alone. */
export function textsAt(
  document: LocatedDocument | undefined,
  pattern: Path,
): { path: (string | number)[]; value: string }[] {
  return matches(document, pattern).flatMap(({ path, value }) => (typeof value === "string" ? [{ path, value }] : []));
}

/** The fields of a record that may be anything; empty when it is no record. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
