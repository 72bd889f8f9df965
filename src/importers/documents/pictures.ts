import type { Image, Parents } from "mdast";
import sharp from "sharp";
import { visit } from "unist-util-visit";
import type { Tally } from "./draft.ts";
import type { FinishedChapter } from "./finish-chapters.ts";

/**
 * Puts the pictures of a text under the names that they get in `images/`, written anew from their pixels, so that what a
 * camera or a program noted in them stays behind. What is no picture that a page can show is taken out, and told.
 */
export async function placePictures(
  chapters: readonly FinishedChapter[],
  pictures: ReadonlyMap<string, Uint8Array>,
  left: Tally,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string | undefined>();
  for (const { id, tree } of chapters) {
    const images: { image: Image; parent: Parents }[] = [];
    visit(tree, "image", (image, _index, parent) => {
      if (parent) images.push({ image, parent });
    });
    for (const { image, parent } of images) {
      if (!names.has(image.url)) {
        const clean = await cleanPicture(pictures.get(image.url));
        const name =
          clean &&
          `images/${id}-${[...files.keys()].filter((file) => file.startsWith(`images/${id}-`)).length + 1}.${clean.ending}`;
        names.set(image.url, name);
        if (clean && name) files.set(name, clean.bytes);
      }
      const name = names.get(image.url);
      if (name) image.url = name;
      else {
        const children = parent.children as unknown[];
        children.splice(children.indexOf(image), 1);
        left.add("a picture in a form that pages can’t show, left out: save it as PNG or JPEG");
      }
    }
  }
  return files;
}

async function cleanPicture(bytes: Uint8Array | undefined): Promise<{ bytes: Uint8Array; ending: string } | undefined> {
  if (!bytes) return undefined;
  try {
    const picture = sharp(bytes, { limitInputPixels: 100_000_000 });
    const { format } = await picture.metadata();
    // A drawing can hold programs, and is none of pixels.
    if (format === "svg" || format === "pdf") return undefined;
    const upright = picture.autoOrient();
    if (format === "jpeg") return { bytes: await upright.jpeg({ quality: 90 }).toBuffer(), ending: "jpg" };
    return { bytes: await upright.png().toBuffer(), ending: "png" };
  } catch {
    return undefined;
  }
}
