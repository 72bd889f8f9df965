import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Rig } from "../site.ts";
import { DESK } from "../visit.ts";

/** The copy of the site that opens from disk, unpacked as a reader does, in a folder whose name has a space. */
export function onDisk(rig: () => Rig): void {
  describe("the copy that opens from disk", () => {
    let home = "";
    let folder = "";
    const address = (path: string) => `${pathToFileURL(folder).href}/${path}`;

    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), "soundings copy "));
      const downloads = join(rig().site.dir, "downloads");
      const [name = ""] = (await readdir(downloads)).filter((file) => file.endsWith("-site.zip"));
      for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(downloads, name))))) {
        await mkdir(dirname(join(home, path)), { recursive: true });
        await writeFile(join(home, path), bytes);
      }
      folder = join(home, name.replace(/-site\.zip$/, ""));
    });
    afterAll(() => rm(home, { recursive: true, force: true }));

    /** Opens a page from the disk, and expects that all it asks for is there and is on the disk. */
    async function open(path: string, act: (page: Page) => Promise<void>): Promise<void> {
      const context = await rig().browser.newContext(DESK);
      const faults: string[] = [];
      context.on("request", (request) => {
        if (!/^(?:file|data):/.test(request.url())) faults.push(`asks for ${request.url()}`);
      });
      context.on("requestfailed", (request) => faults.push(`has no ${request.url()}`));
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      context.on("weberror", (error) => faults.push(error.error().message));
      try {
        const page = await context.newPage();
        await page.goto(address(path));
        await act(page);
        expect(faults).toEqual([]);
      } finally {
        await context.close();
      }
    }

    const openSearch = async (page: Page) => {
      await page.locator("html[data-search=ready]").waitFor();
      await page.keyboard.press("/");
    };
    const results = (page: Page) => page.locator(".search-result");
    const at = (page: Page, path: string) => expect.poll(() => page.url()).toBe(address(path));

    test("is read from its home page to a chapter, searched there, and its hit opened where it stands", () =>
      open("index.html", async (page) => {
        await page.getByRole("link", { name: "Contents", exact: true }).first().click();
        await at(page, "chapters/index.html");
        await page.locator('main a[href$="recommendations/index.html"]').first().click();
        await at(page, "chapters/recommendations/index.html");
        await openSearch(page);
        await page.keyboard.type("mass or coalition pressure");
        const hit = results(page).locator('a[href$="#build-solidarity-with-other-movements"]');
        await hit.first().waitFor();
        expect(await hit.first().textContent()).toBe("Build solidarity with other movements");
        expect(await results(page).locator("mark").allInnerTexts()).toContain("mass or coalition pressure");
        await hit.first().click();
        await at(page, "chapters/recommendations/index.html#build-solidarity-with-other-movements");
      }));

    test("finds words that are mistyped, counts by kind, and says when there is nothing", () =>
      open("search/index.html?q=solidaritty", async (page) => {
        await results(page).first().waitFor();
        const field = page.getByRole("searchbox").first();
        await field.fill("zzzzzzqq");
        await expect.poll(() => page.locator("[data-search-panel]").getAttribute("data-view")).toBe("none");
      }));

    test("sends a search from the dialog to the search page", () =>
      open("themes/index.html", async (page) => {
        await openSearch(page);
        await page.keyboard.type("funding");
        await results(page).first().waitFor();
        await page.keyboard.press("Enter");
        await at(page, "search/index.html?q=funding");
        await results(page).first().waitFor();
      }));

    test("has its fonts, its explorer and its choice of colours", () =>
      open("explore/index.html", async (page) => {
        await page.locator("[data-explorer][data-ready]").waitFor();
        await page.locator(".explorer input[type=radio]:not(:checked)").first().check();
        await expect.poll(() => page.url()).toContain("?");
        await page.getByRole("radio", { name: "Dark", exact: true }).check();
        expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
        expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4"'))).toBe(true);
        expect(
          await page.evaluate(
            () =>
              [...document.fonts].filter(({ family, status }) => status === "error" && !family.includes("fallback"))
                .length,
          ),
        ).toBe(0);
      }));

    test("has the translation, from right to left, with a search of its own", () =>
      open("index.html", async (page) => {
        await page.locator('a[hreflang="ar"]').first().click();
        await at(page, "ar/index.html");
        expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
        await openSearch(page);
        await page.keyboard.type("التضامن");
        await results(page).first().waitFor();
        await results(page).locator("a").first().click();
        await expect.poll(() => page.url()).toMatch(/\/ar\/[a-z]+\/[\w-]+\/index\.html(?:#.*)?$/);
      }));

    test("has every page that the site has, and no link in it that leads nowhere on the disk", async () => {
      const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html"));
      const there = new Set((await readdir(folder, { recursive: true })).map((path) => path.replaceAll("\\", "/")));
      expect(pages.length).toBeGreaterThan(40);
      const broken: string[] = [];
      for (const path of pages) {
        const html = await readFile(join(folder, path), "utf8");
        for (const [, to = ""] of html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)) {
          if (/^(?:[a-z]+:|#)/.test(to)) continue;
          const [file = ""] = to.split(/[?#]/);
          if (!there.has(join(dirname(path), decodeURI(file)).replaceAll("\\", "/"))) broken.push(`${path}: ${to}`);
        }
      }
      expect(broken).toEqual([]);
    });
  });
}
