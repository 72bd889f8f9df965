import { createHash } from "node:crypto";
import type { Contents } from "./archive.ts";

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The file SHA256SUMS for `contents`, sorted by path: `sha256sum -c SHA256SUMS` checks them, on every system. */
export function checksums(contents: Contents): string {
  return [...contents]
    .map(([path, bytes]): [string, string] => [path, sha256(bytes)])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join("");
}
