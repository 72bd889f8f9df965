import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { zipBytes } from "../../exports/archive.ts";
import { type DiskPage, diskPage } from "../../search/disk-index.ts";
import { siteFiles } from "../site-files.ts";
import { diskScript } from "./disk-script.ts";
import { pageOnDisk } from "./page-on-disk.ts";

/** What only a server or a search robot reads, what a browser can't load from disk, and the editor. */
const LEFT_OUT =
  /^(?:(?:[\w-]+\/)?pagefind\/|admin\/|_headers$|_redirects$|manifest\.json$|soundings\.json$)|(?:^|\/)(?:404\.html|robots\.txt|sitemap\.xml|sw\.js|offline\.js)$|_assets\/.*\.js$/;

interface CopyOptions {
  /** What every address of the site begins with. */
  base: string;
  /** The folder that the copy unpacks into. */
  name: string;
  /** What its files are dated, `YYYY-MM-DD`. */
  date: string;
}

/**
 * The staged site in `dir` as an archive that opens from disk, by a double click on `index.html` once it is unpacked. It is
 * made of the published files alone, so that it tells nothing that they don't. The same bytes for the same site.
 */
export async function diskCopy(dir: string, { base, name, date }: CopyOptions): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array>();
  const put = (path: string, bytes: Uint8Array | string) =>
    contents.set(`${name}/${path}`, typeof bytes === "string" ? encoder.encode(bytes) : bytes);
  /** The pages that search may find, by the folder of their language. */
  const found = new Map<string, DiskPage[]>();

  const files = (await siteFiles(dir)).filter((path) => !LEFT_OUT.test(path));
  const fonts = new Map<string, string>();
  for (const path of files.filter((file) => file.endsWith(".woff2"))) {
    fonts.set(base + path, `data:font/woff2;base64,${(await readFile(join(dir, path))).toString("base64")}`);
  }
  for (const path of files) {
    const bytes = await readFile(join(dir, path));
    if (path.endsWith(".html")) {
      const html = bytes.toString("utf8");
      put(path, pageOnDisk(html, path, base));
      const folder = (/<html[^>]*\sdata-base="([^"]*)"/.exec(html)?.[1] ?? base).slice(base.length);
      const page = diskPage(posix.relative(folder, path), html);
      if (page) found.set(folder, [...(found.get(folder) ?? []), page]);
    } else if (path.endsWith(".css")) put(path, withFonts(bytes.toString("utf8"), fonts));
    else if (!path.endsWith(".woff2")) put(path, bytes);
  }
  for (const [folder, pages] of found)
    put(`${folder}search-index.js`, `self.soundingsPages=${JSON.stringify(pages)};\n`);
  put("on-disk.js", await diskScript());
  return zipBytes(contents, date);
}

/** A style sheet with its fonts in it: to some browsers each file on a disk is a site of its own, and they lend no fonts. */
function withFonts(css: string, fonts: ReadonlyMap<string, string>): string {
  return css.replace(/url\((["']?)([^)"']+)\1\)/g, (all, _quote, address: string) => {
    const data = fonts.get(address);
    return data ? `url(${data})` : all;
  });
}
