import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { ImageSize, ReportDocument } from "./chapter.ts";

/** The path of a picture in the content folder, however a chapter wrote it: `../images/a.png`, `images/a.png`. */
export function imagePath(src: string): string {
  return src.replace(/^(?:\.{0,2}\/)+/, "");
}

/** Where the site serves the picture, and how large it is, so that the text does not jump when it comes. */
export function placeImage(image: Element, images: ReadonlyMap<string, ImageSize>): void {
  const path = imagePath(String(image.properties.src));
  const size = images.get(path);
  image.properties = {
    ...image.properties,
    src: `/${path}`,
    ...(size ? { width: size.width, height: size.height } : {}),
    loading: "lazy",
  };
}

/** Paths of the pictures that the edition’s chapters show; no other is published. */
export function imagesIn({ chapters }: ReportDocument): string[] {
  const paths = new Set<string>();
  for (const { tree } of chapters) {
    visit(tree, "element", ({ tagName, properties }) => {
      if (tagName === "img") paths.add(imagePath(String(properties.src)));
    });
  }
  return [...paths].sort();
}
