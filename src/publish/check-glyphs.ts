import { isCovered } from "../fonts/coverage.ts";
import { placesIn } from "../model/place.ts";
import type { Problem } from "../problem.ts";

/** Files whose text is typeset. */
const TYPESET = /^(?:report\.yaml|chapters\/.*\.mdx|findings\/.*\.json|data\/.*\.csv|references\.bib)$/;

/**
 * Characters that no font of the report has: a PDF that must be readable by every machine can't hold them. Each is
 * told once a file, where it first stands.
 */
export function checkGlyphs(texts: ReadonlyMap<string, string>): Problem[] {
  return [...texts].flatMap(([file, text]) => {
    if (!TYPESET.test(file) || !/[^\0-\xff]/.test(text)) return [];
    const placeOf = placesIn(text);
    const told = new Set<string>();
    const problems: Problem[] = [];
    let offset = 0;
    for (const character of text) {
      if (!isCovered(character) && !told.has(character)) {
        told.add(character);
        problems.push({
          rule: "character-without-font",
          severity: "error",
          file,
          ...placeOf(offset, offset + character.length),
          message: `No font of the report has the character “${character}”, so the PDF can’t print it.`,
          hint: /\p{Extended_Pictographic}/u.test(character)
            ? "Say it in words: signs like this are also read aloud by name."
            : "Write it in Latin, Greek, Cyrillic or Arabic letters. Fonts for other scripts are not shipped yet.",
        });
      }
      offset += character.length;
    }
    return problems;
  });
}
