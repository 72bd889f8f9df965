import { inflateSync } from "node:zlib";
import { BREAK } from "../names/runs.ts";

/**
 * Every string that a PDF’s objects hold (ISO 32000, 7.3.4), whatever it is for: alternative texts, titles, names of
 * attached files, metadata. Text that is shown is coded by its fonts and isn’t found so; `pdf.ts` has it read.
 */
export function pdfStrings(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  let after = 0;
  for (const { from, to } of streamsOf(file)) {
    const before = file.toString("latin1", after, from);
    found.push(...stringsOf(before));
    after = to;
    const packed = file.subarray(from, to);
    const stream = unpacked(packed) ?? packed;
    if (!/\/(?:ObjStm|Metadata)\b[\s\S]{0,300}$/.test(before) && !isText(stream)) continue;
    // XMP is text as it stands; other streams of text hold strings.
    const isXml = stream.subarray(0, 200).toString("latin1").trimStart().startsWith("<");
    found.push(...(isXml ? [stream.toString("utf8")] : stringsOf(stream.toString("latin1"))));
  }
  found.push(...stringsOf(file.toString("latin1", after)));
  return found.join(BREAK);
}

function* streamsOf(file: Buffer): Generator<{ from: number; to: number }> {
  let at = file.indexOf("stream");
  while (at >= 0) {
    const from = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const to = file.indexOf("endstream", from);
    if (to < 0) return;
    yield { from, to };
    at = file.indexOf("stream", to + 9);
  }
}

/** Whether a stream is text rather than a font or a picture. */
function isText(stream: Buffer): boolean {
  const start = stream.subarray(0, 4000);
  const signs = start.filter((byte) => (byte >= 9 && byte <= 13) || (byte >= 32 && byte < 127)).length;
  return signs > start.length * 0.85;
}

function unpacked(stream: Buffer): Buffer | undefined {
  try {
    return inflateSync(stream, { finishFlush: 2 });
  } catch {
    return undefined;
  }
}

const LITERAL = /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<([0-9A-Fa-f\s]{6,})>/g;

function stringsOf(text: string): string[] {
  return [...text.matchAll(LITERAL)].flatMap(([whole, hex]) => {
    const bytes = hex === undefined ? unescaped(whole.slice(1, -1)) : Buffer.from(hex.replace(/\s/g, ""), "hex");
    return bytes.length < 3 ? [] : decode(bytes);
  });
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "", "\r": "" };

function unescaped(text: string): Buffer {
  const plain = text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign)
      ? String.fromCharCode(Number.parseInt(sign, 8) & 255)
      : (ESCAPES[sign] ?? (sign === "\r\n" ? "" : sign)),
  );
  return Buffer.from(plain, "latin1");
}

/** UTF-16 and UTF-8 say so in their first bytes; else Latin-1, which is near enough to PDFDocEncoding in its letters. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString("utf16le");
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString("utf8");
  return bytes.toString("latin1");
}
