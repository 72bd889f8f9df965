import type { CodedProject } from "./project.ts";

/** Keys of the codes that are people (they have a case's GUID), and of those with nothing but people below. */
export function personCodes({ codes, cases }: CodedProject): ReadonlySet<string> {
  const found = new Set(cases.flatMap(({ key, codes: own }) => own.filter((code) => code === key)));
  for (const { key } of codes.toReversed()) {
    const below = codes.filter(({ parent }) => parent === key);
    if (below.length > 0 && below.every((code) => found.has(code.key))) found.add(key);
  }
  return found;
}
