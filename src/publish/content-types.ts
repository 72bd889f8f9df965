import { extname } from "node:path";
import { mediaType } from "../metadata/media-types.ts";

/** The media type of every kind of file that a site has, by its ending. Text among them is UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  bib: mediaType("BibTeX"),
  cff: mediaType("CFF"),
  css: "text/css",
  csv: mediaType("CSV"),
  docx: mediaType("DOCX"),
  epub: mediaType("EPUB"),
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript",
  json: mediaType("JSON"),
  pdf: mediaType("PDF"),
  png: "image/png",
  ris: mediaType("RIS"),
  svg: "image/svg+xml",
  txt: mediaType("Text"),
  woff2: "font/woff2",
  xlsx: mediaType("XLSX"),
  xml: "application/xml",
  zip: mediaType("ZIP"),
};

/** For what a browser only hands to the search engine, and for anything that is not ours. */
export const OTHER_TYPE = "application/octet-stream";

/** Types that are followed by `charset=utf-8`: a reader that guesses would break every letter beyond ASCII. */
export const textTypes: readonly string[] = [...new Set(Object.values(contentTypes))].filter(
  (type) => type.startsWith("text/") || [mediaType("BibTeX"), mediaType("CFF"), mediaType("RIS")].includes(type),
);

/** Types that grow smaller when they are packed. */
export const compressibleTypes: readonly string[] = [
  ...textTypes,
  ...["json", "svg", "xml"].flatMap((ending) => contentTypes[ending] ?? []),
];

/** `html` of `themes/index.html`; nothing where a name has no ending. */
export const endingOf = (file: string) => extname(file).slice(1);

/** The `Content-Type` that a file is sent with. */
export function contentType(file: string): string {
  const type = contentTypes[endingOf(file)] ?? OTHER_TYPE;
  return textTypes.includes(type) ? `${type}; charset=utf-8` : type;
}
