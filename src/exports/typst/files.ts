import type { Element } from "hast";
import { literalColours, type Palette } from "../../charts/palette.ts";
import { attribute } from "../book/attributes.ts";
import { withOutlines } from "../outlines.ts";
import { svgText } from "../svg-text.ts";

/** A picture in the virtual folder that Typst reads, with its own size in px (or only its place, for photographs). */
export type Picture = { src: string; width: number; height: number };

/** The files that the template is handed beside its data, by path. The same content is kept once. */
export interface Files {
  readonly all: ReadonlyMap<string, Uint8Array>;
  /** Keeps a drawing; colours named as custom properties become the palette's. Throws when it has no size. */
  addDrawing(svg: Element, palette?: Palette): Picture;
  /** Keeps the bytes of an image under an ending that tells Typst its format. Returns its path. */
  add(bytes: Uint8Array, ending: string): string;
}

/** `own` is the palette of drawings that are given none. */
export function createFiles(own: Palette): Files {
  const all = new Map<string, Uint8Array>();
  const known = new Map<string, string>();
  const add = (bytes: Uint8Array, ending: string) => {
    const key = `${ending}:${Buffer.from(bytes).toString("latin1")}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const path = `pictures/${all.size + 1}.${ending}`;
    all.set(path, bytes);
    known.set(key, path);
    return path;
  };
  return {
    all,
    add,
    addDrawing(svg, palette = own) {
      const [width, height] = sizeOf(svg);
      return { src: add(new TextEncoder().encode(serialize(literalColours(svg, palette))), "svg"), width, height };
    },
  };
}

/** A drawing as a file of its own. */
function serialize(svg: Element): string {
  const alone: Element = { ...svg, properties: { ...svg.properties, xmlns: "http://www.w3.org/2000/svg" } };
  return withOutlines(svgText(alone));
}

function sizeOf(svg: Element): [number, number] {
  const box = (attribute(svg, "viewBox") ?? "").split(/[ ,]+/).map(Number);
  const width = Number.parseFloat(attribute(svg, "width") ?? "") || (box[2] ?? 0);
  const height = Number.parseFloat(attribute(svg, "height") ?? "") || (box[3] ?? 0);
  if (!(width > 0 && height > 0)) throw new Error("a drawing has neither a viewBox nor a width and height");
  return [width, height];
}
