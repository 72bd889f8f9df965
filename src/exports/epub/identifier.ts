import { createHash } from "node:crypto";
import type { Report } from "../../model/report.ts";

/** Namespace of our names (RFC 9562, section 6.5): drawn once, and never to change. */
const NAMESPACE = "5b0f1f0e9c0a4d6c8d5e7a3f2b1c4d60";

/**
 * The e-book's own identifier: a UUID of version 5, made of the report's id, edition and language. A new version of the
 * same book keeps it, as EPUB asks; its date tells the versions apart.
 */
export function bookIdentifier({ meta, edition }: Report): string {
  const name = `soundings/${meta.id}/${edition}/${meta.language}`;
  const hash = createHash("sha1").update(Buffer.from(NAMESPACE, "hex")).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
