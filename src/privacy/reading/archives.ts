import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { BREAK } from "../names/runs.ts";
import { cborTexts } from "./cbor.ts";
import { type Piece, type Reader, Unreadable } from "./piece.ts";
import { stringsIn } from "./strings.ts";

/** Bytes that an archive may unpack to. A report is far below; a bomb is far above. */
const LARGEST = 512 * 1024 * 1024;

/** ZIP, and so EPUB, DOCX, XLSX and data packages: every member, its name, and what stands in the directory. */
export const readZip: Reader = async (bytes, inside, nest) => {
  const members = unzip(bytes, inside);
  const pieces: Piece[] = [{ text: stringsIn(directoryOf(bytes)), inside: [...inside, "directory"], kind: "text" }];
  for (const [name, content] of Object.entries(members)) {
    pieces.push({ text: name, inside: [...inside, name], kind: "name" });
    if (content.length > 0) pieces.push(...(await nest(content, name, [...inside, name])));
  }
  return pieces;
};

function unzip(bytes: Uint8Array, inside: readonly string[]): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > LARGEST) throw new Error("too large");
        return true;
      },
    });
  } catch {
    throw new Unreadable("This archive can’t be opened: it is broken, locked, or unpacks to too much.", inside);
  }
}

/** The central directory with its comments: from the place that the record at the end names. */
function directoryOf(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf("PK\u0005\u0006");
  const start = end < 0 ? 0 : new DataView(bytes.buffer, bytes.byteOffset + end).getUint32(16, true);
  return bytes.subarray(Math.min(start, Math.max(end, 0)));
}

/** GZIP: Pagefind’s files, and whatever else is packed. */
export const readGzip: Reader = async (bytes, inside, nest) => {
  let content: Uint8Array;
  try {
    content = gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    throw new Unreadable("This packed file can’t be unpacked.", inside);
  }
  return nest(content, "", inside);
};

/** What begins each file of a Pagefind index, once it is unpacked. */
export const PAGEFIND = "pagefind_dcd";

/** A Pagefind file without its first word: JSON, CBOR or a program. */
export const readPagefind: Reader = async (bytes, inside, nest) => {
  const content = bytes.subarray(PAGEFIND.length);
  const texts = /^[{[]/.test(String.fromCharCode(content[0] ?? 0)) ? undefined : cborTexts(content);
  return texts ? [{ text: texts.join(BREAK), inside, kind: "text" }] : nest(content, "", inside);
};
