import type { ElementContent, Root } from "hast";
import { printPalette } from "../../../src/charts/palette.ts";
import type { Data } from "../../../src/exports/typst/data.ts";
import { createFiles } from "../../../src/exports/typst/files.ts";
import { createState } from "../../../src/exports/typst/state.ts";

/** A chapter’s tree as data for the template. `labels` are the places that the PDF has. */
export function set(
  children: ElementContent[],
  labels: string[] = [],
  images: Record<string, Uint8Array> = {},
): Data[] {
  const tree: Root = { type: "root", children };
  const state = createState({
    chapter: "here",
    tree,
    files: createFiles(printPalette),
    labels: new Set(labels),
    taken: new Set(),
    site: undefined,
    readImage: (src) => images[src],
  });
  return state.all(tree);
}

/** All text of a piece of data, in order. */
export function wordsOf(data: readonly Data[]): string {
  return data.map((item) => (typeof item === "string" ? item : wordsOf(item.c ?? []))).join("");
}
