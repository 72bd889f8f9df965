import { BREAK } from "../names/runs.ts";
import { PAGEFIND, readGzip, readPagefind, readZip } from "./archives.ts";
import { readPdf } from "./pdf.ts";
import { readJpeg, readPng } from "./pictures.ts";
import { type Nest, type Piece, type Reader, Unreadable } from "./piece.ts";
import { plainText } from "./plain-text.ts";
import { stringsIn } from "./strings.ts";

/** How deep archives may lie in one another. */
const DEEPEST = 6;

/** What each format begins with. A file is read as what it is, whatever its name says. */
const READERS: readonly [string, Reader][] = [
  ["\x1f\x8b", readGzip],
  ["PK\x03\x04", readZip],
  ["%PDF-", readPdf],
  ["\x89PNG\r\n\x1a\n", readPng],
  ["\xff\xd8\xff", readJpeg],
  [PAGEFIND, readPagefind],
];

/** Whether a member of an archive has been searched already, as a file of its own. */
export type IsKnown = (bytes: Uint8Array) => boolean;

/** Everything in a file that could hold a name. Throws `Unreadable` for a file that can’t be searched. */
export async function readPieces(bytes: Uint8Array, name: string, isKnown: IsKnown = () => false): Promise<Piece[]> {
  return nestAt(0, isKnown)(bytes, name, []);
}

function nestAt(depth: number, isKnown: IsKnown): Nest {
  return async (bytes, name, inside) => {
    if (depth > 0 && isKnown(bytes)) return [];
    if (depth > DEEPEST) throw new Unreadable("Archives lie too deep in one another to be searched.", inside);
    const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
    const nest = nestAt(depth + 1, isKnown);
    const reader = READERS.find(([start]) => head.startsWith(start))?.[1];
    if (reader) return reader(bytes, inside, nest);
    const text = textOf(bytes);
    return text === undefined
      ? [{ text: stringsIn(bytes), inside, kind: "binary" }]
      : readText(text, name, inside, nest);
  };
}

/** Bytes as text; nothing when they are none. */
function textOf(bytes: Uint8Array): string | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  // A zero is in no text, and in nearly every other format.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const DATA_URL = /data:[\w/+.-]*(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=\s]{8,})/g;

/** A text, and the files that stand in it as `data:` addresses. */
async function readText(text: string, name: string, inside: readonly string[], nest: Nest): Promise<Piece[]> {
  const embedded: Uint8Array[] = [];
  const rest = text.replace(DATA_URL, (_, base64: string) => {
    embedded.push(Buffer.from(base64, "base64"));
    return BREAK;
  });
  const isData = /\.(?:m?js|json|map|webmanifest)$/.test(name) || /^\s*[{[]/.test(text);
  const pieces: Piece[] = [{ text: plainText(rest, isData).text, inside, kind: "text" }];
  for (const bytes of embedded) pieces.push(...(await nest(bytes, "", [...inside, "data: address"])));
  return pieces;
}
