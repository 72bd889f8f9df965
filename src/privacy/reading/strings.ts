import { BREAK } from "../names/runs.ts";

const UTF8 = /(?:[\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){3,}/g;
const LATIN1 = /[\x20-\x7e\xa0-\xff]{3,}/g;
/** In UTF-16: Latin, Greek, Cyrillic, Hebrew and Arabic. */
const UTF16 = /[\x20-\x7e\u00a0-\u06ff]{3,}/g;

/** Every stretch of bytes that may be text, in UTF-8, Latin-1 or UTF-16; for formats that aren’t read otherwise. */
export function stringsIn(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs = buffer.toString("latin1");
  const found: string[] = [];
  for (const [run] of signs.matchAll(UTF8)) found.push(Buffer.from(run, "latin1").toString("utf8"));
  for (const [run] of signs.matchAll(LATIN1)) if (/[\xc0-\xff]/.test(run)) found.push(run);
  // Read from either of two bytes, so that text is found whichever byte comes first.
  for (const start of [0, 1]) {
    for (const [run] of buffer.subarray(start).toString("utf16le").matchAll(UTF16)) found.push(run);
  }
  return found.join(BREAK);
}
