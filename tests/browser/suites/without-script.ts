import { describe, expect, test } from "vitest";
import type { Rig } from "../site.ts";
import { DESK, visit } from "../visit.ts";

const WITHOUT = { ...DESK, javaScriptEnabled: false };

export function withoutScript(rig: () => Rig): void {
  describe("without JavaScript", () => {
    test("the home page has its findings, recommendations and contents", () =>
      visit(
        rig(),
        rig().site,
        "/",
        async (page) => {
          expect(await page.locator(".finding").locator("visible=true").count()).toBe(6);
          expect(await page.locator(".recommendation").locator("visible=true").count()).toBe(4);
          expect(await page.locator(".contents a").locator("visible=true").count()).toBe(14);
          expect(
            await page.locator("[data-theme-switch], [data-slash-switch], dialog").locator("visible=true").count(),
          ).toBe(0);
        },
        WITHOUT,
      ));

    test("a chapter reads whole, its figure and the table of it too", () =>
      visit(
        rig(),
        rig().site,
        "/chapters/recommendations/",
        async (page) => {
          expect(((await page.locator("main article").textContent()) ?? "").split(/\s+/).length).toBeGreaterThan(600);
          expect(await page.locator(".figure-drawing svg").locator("visible=true").count()).toBe(1);
          await page.locator("summary").first().click();
          expect(await page.locator(".figure-data table").isVisible()).toBe(true);
        },
        WITHOUT,
      ));

    test("the search leads to the contents", () =>
      visit(
        rig(),
        rig().site,
        "/themes/security/",
        async (page) => {
          const trigger = page.locator(".masthead").getByRole("link", { name: "Search" });
          expect(await trigger.locator("kbd").isVisible()).toBe(false);
          await trigger.click();
          expect(page.url()).toBe(rig().site.at("/search/"));
          expect(await page.locator("noscript p").isVisible()).toBe(true);
          expect(await page.getByText("The search index can’t be reached").locator("visible=true").count()).toBe(0);
          expect(await page.locator(".search-contents a").locator("visible=true").count()).toBe(14);
          expect(await page.getByRole("searchbox").count()).toBe(0);
          await page.locator(".search-contents a").first().click();
          expect(page.url()).toBe(rig().site.at("/chapters/summary/"));
        },
        WITHOUT,
      ));
  });
}
