import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Rig } from "../site.ts";
import { DESK, PHONE, visit } from "../visit.ts";

/** So that where focus is on the screen is known at once. */
const STILL = { ...DESK, reducedMotion: "reduce" } as const;

/** What the Tab key came to. */
interface Stop {
  name: string;
  /** Which of the page's interactive elements it is, in the order of the page; -1 when it is none of them. */
  index: number;
  /** Whether its outline is drawn, and where it stands is on the screen. */
  visible: boolean;
}

/** Goes through a page by Tab alone, from its top until focus leaves it, and tells each stop; and what there is to reach. */
async function tabThrough(page: Page): Promise<{ stops: Stop[]; count: number }> {
  const count = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement | SVGElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0'], [contenteditable]",
    );
    const reachable = [...all].filter((element) => {
      if (element.matches(":disabled") || element.tabIndex < 0) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Tab reaches one radio button of a group: the chosen one.
      return !element.matches("[type=radio]:not(:checked)");
    });
    (window as unknown as { reachable: Element[] }).reachable = reachable;
    return reachable.length;
  });
  const stops: Stop[] = [];
  while (stops.length <= count) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // A control that lies unseen over its label shows its focus there.
      const drawn = getComputedStyle(element).opacity === "0" ? element.nextElementSibling : element;
      if (!drawn) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const box = drawn.getBoundingClientRect();
      return {
        name: `${element.tagName.toLowerCase()}${element instanceof HTMLInputElement ? `[type=${element.type}]` : ""} ${(element.textContent || element.getAttribute("aria-label") || "").trim()}`.trim(),
        index: (window as unknown as { reachable: Element[] }).reachable.indexOf(element),
        visible:
          outlineStyle !== "none" &&
          Number.parseFloat(outlineWidth) >= 2 &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          box.right > 0 &&
          box.left < innerWidth,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return { stops, count };
}

export function keyboard(rig: () => Rig): void {
  describe("by keyboard alone", () => {
    for (const path of [
      "/",
      "/chapters/recommendations/",
      "/themes/security/",
      "/search/",
      "/downloads/",
      "/explore/",
    ]) {
      test(`everything on ${path} is reached, in order, and is seen to be`, () =>
        visit(
          rig(),
          rig().site,
          path,
          async (page) => {
            const { stops, count } = await tabThrough(page);
            expect(stops[0]?.name).toBe("a Skip to the text");
            expect(stops[1]?.name).toBe("a Holding Ground");
            expect(stops.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, index) => index));
            // The search field says it by its line and its caret.
            expect(
              stops.filter(({ visible, name }) => !visible && name !== "input[type=search]").map(({ name }) => name),
            ).toEqual([]);
          },
          STILL,
        ));
    }

    test("the way past the masthead leads into the text", () =>
      visit(rig(), rig().site, "/chapters/security/", async (page) => {
        await page.keyboard.press("Tab");
        const skip = page.locator(".skip");
        expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
        await page.keyboard.press("Enter");
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("main");
      }));

    test("a figure’s table opens, and can be scrolled where it is wider than the page", () =>
      visit(
        rig(),
        rig().site,
        "/chapters/recommendations/",
        async (page) => {
          const figure = page.locator(".figure").first();
          await figure.locator(".figure-data summary").focus();
          await page.keyboard.press("Enter");
          const region = figure.getByRole("region");
          expect(await region.isVisible()).toBe(true);
          await page.keyboard.press("Tab");
          expect(await region.evaluate((place) => place === document.activeElement)).toBe(true);
          expect(await region.getAttribute("aria-label")).not.toBe("");
          await region.evaluate((place) => {
            place.style.inlineSize = "10rem";
          });
          await page.keyboard.press("ArrowRight");
          await expect.poll(() => region.evaluate((place) => place.scrollLeft)).toBeGreaterThan(0);
        },
        PHONE,
      ));

    test("a heading’s own link can be reached, and is seen then", () =>
      visit(rig(), rig().site, "/chapters/recommendations/", async (page) => {
        const link = page.locator("h2 .permalink").first();
        await page.keyboard.press("Tab");
        await link.focus();
        expect(await link.evaluate((a) => getComputedStyle(a).opacity)).toBe("1");
        expect(await link.getAttribute("aria-label")).toMatch(/\w/);
      }));
  });
}
