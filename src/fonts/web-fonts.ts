import { createHash } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { fontFiles } from "./font-files.ts";

/** Where the stylesheet finds them. */
export const WEB_FONTS = fileURLToPath(new URL("../../.cache/web-fonts/", import.meta.url));

/** Latin as western European languages write it, with the signs that a report uses. Other scripts fall to the reader's own fonts. */
const RANGES: readonly [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x160, 0x161],
  [0x174, 0x178],
  [0x17d, 0x17e],
  [0x2c6, 0x2dd],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const CHARACTERS = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).join("");

/** What a shaper needs of a font, and the kinds of figures that the style sheets ask for. */
const TEXT = "calt ccmp kern liga lnum locl mark mkmk onum pnum rlig tnum".split(" ");
const SMALL_CAPITALS = ["c2sc", "smcp"];

/**
 * The cuts that the site is set in, and the OpenType features it uses of each: the PDF has more of the family, and a
 * phone should not pay for them. Small capitals are only ever set in the regular cut.
 */
const CUTS = {
  serif: { file: fontFiles.serif, features: [...TEXT, ...SMALL_CAPITALS] },
  "serif-italic": { file: fontFiles.serifItalic, features: TEXT },
  "serif-semibold": { file: fontFiles.serifSemibold, features: TEXT },
  sans: { file: fontFiles.sans, features: TEXT },
  "sans-semibold": { file: fontFiles.sansSemibold, features: TEXT },
};

/**
 * Makes the site's WOFF2 files from the TrueType files that the PDF uses, if they are not there already: the
 * ready-made web subsets of the same fonts leave out small capitals and old-style figures.
 */
export async function makeWebFonts(): Promise<void> {
  await mkdir(WEB_FONTS, { recursive: true });
  const recipe = createHash("sha256")
    .update(JSON.stringify([RANGES, CUTS]))
    .digest("hex");
  const stamp = join(WEB_FONTS, "recipe.txt");
  if ((await readFile(stamp, "utf8").catch(() => "")) === recipe) return;
  for (const [name, { file, features }] of Object.entries(CUTS)) {
    const woff2 = await subsetFont(await readFile(file), CHARACTERS, { targetFormat: "woff2", keepFeatures: features });
    await replace(join(WEB_FONTS, `${name}.woff2`), woff2);
  }
  await replace(stamp, recipe);
}

/** A reader of the file sees the old one or the new one, never half of it. */
async function replace(path: string, bytes: Uint8Array | string): Promise<void> {
  const part = `${path}.${process.pid}`;
  await writeFile(part, bytes);
  await rename(part, path);
}

/** Sizes in bytes, for the notes of whoever watches the page's weight. */
export async function webFontSizes(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const name of Object.keys(CUTS)) sizes[name] = (await stat(join(WEB_FONTS, `${name}.woff2`))).size;
  return sizes;
}
