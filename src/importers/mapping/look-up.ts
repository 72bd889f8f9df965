import { nearest } from "../../model/nearest.ts";
import { type Code, pathText } from "../coded/project.ts";

/** What came of looking a name up: what it names, or what to say. */
export type Found<T> = { item: T } | { message: string; hint: string };

/** A code by its GUID or its path; never by its last name alone, because names repeat. */
export function findCode(codes: readonly Code[], name: string): Found<Code> {
  const paths = codes.map(({ path }) => pathText(path));
  const found = match(
    codes,
    name,
    (code) => code.key,
    (_code, index) => paths[index] ?? "",
  );
  if (found) return found;
  const ends = paths.filter((path) => same(path.slice(path.lastIndexOf(" > ") + 3), name));
  const meant = ends.length > 0 ? ends : [nearest(name, paths)].filter((path) => path !== undefined);
  return {
    message: `The file has no code \`${name}\`.`,
    hint:
      meant.length > 0
        ? `Write its path from the top: ${meant.map((path) => `\`${path}\``).join(" or ")}.`
        : "Run the import without --map to see the codes, and copy the path from there.",
  };
}

/** Something with a key and a name: a variable, a person. */
export function findNamed<T extends { key: string; name: string }>(
  items: readonly T[],
  name: string,
  what: string,
): Found<T> {
  const found = match(
    items,
    name,
    ({ key }) => key,
    (item) => item.name,
  );
  if (found) return found;
  const meant = nearest(
    name,
    items.map((item) => item.name),
  );
  return {
    message: `The file has no ${what} \`${name}\`.`,
    hint: meant ? `Did you mean \`${meant}\`?` : `Run the import without --map to see what there is.`,
  };
}

function match<T>(
  items: readonly T[],
  name: string,
  keyOf: (item: T) => string,
  nameOf: (item: T, index: number) => string,
): Found<T> | undefined {
  const key = name.replace(/^\{|\}$/g, "").toLowerCase();
  const byKey = items.find((item) => keyOf(item).toLowerCase() === key);
  if (byKey) return { item: byKey };
  const byName = items.filter((item, index) => same(nameOf(item, index), name));
  const [first] = byName;
  if (!first) return undefined;
  if (byName.length === 1) return { item: first };
  return {
    message: `The file has ${byName.length} of the name \`${name}\`.`,
    hint: `Name the one that you mean by its GUID: ${byName.map((item) => `\`${keyOf(item)}\``).join(" or ")}.`,
  };
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  return plain(one) === plain(other);
}
