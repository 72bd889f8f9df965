import { attribute, has } from "../../book/attributes.ts";
import { type Handler, place } from "../state.ts";

/** Formats that Typst can place, by the ending of the file's name. */
const FORMATS: Readonly<Record<string, string>> = {
  png: "png",
  jpg: "jpg",
  jpeg: "jpg",
  gif: "gif",
  svg: "svg",
  webp: "webp",
};

/**
 * `img`. An empty `alt` marks an ornament; a missing one is an error, and so is an image that can't be read
 * or whose format paper doesn't know.
 */
export const image: Handler = (element, state) => {
  const src = attribute(element, "src") ?? "";
  const where = `${place(state.chapter)}: the image “${src}”`;
  if (!has(element, "alt")) throw new Error(`${where} has no alternative text (\`alt\`) for people who can’t see it`);
  const ending = FORMATS[/\.(\w+)$/.exec(src)?.[1]?.toLowerCase() ?? ""];
  if (ending === undefined)
    throw new Error(`${where} is in a format that the PDF can’t hold (PNG, JPEG, GIF, WebP and SVG can be)`);
  const bytes = state.readImage?.(src);
  if (!bytes) throw new Error(`${where} could not be read`);
  return { t: "picture", src: state.files.add(bytes, ending), alt: attribute(element, "alt") };
};
