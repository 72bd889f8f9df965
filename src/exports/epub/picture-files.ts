import { imagePath } from "../../document/images.ts";

/** A picture that a chapter shows. */
export interface PictureFile {
  href: string;
  type: string;
  bytes: Uint8Array;
}

/** The pictures of the e-book, each once. */
export interface Pictures {
  readonly all: readonly PictureFile[];
  /** Keeps the picture and gives its address. Throws when it can't be read, or no reading system need know its format. */
  add(src: string): string;
}

const TYPES: Readonly<Record<string, string>> = { png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg" };

export function createPictures(read: ((src: string) => Uint8Array | undefined) | undefined): Pictures {
  const all: PictureFile[] = [];
  return {
    all,
    add(src) {
      const href = imagePath(src);
      if (all.some((file) => file.href === href)) return href;
      const type = TYPES[/\.(\w+)$/.exec(href)?.[1]?.toLowerCase() ?? ""];
      if (type === undefined) throw new Error(`the image “${src}” is neither PNG nor JPEG`);
      const bytes = read?.(src);
      if (!bytes) throw new Error(`the image “${src}” could not be read`);
      all.push({ href, type, bytes });
      return href;
    },
  };
}
