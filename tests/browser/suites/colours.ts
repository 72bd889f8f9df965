import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visibleShare } from "../pixels.ts";
import type { Rig } from "../site.ts";
import { DESK, visit } from "../visit.ts";

/** How light the page's paper is, 0 to 1. */
const paper = (page: Page) =>
  page.evaluate(() => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(document.body).backgroundColor)?.[1]));

const choose = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).check();

export function colours(rig: () => Rig): void {
  const home = (colorScheme: "light" | "dark", act: (page: Page) => Promise<void>) =>
    visit(rig(), rig().site, "/", act, { ...DESK, colorScheme });

  describe("the choice of colours", () => {
    test("is the reader’s own setting at first", async () => {
      await home("light", async (page) => expect(await paper(page)).toBeGreaterThan(0.9));
      await home("dark", async (page) => expect(await paper(page)).toBeLessThan(0.3));
    });

    test("holds on every page until it is taken back", () =>
      home("light", async (page) => {
        await choose(page, "Dark");
        expect(await paper(page)).toBeLessThan(0.3);
        await page.goto(rig().site.at("/themes/security/"));
        expect(await paper(page)).toBeLessThan(0.3);
        expect(await page.getByRole("radio", { name: "Dark" }).isChecked()).toBe(true);
        await choose(page, "System");
        expect(await paper(page)).toBeGreaterThan(0.9);
        expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
        await page.reload();
        expect(await paper(page)).toBeGreaterThan(0.9);
      }));

    test("can be light where the system is dark", () =>
      home("dark", async (page) => {
        await choose(page, "Light");
        expect(await paper(page)).toBeGreaterThan(0.9);
      }));

    test("is there before anything is painted, however slow the way", () =>
      home("light", async (page) => {
        await choose(page, "Dark");
        await page.route("**/theme.js", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            if (document.documentElement?.dataset.theme !== "dark") return;
            performance.mark("dark");
            observer.disconnect();
          }).observe(document, { attributes: true, childList: true, subtree: true });
        });
        await page.reload();
        const times = () =>
          page.evaluate(() => ["dark", "first-paint"].map((name) => performance.getEntriesByName(name)[0]?.startTime));
        await expect.poll(async () => (await times())[1]).toBeDefined();
        const [dark, painted] = await times();
        expect(dark).toBeGreaterThan(350);
        expect(painted).toBeGreaterThanOrEqual(dark as number);
      }));
  });

  describe("in colours that the system forces", () => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const chosen of ["System", "Light", "Dark"]) {
        test(`marks and drawings are seen: ${colorScheme}, with ${chosen} chosen`, () =>
          visit(
            rig(),
            rig().site,
            "/chapters/summary/",
            async (page) => {
              await choose(page, chosen);
              for (const path of ["/themes/security/", "/chapters/summary/"]) {
                await page.goto(rig().site.at(path));
                for (const svg of await page
                  .locator("main svg:is(.mark, .figure-drawing *)")
                  .locator("visible=true")
                  .all())
                  expect(await visibleShare(page, await svg.screenshot())).toBeGreaterThan(0.02);
              }
            },
            { ...DESK, forcedColors: "active", colorScheme },
          ));
      }
    }
  });
}
