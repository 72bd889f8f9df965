/**
 * An address for a passage that survives small corrections, made from its words alone: a similarity hash (Charikar,
 * “Similarity estimation techniques from rounding algorithms”, 2002) of its words and pairs of words. Texts that are
 * nearly the same get ids that differ in few bits, so that an old link can find the passage that it was made for
 * (`distance`), with no list of former ids to keep.
 */
import { type Memory, noMemory } from "./memory.ts";

/** 60 bits: twelve letters of base 32. */
const BITS = 60;
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Each gives 20 bits. */
const SEEDS = [0x811c9dc5, 0x9747b28c, 0x1b873593];
const PART = 20;

/** What every passage's id begins with. */
export const PASSAGE = "p-";

/** The id of a passage: `p-` and twelve letters; undefined for a text without words. */
export function passageId(text: string): string | undefined {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return undefined;
  const votes = new Int32Array(BITS);
  words.forEach((word, index) => {
    vote(votes, word);
    if (index > 0) vote(votes, `${words[index - 1]} ${word}`);
  });
  let id = PASSAGE;
  for (let at = 0; at < BITS; at += 5) {
    let letter = 0;
    for (let bit = 0; bit < 5; bit += 1) letter = letter * 2 + ((votes[at + bit] ?? 0) > 0 ? 1 : 0);
    id += LETTERS.charAt(letter);
  }
  return id;
}

/** Gives each passage of a chapter an id of its own: those with the same words are numbered from the second on. */
export function createPassageIds(memory: Memory = noMemory): { idFor(text: string): string | undefined } {
  const taken = new Map<string, number>();
  return {
    idFor(text) {
      const id = memory.recallSmall(`passage ${text}`, () => passageId(text));
      if (id === undefined) return undefined;
      const count = (taken.get(id) ?? 0) + 1;
      taken.set(id, count);
      return count === 1 ? id : `${id}-${count}`;
    },
  };
}

/** Eight letters that any change of a text changes: what is compared when only the same will do. */
export function exactId(text: string): string {
  const [one = 0, other = 0] = SEEDS.map((seed) => hash(text, seed) >>> (32 - PART));
  return lettersOf(one) + lettersOf(other);
}

/** Twenty bits as four letters. */
function lettersOf(bits: number): string {
  return [15, 10, 5, 0].map((at) => LETTERS.charAt((bits >>> at) & 31)).join("");
}

/** Each feature adds to the bits that are set in its hash, and takes from the others. */
function vote(votes: Int32Array, feature: string): void {
  SEEDS.forEach((seed, part) => {
    const value = hash(feature, seed);
    for (let bit = 0; bit < PART; bit += 1) {
      const at = part * PART + bit;
      votes[at] = (votes[at] ?? 0) + ((value >>> bit) & 1 ? 1 : -1);
    }
  });
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), its bits mixed once more at the end. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
