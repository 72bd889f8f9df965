import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { indexSite } from "../../src/search/index-site.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const searchable = (kind: string, number: string, title: string, text: string) => `<!doctype html>
<html lang="en-GB"><head><title>${title}</title></head><body><nav>Navigation words</nav>
<main data-pagefind-body data-kind="${kind}" data-number="${number}" data-pagefind-filter="kind[data-kind]"
  data-pagefind-meta="kind[data-kind], number[data-number]"><h1>${title}</h1><p>${text}</p></main></body></html>`;

const pages: Record<string, string> = {
  "index.html": "<!doctype html><html lang='en-GB'><body><main><h1>Home of nothing</h1></main></body></html>",
  "themes/security/index.html": searchable(
    "Theme",
    "1",
    "Security and safety",
    `Fears for staff<sup><a data-footnote-ref href="#fn-1">77</a></sup> and for others.
     <svg><title>drawn words</title></svg><span data-media="screen">screen words</span>
     <span data-pagefind-ignore>ignored words</span></p>
     <h2 id="costs">What it costs</h2><p>Time and money.`,
  ),
  "chapters/method/index.html": searchable("Chapter", "2", "How it was made", "Twelve interviews in summer."),
};
for (let i = 0; i < 40; i++) {
  pages[`pages/p${i}/index.html`] = searchable("Page", "", `Page ${i}`, `Words of page ${i}, and community ${i % 7}.`);
}

async function staged(files: [string, string][]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "soundings-search-"));
  folders.push(dir);
  for (const [path, html] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), html);
  }
  return dir;
}

async function written(dir: string): Promise<Map<string, Buffer>> {
  const root = join(dir, "pagefind");
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, Buffer>();
  for (const path of paths.sort()) files.set(relative(root, path).replaceAll("\\", "/"), await readFile(path));
  return files;
}

describe("the index of a site", () => {
  test("holds the pages that ask for it, and of them only the text", async () => {
    const dir = await staged(Object.entries(pages));
    expect(await indexSite(dir, { language: "en-GB" })).toEqual({ pages: 42 });
    const fragments = [...(await written(dir))]
      .filter(([path]) => path.startsWith("fragment/"))
      .map(([, bytes]) => gunzipSync(bytes).toString("utf8").replace("pagefind_dcd", ""))
      .map((text) => JSON.parse(text));
    expect(fragments).toHaveLength(42);
    const theme = fragments.find(({ url }) => url === "/themes/security/");
    expect(theme.content).toContain("Fears for staff and for others.");
    expect(theme.content).not.toMatch(/words|77/);
    expect(theme.meta).toMatchObject({ title: "Security and safety", kind: "Theme", number: "1" });
    expect(theme.filters).toEqual({ kind: ["Theme"] });
    expect(theme.anchors).toMatchObject([{ element: "h2", id: "costs", text: "What it costs" }]);
    expect(fragments.some(({ url }) => url === "/")).toBe(false);
  });

  test("has the same bytes whatever the order of the disk, and leaves nothing of an earlier one", async () => {
    const one = await staged(Object.entries(pages));
    const other = await staged(Object.entries(pages).reverse());
    await indexSite(one, { language: "en-GB" });
    await mkdir(join(other, "pagefind/fragment"), { recursive: true });
    await writeFile(join(other, "pagefind/fragment/en_stale.pf_fragment"), "stale");
    await indexSite(other, { language: "en-GB" });
    expect(await written(other)).toEqual(await written(one));
  });

  test("carries nothing that our search does not ask for", async () => {
    const dir = await staged(Object.entries(pages));
    await indexSite(dir, { language: "en-GB" });
    const rest = [...(await written(dir)).keys()].filter((path) => !/^(fragment|index|filter)\//.test(path));
    expect(rest).toEqual([
      "pagefind-entry.json",
      expect.stringMatching(/^pagefind\.en-gb_\w+\.pf_meta$/),
      "pagefind.js",
      "wasm.en-gb.pagefind",
    ]);
  });

  test("can be of several languages at once, and is the same each time", async () => {
    const files = ["en", "fr", "ar", "cy", "fa"].map((lang): [string, string] => [
      `${lang}/index.html`,
      searchable("Page", "", "Titre", "mots").replace("en-GB", lang),
    ]);
    const runs = [];
    for (let run = 0; run < 3; run++) {
      const dir = await staged(files);
      expect(await indexSite(dir)).toEqual({ pages: 5 });
      runs.push(await written(dir));
    }
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
    expect([...(runs[0]?.keys() ?? [])]).toContain("wasm.unknown.pagefind");
  });

  test("is refused when no page asks for it", async () => {
    const dir = await staged([["index.html", pages["index.html"] ?? ""]]);
    await expect(indexSite(dir, { language: "en" })).rejects.toThrow(/no page in .* carries data-pagefind-body/);
  });
});
