/**
 * Characters that no font can show and that HTML forbids: control characters other than white space,
 * and noncharacters.
 */
const UNPRINTABLE = /(?![\t\n\f\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Line and paragraph separators, which would end a line in the middle of a sentence. */
const SEPARATORS = /[\u2028\u2029]/g;

/** A text as it can be set: well-formed, and without the characters that have no form. */
export function printable(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, "").replace(SEPARATORS, " ");
}
