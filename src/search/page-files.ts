import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** A staged page that asks to be found. */
export interface PageFile {
  /** Relative to the staged folder, with forward slashes: Pagefind makes the address from it. */
  path: string;
  html: string;
}

/** Reads the pages under `dir` that carry `data-pagefind-body`, one at a time, in the order of their paths. */
export async function* searchablePages(dir: string): AsyncGenerator<PageFile> {
  for (const path of await htmlPaths(dir)) {
    const html = await readFile(join(dir, path), "utf8");
    if (/\sdata-pagefind-body[\s=>]/.test(html)) yield { path, html };
  }
}

/** Sorted by code unit, so that no machine's directory order or locale shows in the index. */
async function htmlPaths(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join("/"))
    .sort();
}
