/**
 * A text as it is compared: its letters and digits alone, in small letters. What a format may do to a text and lose
 * nothing vanishes: ligatures, soft hyphens, hyphens and breaks at the ends of lines, spaces between pieces, quotation
 * marks that it adds. A lost word does not.
 */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[^\p{Letter}\p{Number}\p{Mark}]+/gu, "");
}

/** Scripts whose letters join or change form: Hebrew, Arabic, Syriac and their neighbours, and the Indic ones. */
const JOINING = /[\u0590-\u08ff\u0900-\u0dff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** A bare text without letters that a PDF's reader can't be relied on to read back, nor put in order. */
export function withoutJoining(text: string): string {
  return text.replace(JOINING, "");
}

/** Whether most letters of a bare text are of scripts whose letters join. */
export function isMostlyJoining(text: string): boolean {
  return text.length > 0 && withoutJoining(text).length * 2 < text.length;
}
