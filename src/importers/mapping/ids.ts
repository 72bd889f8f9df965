import anyAscii from "any-ascii";

const LONGEST = 60;

/** An id from a name in any script: `Loyers & coûts` → `loyers-couts`. Empty when nothing of it can be written so. */
export function idFrom(name: string): string {
  const plain = anyAscii(name)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST);
  return plain.replace(/^-+|-+$/g, "");
}

/** The first of `name`, `name-2`, … that isn't taken. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const id = name === "" ? "theme" : name;
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(tried)) return tried;
  }
}
