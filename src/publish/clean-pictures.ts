import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type OutputInfo } from "sharp";
import { pictureMetadata } from "../privacy/picture-metadata.ts";

const PICTURES = /\.(?:png|jpe?g|webp|gif|avif|tiff?)$/i;

/** A picture written anew from its pixels, in its own format, turned as its camera noted. */
export function cleanPicture(bytes: Uint8Array): Promise<{ data: Uint8Array; info: OutputInfo }> {
  return sharp(bytes).rotate().toBuffer({ resolveWithObject: true });
}

/**
 * Cleans every picture of a staged site that carries more than pixels and colours: what lies in `public/` is copied with
 * its time, place, camera and photographer. Returns how many there were. Throws, in words, for one that can’t be read.
 */
export async function cleanStagedPictures(dir: string): Promise<number> {
  let cleaned = 0;
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((item) => item.isFile() && PICTURES.test(item.name))) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    try {
      if (!(await carriesMore(bytes))) continue;
      await writeFile(path, (await cleanPicture(bytes)).data);
    } catch {
      throw new Error(
        `The picture ${entry.name} can’t be read, so what it carries beside its pixels can’t be taken out.`,
      );
    }
    cleaned += 1;
  }
  return cleaned;
}

async function carriesMore(bytes: Uint8Array): Promise<boolean> {
  const parts = pictureMetadata(bytes);
  if (parts) return parts.length > 0;
  const { exif, iptc, xmp, comments } = await sharp(bytes).metadata();
  return Boolean(exif ?? iptc ?? xmp ?? comments?.length);
}
