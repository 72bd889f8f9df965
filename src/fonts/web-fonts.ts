import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { fontFiles } from "./font-files.ts";

/** A folder for each set of letters that some report needed. */
const CACHE = fileURLToPath(new URL("../../.cache/web-fonts/", import.meta.url));

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

/** All letters that web fonts may hold. */
export const CHARACTERS = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
);

/** What every site has, whatever its report says: ASCII, and the signs that pages themselves are set in. */
const ALWAYS = /[ -~\u00a0¶·–—‘’“”•…←-↓−]/u;

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
 * Makes the site's WOFF2 files from the TrueType files that the PDF uses: the ready-made web subsets of the same fonts leave
 * out small capitals and old-style figures. They hold the letters of `text`, which is all that the pages may say, since the
 * rest of the alphabet weighs a third of a page; without a text, all letters that there may be. Gives the folder that they
 * are in: what has been made before is there already.
 */
export async function makeWebFonts(text?: string): Promise<string> {
  const said = new Set(text);
  const letters = CHARACTERS.filter((letter) => text === undefined || ALWAYS.test(letter) || said.has(letter)).join("");
  const recipe = createHash("sha256")
    .update(JSON.stringify([letters, CUTS]))
    .digest("hex");
  const dir = join(CACHE, recipe.slice(0, 16));
  if (existsSync(dir)) return dir;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, "making-"));
  for (const [name, { file, features }] of Object.entries(CUTS)) {
    const woff2 = await subsetFont(await readFile(file), letters, { targetFormat: "woff2", keepFeatures: features });
    await writeFile(join(fresh, `${name}.woff2`), woff2);
  }
  // The folder is there whole or not at all; another build may have been faster.
  await rename(fresh, dir).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  });
  return dir;
}
