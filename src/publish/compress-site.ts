import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { compressibleTypes, contentTypes, endingOf } from "./content-types.ts";
import { siteFiles } from "./site-files.ts";

/**
 * Writes a packed copy beside each file of text in a finished site, `index.html.gz`, for servers that send it to every
 * browser that takes it. Pictures, archives and PDFs are packed already. The same file gives the same bytes.
 */
export async function compressSite(dir: string): Promise<{ files: number; bytes: number; packed: number }> {
  const sum = { files: 0, bytes: 0, packed: 0 };
  for (const path of await siteFiles(dir)) {
    if (!compressibleTypes.includes(contentTypes[endingOf(path)] ?? "")) continue;
    const bytes = await readFile(join(dir, path));
    const packed = gzipSync(bytes, { level: 9, mtime: 0 });
    if (packed.byteLength >= bytes.byteLength) continue;
    await writeFile(join(dir, `${path}.gz`), packed);
    sum.files += 1;
    sum.bytes += bytes.byteLength;
    sum.packed += packed.byteLength;
  }
  return sum;
}
