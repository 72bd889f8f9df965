import { describe, expect, test } from "vitest";
import type { Rig } from "../site.ts";
import { DESK, visit } from "../visit.ts";

const FIGURE_PAGE = "/chapters/recommendations/";

export function media(rig: () => Rig): void {
  describe("for those who want no motion", () => {
    for (const [reducedMotion, behavior] of [
      ["reduce", "auto"],
      ["no-preference", "smooth"],
    ] as const) {
      test(`scrolling is ${behavior} with ${reducedMotion}`, () =>
        visit(
          rig(),
          rig().site,
          FIGURE_PAGE,
          async (page) => {
            expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(behavior);
            const moving = await page.evaluate(
              () =>
                [...document.querySelectorAll("*")].filter((element) => {
                  const { transitionDuration, animationDuration } = getComputedStyle(element);
                  return /[1-9]/.test(transitionDuration) || /[1-9]/.test(animationDuration);
                }).length,
            );
            if (reducedMotion === "reduce") expect(moving).toBe(0);
          },
          { ...DESK, reducedMotion },
        ));
    }
  });

  describe("on paper", () => {
    test("a page is its text and its drawings, dark on white", () =>
      visit(
        rig(),
        rig().site,
        FIGURE_PAGE,
        async (page) => {
          await page.emulateMedia({ media: "print" });
          await page.setViewportSize({ width: 718, height: 1000 });
          const hidden = [
            ".masthead-nav",
            ".search-trigger",
            "[data-theme-switch]",
            "[data-slash-switch]",
            ".turn",
            ".skip",
            ".figure-data",
            ".permalink",
          ];
          for (const selector of hidden)
            expect([selector, await page.locator(selector).locator("visible=true").count()]).toEqual([selector, 0]);
          expect(await page.locator("h1").isVisible()).toBe(true);
          const drawing = page.locator(".figure-drawing").locator("visible=true");
          expect(await drawing.count()).toBe(1);
          expect((await drawing.boundingBox())?.height).toBeGreaterThan(100);
          const { ink, ground } = await page.evaluate(() => ({
            ink: getComputedStyle(document.querySelector(".standfirst") as Element).color,
            ground: getComputedStyle(document.body).backgroundColor,
          }));
          expect(ground).toBe("rgb(255, 255, 255)");
          expect(ink).toBe("rgb(0, 0, 0)");
        },
        { ...DESK, colorScheme: "dark" },
      ));
  });
}
