import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { fontFiles } from "./font-files.ts";
import { hasGlyph } from "./measure.ts";

/** The cuts that drawings are set in. */
export const cuts = [
  { family: "sans", weight: "regular", number: 400, file: fontFiles.sans },
  { family: "sans", weight: "semibold", number: 600, file: fontFiles.sansSemibold },
  { family: "serif", weight: "semibold", number: 600, file: fontFiles.serifSemibold },
] as const;

/**
 * Just the letters of a text from one of our fonts, as a `data:` address of a WOFF2 file; nothing when the font has
 * none of them. The same bytes for the same letters.
 */
export async function lettersOf({ family, weight, file }: (typeof cuts)[number], text: string) {
  const letters = [...new Set(text)].filter((letter) => hasGlyph(letter, family, weight)).sort();
  if (letters.join("").trim() === "") return undefined;
  const woff2 = await subsetFont(await readFile(file), letters.join(""), { targetFormat: "woff2" });
  return `data:font/woff2;base64,${Buffer.from(woff2).toString("base64")}`;
}
