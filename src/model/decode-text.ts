import type { Problem } from "../problem.ts";
import { placeAt } from "./place.ts";

/**
 * Bytes as text, without a byte order mark. What isn't UTF-8 is a problem, located at the first wrong byte; its text
 * is read as what it most likely is, so that the rest of the file can still be checked.
 */
export function decodeText(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  const start = [bytes[0], bytes[1]];
  const wide = start.join() === "255,254" ? "utf-16le" : start.join() === "254,255" ? "utf-16be" : undefined;
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, problems: [notUtf8(file, text, 0, "The file is saved as UTF-16, sometimes called “Unicode text”")] };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    // Windows-1252 gives one character for each byte, so places after the fault stay right.
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const text = new TextDecoder("windows-1252").decode(bytes.subarray(bom));
    const offset = validPrefix(bytes.subarray(bom));
    const found = text.slice(offset, offset + 1);
    return { text, problems: [notUtf8(file, text, offset, `A character here (probably “${found}”) isn’t UTF-8`)] };
  }
}

/** How many bytes are good UTF-8 before the first that isn't. */
function validPrefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  // Halving works because a prefix of valid text is valid, up to a character cut in two (which `stream` allows).
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  // A character that begins and doesn't go on is the fault itself.
  while (good > 0 && !isUtf8(bytes.subarray(0, good), { stream: false })) good -= 1;
  return good;
}

function isUtf8(bytes: Uint8Array, options: TextDecodeOptions): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function notUtf8(file: string, text: string, offset: number, what: string): Problem {
  return {
    rule: "not-utf8",
    severity: "error",
    file,
    ...placeAt(text, offset),
    message: `${what}. Every text file of a report is UTF-8, so that no letter is lost.`,
    hint: "Save the file again with the encoding UTF-8 (in Excel: “CSV UTF-8”).",
  };
}
