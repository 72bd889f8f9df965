import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe } from "../axe.ts";
import type { Rig } from "../site.ts";
import { WIDTHS } from "../visit.ts";

/** What reading systems lay over a book at night, whatever its own colours are. */
const NIGHT = "html { background: #000; color: #ddd; }";

export function eBook(rig: () => Rig): void {
  describe.each(["site", "rightToLeft"] as const)("the e-book of %s, as a reading system shows it", (name) => {
    let folder = "";
    let documents: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "soundings-e-book-"));
      const downloads = join(rig()[name].dir, "downloads");
      const file = (await readdir(downloads)).find((path) => path.endsWith(".epub")) ?? "";
      for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(downloads, file))))) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), bytes);
      }
      documents = (await readdir(join(folder, "EPUB"))).filter((path) => path.endsWith(".xhtml")).sort();
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    /** Opens every document at one width and collects what is told of each. */
    async function each(width: number, dark: boolean, tell: (page: Page) => Promise<string[]>): Promise<string[]> {
      const colorScheme = dark ? ("dark" as const) : ("light" as const);
      const context = await rig().browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const faults: string[] = [];
      try {
        const page = await context.newPage();
        for (const path of documents) {
          await page.goto(pathToFileURL(join(folder, "EPUB", path)).href);
          if (dark) await page.addStyleTag({ content: NIGHT });
          faults.push(...(await tell(page)).map((fault) => `${path}: ${fault}`));
        }
      } finally {
        await context.close();
      }
      return faults;
    }

    test.each([WIDTHS.narrowest, WIDTHS.phone, WIDTHS.tablet])(
      "nothing is wider than a page of %i px",
      async (width) => {
        const beyond = await each(width, false, async (page) => {
          const most = await page.evaluate(() => document.documentElement.scrollWidth);
          return most > width ? [`${most - width} px beyond`] : [];
        });
        expect(documents.length).toBeGreaterThan(6);
        expect(beyond).toEqual([]);
      },
    );

    test.each([false, true])("axe finds no fault in it (at night: %s)", async (dark) => {
      const rules = { runOnly: { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } };
      const faults = await each(WIDTHS.phone, dark, (page) => axe(page, rules));
      // This rule looks past all roles of digital publishing, and takes a page break for a mere `span`.
      expect(faults.filter((fault) => !/: aria-prohibited-attr: #PAGE-\d+:/.test(fault))).toEqual([]);
    });

    test("one drawing of each figure is shown, the one that fits", async () => {
      const shown = (width: number) =>
        each(width, false, async (page) => {
          const figures = await page.locator("figure.figure").count();
          const visible = await page.locator("figure.figure svg.chart:visible").count();
          return figures === visible ? [] : [`${visible} drawings of ${figures} figures`];
        });
      expect(await shown(WIDTHS.phone)).toEqual([]);
      expect(await shown(WIDTHS.tablet)).toEqual([]);
    });
  });
}
