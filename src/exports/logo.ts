import type { BookInput } from "./book/sections.ts";

/** The publisher's sign as books take it: an SVG or PNG, with its size in px. */
export interface BookLogo {
  bytes: Uint8Array;
  ending: "svg" | "png";
  alt: string;
  width: number;
  height: number;
}

/** The sign that a report has, if it has one. Throws when its file is not there. */
export function logoFor({ report, readImage }: Pick<BookInput, "report" | "readImage">): BookLogo | undefined {
  const logo = report.meta.brand?.logo;
  if (!logo) return undefined;
  const bytes = readImage?.(logo.file);
  if (!bytes) throw new Error(`the logo “${logo.file}” could not be read`);
  const ending = logo.file.endsWith(".svg") ? "svg" : "png";
  return { bytes, ending, alt: logo.alt, ...(ending === "svg" ? svgSize(bytes) : pngSize(bytes)) };
}

/** An SVG that has been cleaned says its size in numbers. */
function svgSize(bytes: Uint8Array): { width: number; height: number } {
  const [root = ""] = /<svg[^>]*>/.exec(new TextDecoder().decode(bytes)) ?? [];
  const number = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(root)?.[1] ?? 1);
  return { width: number("width"), height: number("height") };
}

/** A PNG begins with its size: two numbers of four bytes after the name of its first part. */
function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
