import type { Condition, Form } from "../roster/form.ts";
import { SHORT } from "../roster/form.ts";
import type { Category } from "../roster/roster.ts";
import { looseSoundOf, soundOf } from "./sound.ts";

/**
 * All forms of a roster as a tree of words. A step from one node to the next is a key (a word as it is, by its sound,
 * with one letter left out), so that the tree can be kept without the words: each key is sealed, and whoever searches
 * seals the words of the text. Without the sealing key, nobody can tell what they were.
 */
export interface Dictionary {
  /** From sealed key to node. */
  steps: ReadonlyMap<string, number>;
  /** What ends at each node. */
  ends: readonly (readonly End[])[];
  seal: Seal;
}

/** Turns a key into what is kept of it: itself, or a keyed digest. */
export type Seal = (key: string) => string;

export interface End {
  /** Line of the roster; 0 for the canary. */
  line: number;
  category: Category;
  when: Condition;
  /** Letters in all words, and how many words there are. */
  letters: number;
  words: number;
  /** Whether one letter may be wrong. */
  loose: boolean;
}

/** Where each kind of form begins. */
export const ROOT: Readonly<Record<Form["by"], number>> = { letters: 0, forAbjad: 1, forLatin: 2 };

/** Fewest letters of a name of one word, and of a name of several, in which one letter may be wrong. */
const LOOSE = { single: 8, several: 10 };
/** Fewest letters of a word that is matched by its sound. */
export const SOUND = SHORT + 1;

export interface EntryForms {
  line: number;
  category: Category;
  forms: readonly Form[];
}

export function makeDictionary(entries: readonly EntryForms[], seal: Seal = (key) => key): Dictionary {
  const steps = new Map<string, number>();
  const ends: End[][] = [[], [], []];
  const plain = new Map<string, number>();
  const step = (from: number, word: string, keys: readonly string[]): number => {
    const key = `${from} ${word}`;
    const to = plain.get(key) ?? ends.push([]) - 1;
    plain.set(key, to);
    for (const way of keys) steps.set(seal(`${from} ${way}`), to);
    return to;
  };
  for (const { line, category, forms } of entries) {
    for (const { words, when, by, strict, literal } of forms) {
      const letters = words.join("").length;
      const loose = by === "letters" && !strict && isLoose(words, letters, when);
      const exact = strict || by !== "letters";
      const last = words.reduce(
        (node, word) => step(node, word, exact ? exactKeys(word) : keysOf(word, loose)),
        ROOT[by],
      );
      if (literal !== undefined) steps.set(seal(`${last} ${literalKey(literal)}`), last);
      ends[last]?.push({ line, category, when, letters, words: words.length, loose });
    }
  }
  return { steps, ends, seal };
}

function isLoose(words: readonly string[], letters: number, when: Condition): boolean {
  return when === "always" && letters >= (words.length > 1 ? LOOSE.several : LOOSE.single);
}

function exactKeys(word: string): string[] {
  return [wordKey(word), ...beginningsOf(word).map(beginningKey)];
}

/** All keys by which a word of the roster is found. */
function keysOf(word: string, loose: boolean): string[] {
  const keys = exactKeys(word);
  if (word.length >= SOUND) keys.push(soundKey(word), looseSoundKey(word));
  if (!loose || word.length < SHORT) return keys;
  for (let at = 1; at < word.length; at += 1) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    keys.push(otherLetterKey(at, shorter), missingLetterKey(shorter));
  }
  return keys;
}

/** What a word begins with, for words that are put together from parts: whoever reads the first part knows to go on. */
function beginningsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1));
}

/** Keys by which a word of the text may be one of the roster with one letter wrong, missing, too many, or two swapped; not the first. */
export function editKeys(word: string): string[] {
  if (word.length < SHORT - 1) return [];
  const keys = [missingLetterKey(word)];
  for (let at = 1; at < word.length; at += 1) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    const swapped = word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
    keys.push(otherLetterKey(at, shorter), wordKey(shorter));
    if (at + 1 < word.length) keys.push(wordKey(swapped));
  }
  return keys;
}

export const wordKey = (word: string): string => `w ${word}`;
export const soundKey = (word: string): string => `s ${soundOf(word)}`;
export const beginningKey = (letters: string): string => `^ ${letters}`;
export const looseSoundKey = (word: string): string => `v ${looseSoundOf(word)}`;
export const literalKey = (literal: string): string => `= ${literal}`;
const otherLetterKey = (at: number, shorter: string): string => `~${at} ${shorter}`;
const missingLetterKey = (shorter: string): string => `- ${shorter}`;
