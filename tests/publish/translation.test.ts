import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readHeadersFile } from "../../src/headers.ts";
import { build, FIXTURES, filesIn } from "./builds.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-translated-"));
const content = join(work, "content");
const site = join(work, "site");

/** An Arabic report, served below `/ar/`, with a chapter and a finding in English. */
beforeAll(async () => {
  cpSync(join(FIXTURES, "rtl"), content, { recursive: true });
  for (const [path, text] of Object.entries({
    "report.yaml": "title: Library hours\nreviewed: false\nfrom: 1.0.0\n",
    "findings/themes.json": '{ "themes": [{ "id": "evening", "title": "Evenings matter most" }] }',
    "chapters/01-evening.mdx":
      '---\ntitle: The evening\nsummary: Readers come after work.\n---\n\n## When\n\nAfter five.\n\n<Figure id="counts" />\n',
  })) {
    const file = join(content, "translations/en", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await build(content, site);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const html = (path: string) => readFileSync(join(site, path), "utf8");
const elements = (path: string, test: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(fromHtml(html(path)), "element", (element) => {
    if (test(element)) found.push(element);
  });
  return found;
};
/** Pages of the source, by their paths. */
const pages = () => filesIn(site).filter((path) => path.endsWith("index.html") && !path.startsWith("en/"));

describe("a report in two languages", () => {
  test("has every page in both, each in its own language and direction", () => {
    expect(pages().length).toBeGreaterThan(20);
    for (const path of pages()) {
      expect([path, elements(path, ({ tagName }) => tagName === "html")[0]?.properties]).toMatchObject([
        path,
        { lang: "ar", dir: "rtl" },
      ]);
      expect([path, elements(`en/${path}`, ({ tagName }) => tagName === "html")[0]?.properties]).toMatchObject([
        path,
        { lang: "en", dir: "ltr" },
      ]);
    }
  });

  test("has a PDF, an e-book and a Word file of what is translated, named by their language", () => {
    const files = filesIn(join(site, "en/downloads")).filter((path) => !/figures|index/.test(path));
    expect(files.map((path) => path.replace(/^.*-en-/, "")).sort()).toEqual([
      "report.docx",
      "report.epub",
      "report.pdf",
      "summary.pdf",
    ]);
    for (const path of files) expect(html("en/downloads/index.html")).toContain(`/en/downloads/${path}`);
    expect(html("en/downloads/index.html")).toMatch(/In the original alone: chapters? \d/);
    const book = join(site, "en/downloads", files.find((path) => path.endsWith(".epub")) ?? "");
    const pages = Object.entries(unzipSync(readFileSync(book))).map(
      ([name, bytes]) => [name, strFromU8(bytes)] as const,
    );
    const text = pages.map(([, page]) => page).join("\n");
    expect(text).toContain("After five.");
    expect(text).toContain("This translation has not been reviewed. Translated from version 1.0.0.");
    expect(text).toMatch(/In the original alone: chapters? \d/);
    // A finding that nobody has translated is in its own language.
    expect(text).toMatch(/<p lang="ar" dir="rtl"/);
    expect(pages.filter(([name]) => /chapter/.test(name))).toHaveLength(1);
  });

  test("names the same page in the other language, for readers and for search engines", () => {
    for (const path of pages().filter((one) => !one.startsWith("embed/"))) {
      const at = path.replace(/index\.html$/, "");
      for (const own of [path, `en/${path}`]) {
        const alternates = elements(
          own,
          ({ tagName, properties }) => tagName === "link" && properties.hrefLang !== undefined,
        );
        expect(alternates.map(({ properties }) => [properties.hrefLang, properties.href])).toEqual([
          ["ar", `https://example.org/ar/${at}`],
          ["en", `https://example.org/ar/en/${at}`],
          ["x-default", `https://example.org/ar/${at}`],
        ]);
        const ways = elements(own, ({ tagName, properties }) => tagName === "a" && properties.hrefLang !== undefined);
        expect(ways.map(({ properties }) => properties.href)).toEqual(
          expect.arrayContaining([`/ar/${at}`, `/ar/en/${at}`]),
        );
      }
    }
    expect(html("sitemap.xml")).toContain(
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/ar/en/themes/">',
    );
  });

  test("says of a translation how far it can be trusted", () => {
    const [line] = elements(
      "en/themes/index.html",
      ({ properties }) => String(properties.className) === "languages-said",
    );
    expect(line && textOf(line).replace(/\s+/g, " ").trim()).toBe(
      "This translation has not been reviewed. Translated from version 1.0.0. Read the original",
    );
    expect(html("themes/index.html")).not.toContain("languages-said");
  });

  test("shows what isn’t translated in the original, and says so", () => {
    const [badge] = elements(
      "en/chapters/quiet/index.html",
      ({ properties }) => String(properties.className) === "untranslated",
    );
    expect(badge && textOf(badge)).toBe("Not translated yet: Arabic");
    const [prose] = elements(
      "en/chapters/quiet/index.html",
      ({ properties }) => String(properties.className) === "prose",
    );
    expect(prose?.properties).toMatchObject({ lang: "ar" });
    expect(html("en/chapters/evening/index.html")).not.toContain("Not translated yet: Arabic</p>");
    const [foreign] = elements("en/themes/quiet/index.html", ({ tagName }) => tagName === "h1");
    expect(foreign?.properties).toMatchObject({ lang: "ar", dir: "rtl" });
    const [own] = elements("en/themes/evening/index.html", ({ tagName }) => tagName === "h1");
    expect([own && textOf(own), own?.properties.lang]).toEqual(["Evenings matter most", undefined]);
  });

  test("is searched language by language, and has one feed in each", () => {
    const index = (path: string) => Object.keys(JSON.parse(html(path)).languages);
    expect(index("pagefind/pagefind-entry.json")).toEqual(["ar"]);
    expect(index("en/pagefind/pagefind-entry.json")).toEqual(["en"]);
    expect(html("en/feed.xml")).toContain('xml:lang="en"');
  });

  test("sends the headers of its pages in both", () => {
    const patterns = readHeadersFile(html("_headers")).map(({ pattern }) => pattern);
    expect(patterns).toEqual(expect.arrayContaining(["/ar/themes/*", "/ar/en/themes/*"]));
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(filesIn(site)).not.toContain("en/_headers");
  });
});
