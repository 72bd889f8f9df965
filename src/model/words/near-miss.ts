import type { TextWord } from "./text-words.ts";

/**
 * Spelling of names, against a list. A word is a near miss of a listed one when
 * - it has other capitals: “Neon” for “NEON”, “Mcdonald” for “McDonald”;
 * - it has other accents: “Angstrom” for “Ångström”;
 * - both have five letters or more, and one letter is added, left out, replaced, or swapped with the next.
 *
 * And it is none, so that nothing is reported that is only another form of a word or another word,
 * - where it is listed itself, or is a listed word with something after it (`’s`, a plural, a compound);
 * - where all that differs is one of the last two letters: endings say number, case and person (“Muslims”, “crises”);
 * - where the listed word begins with a capital and it doesn't: many names are words of the language as well (“shelter”).
 *   Only a capital inside a word is missed in small letters (“mcdonald”);
 * - where it is in capitals throughout, and the listed word isn't;
 * - at the start of a sentence, where any word has a capital: “Who” is not “WHO” there, and “Might” not “Right”. Letters
 *   are compared there from seven on, since long words are seldom one letter from another;
 * - in scripts without capitals, where accents are left out at will and letters are written onto the front: Arabic joins
 *   “and” to a word.
 */
export function nearMiss(found: TextWord, listed: readonly ListedWord[]): string | undefined {
  const own = listedWord(found.word.replace(/[’'][sS]?$/u, ""));
  if (listed.some((item) => isFormOf(own, item))) return undefined;
  return listed.find(
    (item) => isMiscapitalised(own, item, found.startsSentence) || isMisspelt(own, item, found.startsSentence),
  )?.word;
}

/** A word with what it is compared by. */
export interface ListedWord {
  word: string;
  /** In small letters. */
  small: string;
  /** Without accents either. */
  bare: string;
  /** Whether it begins with a capital, or is in capitals throughout; `none` in scripts that have no capitals. */
  form: "small" | "capital" | "capitals" | "none";
}

export function listedWord(word: string): ListedWord {
  const small = word.toLowerCase();
  const [first = ""] = word;
  const form =
    first.toLowerCase() === first.toUpperCase()
      ? "none"
      : first === first.toLowerCase()
        ? "small"
        : word.length > 1 && word === word.toUpperCase()
          ? "capitals"
          : "capital";
  return { word, small, bare: small.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC"), form };
}

/** Letters from which words are compared by letters: shorter ones are too often one letter from another word. */
const COMPARED = 5;
/** The same where a capital says nothing. */
const COMPARED_AT_START = 7;
/** Letters at the end that belong to a word's form. */
const ENDING = 2;
/** Letters that a listed word has to have for a longer one to be made of it. */
const STEM = 4;

function isFormOf(own: ListedWord, item: ListedWord): boolean {
  if (own.word === item.word) return true;
  const isSmall = item.form === "small";
  if (isSmall && own.small === item.small) return true;
  if (item.word.length < STEM) return false;
  return isSmall ? own.small.startsWith(item.small) : own.word.startsWith(item.word);
}

function isMiscapitalised(own: ListedWord, item: ListedWord, startsSentence: boolean): boolean {
  if (own.small !== item.small || own.form === "capitals") return false;
  if (own.form === "small") return /\p{Ll}\p{Lu}/u.test(item.word);
  return !(startsSentence && item.form === "capitals");
}

function isMisspelt(own: ListedWord, item: ListedWord, startsSentence: boolean): boolean {
  // A small letter where the name has a capital is another word; so is one that is shouted.
  if (own.form === "small" && item.form !== "small") return false;
  if ((own.form === "capitals") !== (item.form === "capitals")) return false;
  if (item.form !== "none" && own.bare === item.bare) return own.small !== item.small;
  const [a, b] = [[...own.small], [...item.small]];
  const isNoted = startsSentence && item.form !== "small" && item.form !== "none";
  const least = isNoted ? COMPARED_AT_START : COMPARED;
  return Math.min(a.length, b.length) >= least && isOneEdit(a, b, item.form === "none");
}

/** Whether one letter makes the difference, and not in the ending; nor in front, where `joinsInFront`. */
function isOneEdit(a: readonly string[], b: readonly string[], joinsInFront: boolean): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after += 1;
  const [extra, lacking] = [a.length - before - after, b.length - before - after];
  if (extra === 2 && lacking === 2) return a[before] === b[before + 1] && a[before + 1] === b[before];
  if (extra > 1 || lacking > 1) return false;
  return before < Math.max(a.length, b.length) - ENDING && !(joinsInFront && before === 0);
}
