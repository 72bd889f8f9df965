import { createHmac } from "node:crypto";
import { z } from "zod";
import { type Dictionary, type End, type EntryForms, makeDictionary, type Seal } from "../names/dictionary.ts";
import { conditions } from "./form.ts";
import { categories } from "./roster.ts";

/** Fewest characters of a key: names are easily guessed, a key must not be. */
export const SHORTEST_KEY = 32;
/** 128 bits: no two of the words of a language meet in one. */
const BYTES = 16;
/** What the key’s own check is made from. */
const KEY_CHECK = "soundings roster";

const endSchema = z.strictObject({
  line: z.int().nonnegative(),
  category: z.enum(categories),
  when: z.enum(conditions),
  letters: z.int().positive(),
  words: z.int().positive(),
  loose: z.boolean(),
});

const digestsSchema = z.strictObject({
  format: z.literal("soundings-roster-digests-1"),
  check: z.string(),
  steps: z.record(z.string(), z.int().nonnegative()),
  ends: z.array(z.array(endSchema)),
});
type DigestFile = z.infer<typeof digestsSchema>;

/** HMAC-SHA-256 (RFC 2104) of each key, cut to 128 bits. */
export function sealWith(key: string): Seal {
  return (text) => createHmac("sha256", key).update(text).digest().subarray(0, BYTES).toString("base64url");
}

/** A roster as keyed digests, to be kept where its names may not be. Sorted, so that the order tells nothing. */
export function writeDigests(entries: readonly EntryForms[], key: string): string {
  const seal = sealWith(key);
  const { steps, ends } = makeDictionary(entries, seal);
  const file: DigestFile = {
    format: "soundings-roster-digests-1",
    check: seal(KEY_CHECK),
    steps: Object.fromEntries([...steps].sort(([one], [other]) => (one < other ? -1 : 1))),
    ends: ends.map((list) => list.map((end: End) => ({ ...end }))),
  };
  return `${JSON.stringify(file)}\n`;
}

/** Whether a file says that it holds digests rather than names. */
export const areDigests = (text: string): boolean => /^\s*\{/.test(text) && text.includes("soundings-roster-digests");

/** Why digests can’t be used: the file is no such file, or another key made it. */
export type DigestFault = "broken" | "wrong-key";

export function readDigests(text: string, key: string): Dictionary | DigestFault {
  const parsed = digestsSchema.safeParse(jsonOf(text));
  if (!parsed.success) return "broken";
  const { check, steps, ends } = parsed.data;
  const seal = sealWith(key);
  if (check !== seal(KEY_CHECK)) return "wrong-key";
  return { steps: new Map(Object.entries(steps)), ends, seal };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
