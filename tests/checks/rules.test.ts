import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkEachPage, checkWholeSite } from "../../src/checks/index.ts";
import { siteFiles } from "../../src/publish/site-files.ts";
import { exampleReport } from "../exports/example-report.ts";

/** Checks a site of these files, as it would be served under `base`. */
async function faultsIn(files: Record<string, string>, base = "/"): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), "soundings-checks-"));
  try {
    for (const [path, text] of Object.entries({ "index.html": "<p>Home", ...files })) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const paths = await siteFiles(dir);
    const pages = await checkEachPage(dir, paths, base, { report: exampleReport, chapters: [], sources: [] });
    const { faults } = checkWholeSite(paths, base, pages);
    return faults.map(({ page, message }) => `${page}: ${message}`);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const page = (body: string) => ({ "themes/a/index.html": body });

test.each([
  [
    "to a page, a file, an anchor, another site",
    '<a href="/">x</a> <a href="/a.csv">x</a> <a href="#b" id="b">x</a> <a href="https://example.org/">x</a> <a href="mailto:a@example.org">x</a>',
  ],
  ["relative", '<a href="../../">x</a> <a href="?q=x">x</a>'],
  ["to an anchor in another language", '<h2 id="متى">x</h2> <a href="#%D9%85%D8%AA%D9%89">x</a> <a href="#متى">x</a>'],
])("links that lead somewhere: %s", async (_name, body) => {
  expect(await faultsIn({ ...page(body), "a.csv": "" })).toEqual([]);
});

test.each([
  ["a page that isn’t there", '<a href="/themes/b/">x</a>', "`/themes/b/`, where nothing was made"],
  ["a folder without its slash", '<a href="/themes/a">x</a>', "`/themes/a`, where nothing was made"],
  ["a picture that isn’t there", '<img src="/images/a.png" alt="x">', "`/images/a.png`, where nothing was made"],
  ["a picture by a relative address", '<img src="images/a.png" alt="x">', "`images/a.png`, where nothing was made"],
  ["an anchor that isn’t there", '<a href="#b">x</a>', "has nothing with the id `b`"],
  ["an anchor that another page hasn’t", '<a href="/#b">x</a>', "`/` has nothing with the id `b`"],
  ["a script that isn’t there", '<script src="/a.js"></script>', "`/a.js`, where nothing was made"],
])("a link to %s is a fault", async (_name, body, words) => {
  expect(await faultsIn(page(body))).toEqual([expect.stringContaining(words)]);
});

// `decodeURIComponent` throws, which ends the build without a word on the page at fault.
test("an address with a stray percent sign is a fault, and doesn’t end the check", async () => {
  expect(await faultsIn(page('<a href="/100%/">x</a> <a href="/themes/b/">x</a>'))).toHaveLength(2);
});

test("below a base path, an address without it is a fault", async () => {
  expect(await faultsIn(page('<a href="/report/">x</a> <a href="/report/themes/a/">x</a>'), "/report/")).toEqual([]);
  expect(await faultsIn(page('<a href="/themes/a/">x</a>'), "/report/")).toEqual([
    expect.stringContaining("outside the base path `/report/`"),
  ]);
  expect(await faultsIn(page('<a href="/reporter/">x</a>'), "/report/")).toHaveLength(1);
});

test.each([
  ["an inline script", "<script>alert(1)</script>", "inline script"],
  ["an inline style sheet", "<style>p { color: red }</style>", "inline style sheet"],
  ["a style attribute", '<p style="color: red">x</p>', "`style` attribute on `<p>`"],
  ["a handler", '<p onclick="alert(1)">x</p>', "inline handler"],
  ["a script from another site", '<script src="https://example.org/a.js"></script>', "loaded from another site"],
  ["a picture from another site", '<img src="//example.org/a.png" alt="x">', "loaded from another site"],
  [
    "a style sheet from another site",
    '<link rel="stylesheet" href="https://example.org/a.css">',
    "loaded from another site",
  ],
  [
    "a font from another site",
    '<link rel="preload" href="https://example.org/a.woff2" as="font">',
    "loaded from another site",
  ],
  ["a frame of another site", '<iframe src="https://example.org/"></iframe>', "loaded from another site"],
  ["a handler in a drawing", '<svg onload="alert(1)"></svg>', "inline handler"],
])("%s is a fault", async (_name, body, words) => {
  expect(await faultsIn(page(body))).toEqual([expect.stringContaining(words)]);
});

test("data for search engines, and a link that merely leads away, are none", async () => {
  expect(
    await faultsIn(
      page(
        '<script type="application/ld+json">{}</script> <a href="https://example.org/" rel="license">x</a> <link rel="canonical" href="https://example.org/">',
      ),
    ),
  ).toEqual([]);
});

test("every fault of every page is told", async () => {
  const faults = await faultsIn({
    "a/index.html": '<a href="/x/">x</a> <p style="x">',
    "b/index.html": '<a href="/y/">x</a>',
  });
  expect(faults.map((fault) => fault.split(":")[0])).toEqual(["a/index.html", "b/index.html", "a/index.html"]);
});
