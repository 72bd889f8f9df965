import { Resvg } from "@resvg/resvg-js";
import { ImageRun } from "docx";
import type { Element } from "hast";
import { literalColours } from "../../charts/palette.ts";
import { attribute, has } from "../book/attributes.ts";
import { descriptionOf } from "../book/description.ts";
import { pictureFonts } from "../outlines.ts";
import { picture } from "../pictures.ts";
import { svgText } from "../svg-text.ts";
import type { WordScene } from "./scene.ts";

/** px at 96 to the inch: the width of the text, and the most of a page's height that leaves room for a caption. */
export const ROOM = { width: 604, height: 760 } as const;

/** px: the height of a mark in a line of text. */
const MARK_HEIGHT = 15;

/** Dots for a px: 192 to the inch. */
const DENSITY = 2;

/**
 * A drawing as Word shows it: shapes, sharp at any size, and dots for programs that know no SVG. Its letters are shapes too,
 * since no machine need have our fonts. What repeats the words beside it is passed over by screen readers.
 */
export function drawingRun(svg: Element, scene: WordScene): ImageRun {
  const drawn = literalColours(
    { ...svg, properties: { ...svg.properties, xmlns: "http://www.w3.org/2000/svg" } },
    scene.palette,
  );
  const [width, height] = [Number(svg.properties.width), Number(svg.properties.height)];
  const isOrnament = attribute(svg, "ariaHidden") === "true";
  const size = fitted(width, height, isOrnament ? { ...ROOM, height: MARK_HEIGHT } : ROOM);
  const said = isOrnament ? {} : { altText: { name: "", description: descriptionOf(svg, scene.section) } };
  const outlined = new Resvg(svgText(drawn), { font: pictureFonts }).toString();
  return new ImageRun({
    type: "svg",
    data: Buffer.from(outlined),
    fallback: { type: "png", data: Buffer.from(picture(drawn, Math.round(size.width * DENSITY))) },
    transformation: size,
    ...(isOrnament ? { decorative: true, run: { position: "-2pt" } } : said),
  });
}

/** A picture of a chapter. An empty `alt` marks an ornament. Throws when it has none, or can't be read. */
export function imageRun(element: Element, scene: WordScene): ImageRun {
  const src = attribute(element, "src") ?? "";
  const where = `${scene.section}: the image “${src}”`;
  if (!has(element, "alt")) throw new Error(`${where} has no alternative text (\`alt\`)`);
  const bytes = scene.readImage?.(src);
  if (!bytes) throw new Error(`${where} could not be read`);
  const alt = attribute(element, "alt");
  const [width, height] = [
    Number(element.properties.width ?? ROOM.width),
    Number(element.properties.height ?? ROOM.width),
  ];
  return new ImageRun({
    type: /\.png$/i.test(src) ? "png" : "jpg",
    data: Buffer.from(bytes),
    transformation: fitted(width, height, ROOM),
    ...(alt === undefined ? { decorative: true } : { altText: { name: "", description: alt } }),
  });
}

/** As large as it is, unless the room is smaller. */
function fitted(width: number, height: number, room: { width: number; height: number }) {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
