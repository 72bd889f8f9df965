import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { fontFiles } from "./font-files.ts";

let fonts: Font[] | undefined;
const known = new Map<string, boolean>();

/** Characters that steer the text and have no shape of their own. The space of Ogham is drawn: it has one. */
const SHAPELESS = /(?!\u1680)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zs}\p{Zl}\p{Zp}]/u;

/** Whether one of the report's fonts has the character, so that it can be printed. */
export function isCovered(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  fonts ??= Object.values(fontFiles).map((path) => create(readFileSync(path)) as Font);
  const codePoint = character.codePointAt(0) ?? 0;
  const covered = SHAPELESS.test(character) || fonts.some((font) => font.hasGlyphForCodePoint(codePoint));
  known.set(character, covered);
  return covered;
}
