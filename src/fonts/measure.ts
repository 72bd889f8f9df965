import { readFileSync } from "node:fs";
import type { Font } from "fontkit";
import { create } from "fontkit";
import { fontFiles } from "./font-files.ts";

type Weight = "regular" | "semibold";

const files: Record<Weight, string> = { regular: fontFiles.sans, semibold: fontFiles.sansSemibold };
const fonts = new Map<Weight, Font>();
const advances = new Map<string, number>();

/**
 * Width in px of one line of interface text at `sizePx`, by the advances of the font's own glyphs.
 * Kerning is left out: it only ever narrows a label by a hair, and browsers differ on it. A character
 * that the font lacks counts as a full em, so that a label in another script is given too much room
 * rather than too little.
 */
export function measure(text: string, sizePx: number, weight: Weight = "regular"): number {
  let ems = 0;
  for (const character of text.normalize("NFC")) ems += advance(character, weight);
  return ems * sizePx;
}

/** A character's advance in em. */
function advance(character: string, weight: Weight): number {
  const key = `${weight}${character}`;
  const known = advances.get(key);
  if (known !== undefined) return known;

  const font = fontOf(weight);
  const codePoint = character.codePointAt(0) ?? 0;
  const ems = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character)
    ? 0
    : font.hasGlyphForCodePoint(codePoint)
      ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
      : 1;
  advances.set(key, ems);
  return ems;
}

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = create(readFileSync(files[weight]));
  if (!("glyphForCodePoint" in font)) throw new Error(`not a single font: ${files[weight]}`);
  fonts.set(weight, font);
  return font;
}
