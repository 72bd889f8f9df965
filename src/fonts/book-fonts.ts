import { readFile } from "node:fs/promises";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import { families, fontFiles } from "./font-files.ts";

/** One cut of a family, with the letters of one book. TrueType, which every reading system knows. */
export interface BookFont {
  name: string;
  family: string;
  weight: 400 | 600;
  style: "normal" | "italic";
  bytes: Uint8Array;
}

const cuts = [
  { name: "serif", family: families.serif, weight: 400, style: "normal", file: fontFiles.serif },
  { name: "serif-italic", family: families.serif, weight: 400, style: "italic", file: fontFiles.serifItalic },
  { name: "serif-semibold", family: families.serif, weight: 600, style: "normal", file: fontFiles.serifSemibold },
  { name: "sans", family: families.sans, weight: 400, style: "normal", file: fontFiles.sans },
  { name: "sans-semibold", family: families.sans, weight: 600, style: "normal", file: fontFiles.sansSemibold },
  { name: "arabic", family: families.arabic, weight: 400, style: "normal", file: fontFiles.arabic },
  { name: "arabic-semibold", family: families.arabic, weight: 600, style: "normal", file: fontFiles.arabicSemibold },
] as const;

/** What every font has; the Arabic ones are left out of a book that has no letter of theirs. */
const COMMON = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}]/u;

/** Our fonts with just the letters of a text. The same bytes for the same letters. */
export async function bookFonts(text: string): Promise<BookFont[]> {
  const letters = [...new Set(text)].sort();
  const fonts: BookFont[] = [];
  for (const { file, ...cut } of cuts) {
    const bytes = await readFile(file);
    const font = create(bytes) as Font;
    const own = letters.filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (cut.family === families.arabic && own.every((letter) => COMMON.test(letter))) continue;
    fonts.push({ ...cut, bytes: await subsetFont(bytes, own.join(""), { targetFormat: "sfnt" }) });
  }
  return fonts;
}
