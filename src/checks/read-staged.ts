import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import type { StagedPage, StagedSite } from "./staged-page.ts";

/** Reads the pages of a staged site. `base` is the path under which it will be served. */
export async function readStaged(dir: string, base: string): Promise<StagedSite> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const pages: StagedPage[] = [];
  for (const path of files) {
    if (path.endsWith(".html")) pages.push(readPage(path, await readFile(join(dir, path), "utf8")));
  }
  return { pages, files: new Set(files), base };
}

export function readPage(path: string, html: string): StagedPage {
  const elements: Element[] = [];
  const ids = new Set<string>();
  visit(fromHtml(html), "element", (element) => {
    elements.push(element);
    if (typeof element.properties.id === "string") ids.add(element.properties.id);
  });
  return { path, address: `/${path.replace(/(^|\/)index\.html$/, "$1")}`, elements, ids };
}
