/** The most characters that a cell of a spreadsheet can hold. */
const MOST = 32_767;

/** Signs that XML can't hold, or changes, or that the library that writes the file takes out. */
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;
/** What would be read back as such a sign. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as a cell takes it, so that the very same comes back: signs that can't stand in XML are written `_xHHHH_`, as Office
 * Open XML has it (ECMA-376, ST_Xstring). Throws an Error in words on a text that no cell can hold.
 */
export function sheetText(text: string, sheet: string): string {
  if (text.length > MOST) {
    throw new Error(
      `A text in the table ${sheet} has ${text.length} characters; a cell of a spreadsheet holds ${MOST}. Shorten “${text.slice(0, 60)}…”.`,
    );
  }
  const escaped = text.replace(ESCAPE, "_x005F_").replace(UNSAFE, escapeSign);
  // The library keeps texts by name in an object, which has these names already.
  return escaped in {} ? escapeSign(escaped.charAt(0)) + escaped.slice(1) : escaped;
}

/** Both halves of a pair, where a sign has two. */
function escapeSign(sign: string): string {
  return sign
    .split("")
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .join("");
}
