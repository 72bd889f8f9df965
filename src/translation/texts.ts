/** The fields that hold words a reader sees: what a translation may give, and all that it may give. */
const FIELDS = new Set([
  "title",
  "subtitle",
  "short",
  "summary",
  "part",
  "finding",
  "text",
  "name",
  "noun",
  "note",
  "period",
  "approach",
  "description",
  "caption",
  "source",
  "provenance",
  "term",
  "definition",
  "stated",
  "who",
  "questionsForReaders",
]);

/**
 * A copy of plain data in which each text that a reader sees is what `replace` makes of it. Its key is the way to it, records
 * by their ids: `themes/security/subfindings/no-plan/finding`.
 */
export function mapTexts<T>(value: T, key: string, replace: (key: string, text: string) => string): T {
  return mapped(value, key, replace, false) as T;
}

function mapped(value: unknown, key: string, replace: (key: string, text: string) => string, isText: boolean): unknown {
  if (typeof value === "string") return isText ? replace(key, value) : value;
  if (Array.isArray(value))
    return value.map((item, index) => mapped(item, `${key}/${nameOf(item, index)}`, replace, isText));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, mapped(part, `${key}/${name}`, replace, FIELDS.has(name))]),
  );
}

const nameOf = (item: unknown, index: number): string => {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : String(index + 1);
};

/** Every text in plain data, by its key. */
export function textsIn(value: unknown, key: string): Map<string, string> {
  const found = new Map<string, string>();
  mapTexts(value, key, (name, text) => {
    found.set(name, text);
    return text;
  });
  return found;
}
