import { inflateSync } from "node:zlib";
import { BREAK } from "../names/runs.ts";
import type { Piece, Reader } from "./piece.ts";
import { stringsIn } from "./strings.ts";

/** A part of a picture’s file. */
export interface Part {
  /** `tEXt`, `eXIf`; `APP1`, `COM`; `end` for whatever follows the picture. */
  name: string;
  bytes: Uint8Array;
}

/** The chunks of a PNG (ISO/IEC 15948), and what follows them. */
export function pngParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  let at = 8;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    parts.push({ name, bytes: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
    if (name === "IEND") break;
  }
  if (at < bytes.length) parts.push({ name: "end", bytes: bytes.subarray(at) });
  return parts;
}

/** The segments of a JPEG before its pixels (ITU T.81, annex B), and the rest. */
export function jpegParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const length = view.getUint16(at + 2);
    const name = marker === 0xfe ? "COM" : marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : "table";
    parts.push({ name, bytes: bytes.subarray(at + 4, at + 2 + length) });
    at += 2 + length;
  }
  parts.push({ name: "pixels", bytes: bytes.subarray(at) });
  return parts;
}

/** Text and metadata of a PNG; its pixels hold none. */
export const readPng: Reader = (bytes, inside) =>
  pngParts(bytes)
    .filter(({ name }) => name !== "IDAT" && name !== "fdAT")
    .map(({ name, bytes: part }): Piece => ({ text: pngText(name, part), inside: [...inside, name], kind: "text" }));

function pngText(name: string, part: Uint8Array): string {
  const packed = name === "zTXt" || name === "iTXt" || name === "iCCP";
  return [stringsIn(part), ...(packed ? unpackedTails(part) : [])].join(BREAK);
}

/** What is packed in a chunk begins somewhere after the zeros that end its keyword and languages. */
function unpackedTails(part: Uint8Array): string[] {
  const found: string[] = [];
  for (let at = 0; at < Math.min(part.length, 400); at += 1) {
    if (part[at] !== 0) continue;
    for (const start of [at + 1, at + 2]) {
      try {
        found.push(stringsIn(inflateSync(part.subarray(start))));
      } catch {
        // Nothing is packed there.
      }
    }
  }
  return found;
}

/** Metadata of a JPEG. Its pixels are searched as bytes, for what was hidden among them. */
export const readJpeg: Reader = (bytes, inside) =>
  jpegParts(bytes)
    .filter(({ name }) => name !== "table")
    .map(({ name, bytes: part }): Piece => {
      return { text: stringsIn(part), inside: [...inside, name], kind: name === "pixels" ? "binary" : "text" };
    });
