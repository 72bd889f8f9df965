import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { codeDigest } from "./code-digest.ts";
import type { KeptPlace } from "./disk-memory.ts";
import { ROOT } from "./render-pages.ts";

/**
 * Where builds of this content and edition keep what need not be made again. Editions and languages are kept apart, and each build removes
 * what it did not use: what an author takes out of a report is gone from here too.
 */
export function keptPlace({
  content,
  edition,
  language,
}: {
  content: string;
  edition?: string | undefined;
  language?: string | undefined;
}): KeptPlace {
  const name = createHash("sha256")
    .update(`${resolve(content)} ${edition ?? ""} ${language ?? ""}`)
    .digest("hex")
    .slice(0, 16);
  return { dir: join(ROOT, ".cache", "kept", name), salt: codeDigest(ROOT) };
}
