import { readFileSync } from "node:fs";
import type { Font } from "fontkit";
import { create } from "fontkit";
import { fontFiles } from "./font-files.ts";

type Weight = "regular" | "semibold";
type Face = keyof typeof fontFiles;

const faces = {
  sans: { regular: "sans", semibold: "sansSemibold" },
  serif: { regular: "serif", semibold: "serifSemibold" },
} as const satisfies Record<string, Record<Weight, Face>>;

type Measured = (typeof faces)[keyof typeof faces][Weight];

/** What takes the place of a face for the letters that it lacks. */
const stands: Record<Measured, Face> = {
  sans: "arabic",
  serif: "arabic",
  sansSemibold: "arabicSemibold",
  serifSemibold: "arabicSemibold",
};

const fonts = new Map<Face, Font>();
const advances = new Map<string, number>();

/**
 * Width in px of one line of interface text at `sizePx`, by the advances of the font's own glyphs.
 * Kerning is left out: it only ever narrows a label by a hair, and browsers differ on it. What the font
 * lacks is measured in our font for it, with room to spare, since a page leaves it to the reader's own; a
 * character that no font of ours has counts as a full em.
 */
export function measure(text: string, sizePx: number, weight: Weight = "regular"): number {
  return widthIn(faces.sans[weight], text, sizePx);
}

/** The same for text in the reading face: titles. */
export function measureSerif(text: string, sizePx: number, weight: Weight = "regular"): number {
  return widthIn(faces.serif[weight], text, sizePx);
}

/** Whether a face of ours has a character. */
export function hasGlyph(character: string, family: keyof typeof faces, weight: Weight = "regular"): boolean {
  return fontOf(faces[family][weight]).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

function widthIn(face: Measured, text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text.normalize("NFC")) ems += advance(character, face);
  return ems * sizePx;
}

/** A character's advance in em. */
function advance(character: string, face: Measured): number {
  const key = `${face}${character}`;
  const known = advances.get(key);
  if (known !== undefined) return known;

  const font = fontOf(face);
  const codePoint = character.codePointAt(0) ?? 0;
  const ems = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character)
    ? 0
    : (advanceIn(font, codePoint) ?? spared(advanceIn(fontOf(stands[face]), codePoint)) ?? 1);
  advances.set(key, ems);
  return ems;
}

function advanceIn(font: Font, codePoint: number): number | undefined {
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
}

/** A letter alone is wider than one that is joined; still, a reader's own font may be wider than ours by a fifth. */
const spared = (ems: number | undefined): number | undefined => ems && ems * 1.2;

function fontOf(face: Face): Font {
  const known = fonts.get(face);
  if (known) return known;
  const font = create(readFileSync(fontFiles[face]));
  if (!("glyphForCodePoint" in font)) throw new Error(`not a single font: ${fontFiles[face]}`);
  fonts.set(face, font);
  return font;
}
