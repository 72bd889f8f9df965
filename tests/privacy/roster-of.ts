import { withCanary } from "../../src/privacy/canary.ts";
import { makeDictionary } from "../../src/privacy/names/dictionary.ts";
import { createFindNames, type FindNames } from "../../src/privacy/names/find-names.ts";
import { readDigests, writeDigests } from "../../src/privacy/roster/digests.ts";
import { readRoster } from "../../src/privacy/roster/read-roster.ts";

export const KEY = "a key that is long enough for a test";

/** Two searches for the names of one roster, which must never differ: with the names, and with their digests. */
export function searchesFor(roster: string): [string, FindNames][] {
  const entries = withCanary(readRoster(roster).entries);
  const sealed = readDigests(writeDigests(entries, KEY), KEY);
  if (typeof sealed === "string") throw new Error(sealed);
  return [
    ["names", createFindNames(makeDictionary(entries))],
    ["digests", createFindNames(sealed)],
  ];
}
