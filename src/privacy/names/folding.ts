import anyAscii from "any-ascii";

/** How names are written in many ways, and what stays the same: a character as its letters in one form. */
export interface Folded {
  /** `sign` is a character of a script without spaces, where any may begin a name; `nothing` isn't seen at all. */
  kind: "letter" | "digit" | "sign" | "nothing" | "other";
  letters: string;
  small: boolean;
  capital: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /^\p{Nd}+$/u;
/** Accents and vowel points, Arabic’s lengthening sign. The vowel signs of Indic scripts are letters. */
const MARK = /[\p{Script=Inherited}\u0591-\u05c7\u0640]/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts that write consonants: in Latin letters, too much of them is lost. */
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Letters of an abjad that stand for each other: with and without hamza, of Persian keyboards, at a word’s end. */
const SAME = new Map(
  [..."آا أا إا ٱا ىي یي ئي ؤو ةه کك ہه ھه ךכ םמ ןנ ףפ ץצ".split(" ")].map((pair) => [...pair] as [string, string]),
);

const known = new Map<string, Folded>();

/** Folds one character: compatibility form, case, accents and marks, alphabet. Asked once for each character. */
export function fold(character: string): Folded {
  let folded = known.get(character);
  if (!folded) {
    folded = read(character);
    known.set(character, folded);
  }
  return folded;
}

function read(character: string): Folded {
  const base = character.normalize("NFKC").replace(MARK, "");
  const none = { letters: "", small: false, capital: false };
  if (base === "" || INVISIBLE.test(base)) return { ...none, kind: "nothing" };
  if (DIGIT.test(base)) return { ...none, kind: "digit", letters: anyAscii(base) };
  if (!LETTER.test(base)) return { ...none, kind: "other" };
  const letters = UNSPACED.test(base)
    ? base
    : ABJAD.test(base)
      ? [...base].map((letter) => SAME.get(letter) ?? letter).join("")
      : anyAscii(base)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, "");
  return {
    kind: UNSPACED.test(base) ? "sign" : "letter",
    letters,
    small: character !== character.toUpperCase(),
    capital: character !== character.toLowerCase(),
  };
}

/** Whether a folded word is in Arabic or Hebrew letters. */
export const isAbjad = (word: string): boolean => ABJAD.test(word);
