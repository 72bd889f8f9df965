import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImageSize } from "../document/chapter.ts";
import { type Memory, noMemory } from "../document/memory.ts";
import { sha256 } from "../exports/checksums.ts";
import type { Problem } from "../problem.ts";
import { cleanPicture } from "./clean-pictures.ts";

/** An image as it is published: pixels and nothing else. */
export interface CleanImage extends ImageSize {
  bytes: Uint8Array;
}

/** Formats that every reader's device shows and that hold no program: not SVG. */
const FORMATS = /\.(?:png|jpe?g)$/i;

/**
 * Reads the pictures of a report and writes each anew from its pixels alone. A photograph says where and when
 * it was taken, on whose camera; none of that may be published. The turn that a camera noted is applied first.
 * Keyed by path in the content folder. A file that can't be read as a picture is a problem.
 */
export async function cleanImages(
  content: string,
  files: readonly string[],
  memory: Memory = noMemory,
): Promise<{ images: Map<string, CleanImage>; problems: Problem[] }> {
  const images = new Map<string, CleanImage>();
  const problems: Problem[] = [];
  for (const file of files.filter((path) => path.startsWith("images/"))) {
    const problem = (message: string, hint: string): Problem => {
      return { rule: "image-unreadable", severity: "error", file, line: 1, column: 1, message, hint };
    };
    if (!FORMATS.test(file)) {
      problems.push(
        problem("This is not a PNG or JPEG picture.", "Save it as PNG or JPEG, or take it out of `images/`."),
      );
      continue;
    }
    try {
      const path = join(content, file);
      const bytes = await readFile(path);
      images.set(file, await memory.recall(`picture ${sha256(bytes)}`, () => cleanImage(bytes)));
    } catch {
      problems.push(problem("This file can’t be read as a picture.", "Open it in an image program and save it again."));
    }
  }
  return { images, problems };
}

async function cleanImage(picture: Uint8Array): Promise<CleanImage> {
  const { data, info } = await cleanPicture(Buffer.from(picture));
  return { bytes: data, width: info.width, height: info.height };
}
