/**
 * One name, carried over into Latin letters by different rules: Mariya and Maria, Yulia and Julia, Khalid and Halid.
 * Longest first: each is replaced where it stands, in this order.
 */
const SOUNDS: readonly [RegExp, string][] = [
  [/kh|gh|ck|q|x/g, "k"],
  [/shch|sch|sh|tch|ch|dzh|zh|dj|cz|sz/g, "x"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/w/g, "v"],
  [/c(?=[aou])/g, "k"],
  [/ou|oo|ue/g, "u"],
  [/ae/g, "a"],
  [/oe/g, "o"],
  [/[jy]/g, "i"],
  [/ee|ie/g, "i"],
  [/i+/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** Words that sound the same have the same key. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((key, [letters, sound]) => key.replace(letters, sound), word);
}

/** The same where vowels differ too (Mohammed and Muhammad): only enough within a name of several words. */
export function looseSoundOf(word: string): string {
  return soundOf(word).replace(/e/g, "a").replace(/o/g, "u");
}

/** Consonants in Latin letters, in the order in which an abjad has them. */
const ARABIC = new Map(
  [..."ب:b ت:t ث:t ج:j ح:h خ:h د:d ذ:d ر:r ز:z س:s ش:s ص:s ض:d ط:t ظ:z غ:g ف:f ق:k ك:k ل:l م:m ن:n ه:h".split(" ")]
    .concat("ב:b ג:g ד:d ה:h ז:z ח:h ט:t כ:k ל:l מ:m נ:n ס:s פ:f צ:s ק:k ר:r ש:s ת:t".split(" "))
    .map((pair) => pair.split(":") as [string, string]),
);

/**
 * The consonants of a word, in either script: what an Arabic or Hebrew name and its spellings in Latin letters share.
 * Vowels, and the letters that write them, are left out; so is a final h.
 */
export function consonantsOf(word: string): string {
  const latin = [...word].map((letter) => (letter < "\u0590" ? letter : (ARABIC.get(letter) ?? ""))).join("");
  return latin
    .replace(
      /sh|ch|th|dh|kh|gh|ph/g,
      (pair) => ({ sh: "s", ch: "h", th: "t", dh: "d", kh: "h", gh: "g", ph: "f" })[pair] ?? "",
    )
    .replace(/[aeiouwyv]/g, "")
    .replace(/[qc]/g, "k")
    .replace(/p/g, "b")
    .replace(/h$/, "")
    .replace(/(.)\1+/g, "$1");
}
