import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sizeOf } from "../../src/exports/figure-files/framed.ts";
import { picture } from "../../src/exports/pictures.ts";
import { toKeep } from "./compare.ts";
import type { Picture } from "./gallery.ts";

/** The pictures that are kept. */
export const GOLDEN = join(import.meta.dirname, "../golden/pictures");

/** Where what differs is put, to be looked at. */
export const DIFFERENCES = join(import.meta.dirname, "../../.cache/pictures");

/** A picture drawn now, a pixel of it for each of the drawing's. */
export const draw = ({ svg }: Picture): Uint8Array => picture(svg, sizeOf(svg).width);

export const pathOf = ({ name }: Picture): string => join(GOLDEN, `${name}.webp`);

/** The names of all pictures that are kept, in order. */
export async function keptNames(): Promise<string[]> {
  const files = await readdir(GOLDEN, { recursive: true });
  return files
    .filter((file) => file.endsWith(".webp"))
    .map((file) => file.slice(0, -5).replaceAll("\\", "/"))
    .sort();
}

/** Keeps these pictures, and no other. */
export async function keep(pictures: readonly Picture[]): Promise<void> {
  await rm(GOLDEN, { recursive: true, force: true });
  for (const one of pictures) await write(pathOf(one), await toKeep(draw(one)));
}

export const kept = (one: Picture): Promise<Buffer | undefined> => readFile(pathOf(one)).catch(() => undefined);

export async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
