import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, COLOUR_RULES } from "../axe.ts";
import { type Place, pagesIn, type Rig } from "../site.ts";
import { DESK, PHONE, visit } from "../visit.ts";

/** Words that stand once in the report: in this chapter, under this heading. */
const PHRASE = "mass or coalition pressure to bear";
const CHAPTER = { path: "/chapters/recommendations/", title: "Four recommendations" };
const HEADING = { id: "build-solidarity-with-other-movements", title: "Build solidarity with other movements" };

const field = (page: Page) => page.getByRole("searchbox", { name: "Search the report" });
const dialog = (page: Page) => page.getByRole("dialog");
const results = (page: Page) => page.locator(".search-result");
const kindsShown = (page: Page) => page.locator(".search-result [data-slot=kind]").allTextContents();

async function openAndType(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await results(page).first().waitFor();
}

/** The link of the results that leads to the heading. */
const found = (page: Page) =>
  results(page).locator(`a[href$="${CHAPTER.path}#${HEADING.id}"]`).filter({ hasText: HEADING.title });

export function search(rig: () => Rig): void {
  const home = (act: (page: Page) => Promise<void>) => visit(rig(), rig().site, "/", act);

  describe("search", () => {
    for (const key of ["/", "Control+k"]) {
      test(`opens on ${key}, ready to type`, () =>
        home(async (page) => {
          await page.keyboard.press(key);
          await dialog(page).waitFor();
          await page.keyboard.type("a/b");
          expect(await field(page).inputValue()).toBe("a/b");
        }));
    }

    test("leaves the slash alone where that has been chosen", () =>
      home(async (page) => {
        await page.getByRole("checkbox", { name: "/ opens the search" }).uncheck();
        await page.reload();
        await page.keyboard.press("/");
        expect(await dialog(page).isVisible()).toBe(false);
        await page.keyboard.press("Control+k");
        await dialog(page).waitFor();
      }));

    test("finds the chapter in which a phrase stands, and leads to the heading above it", () =>
      home(async (page) => {
        await openAndType(page, PHRASE);
        expect(await results(page).locator("h2").allTextContents()).toContain(CHAPTER.title);
        await found(page).click();
        await page.waitForURL(rig().site.at(`${CHAPTER.path}#${HEADING.id}`));
        await expect
          .poll(() => page.locator(`#${HEADING.id}`).evaluate((h2) => h2.getBoundingClientRect().top))
          .toBeLessThan(200);
      }));

    test("takes words in quotation marks as they stand", () =>
      home(async (page) => {
        await openAndType(page, `"${PHRASE}"`);
        expect(await results(page).locator("h2").allTextContents()).toEqual([CHAPTER.title]);
      }));

    test("leads to a heading of the very page it was opened on", () =>
      visit(rig(), rig().site, CHAPTER.path, async (page) => {
        await openAndType(page, PHRASE);
        await found(page).click();
        expect(await dialog(page).isVisible()).toBe(false);
        await expect
          .poll(() => page.locator(`#${HEADING.id}`).evaluate((h2) => h2.getBoundingClientRect().top))
          .toBeLessThan(200);
      }));

    test("can be held to one kind of page, and let go", () =>
      home(async (page) => {
        await openAndType(page, "funding");
        expect(new Set(await kindsShown(page)).size).toBeGreaterThan(1);
        await page.getByRole("radio", { name: /^Themes/ }).check();
        await expect.poll(async () => (await kindsShown(page)).every((kind) => kind.startsWith("Theme"))).toBe(true);
        expect(await results(page).count()).toBeGreaterThan(0);
        await page.getByRole("radio", { name: /^All/ }).check();
        await expect.poll(async () => (await kindsShown(page)).every((kind) => kind.startsWith("Theme"))).toBe(false);
      }));

    test("is left by Esc, which gives focus back to what opened it", () =>
      home(async (page) => {
        const trigger = page.locator(".masthead [data-search-open]");
        await trigger.focus();
        await page.keyboard.press("Enter");
        await page.keyboard.type("fund");
        await results(page).first().waitFor();
        await page.keyboard.press("Escape");
        expect(await dialog(page).isVisible()).toBe(false);
        expect(await trigger.evaluate((link) => link === document.activeElement)).toBe(true);
      }));

    test("goes through its results by the arrow keys", () =>
      home(async (page) => {
        await openAndType(page, "funding");
        const focused = () => page.evaluate(() => document.activeElement?.textContent);
        await page.keyboard.press("ArrowDown");
        expect(await focused()).toBe(await results(page).first().locator("h2").textContent());
        await page.keyboard.press("ArrowUp");
        await page.keyboard.type(" pots");
        expect(await field(page).inputValue()).toBe("funding pots");
      }));

    test("keeps focus inside while it is open", () =>
      home(async (page) => {
        await openAndType(page, "funding");
        for (let i = 0; i < 60; i++) {
          await page.keyboard.press("Tab");
          const place = await page.evaluate(() => {
            const { activeElement } = document;
            if (activeElement === document.body) return "browser";
            return activeElement?.closest("dialog") ? "dialog" : activeElement?.outerHTML.slice(0, 100);
          });
          expect(["dialog", "browser"]).toContain(place);
        }
      }));

    test("says how many it found to those who listen", () =>
      home(async (page) => {
        await openAndType(page, PHRASE);
        await expect.poll(() => dialog(page).getByRole("status").textContent()).toMatch(/^\d+ results?$/);
        await field(page).fill("xylophone");
        await expect.poll(() => dialog(page).getByRole("status").textContent()).toBe("Nothing found for “xylophone”.");
      }));

    test("says so when it finds nothing, and what to do", () =>
      home(async (page) => {
        await page.keyboard.press("/");
        await page.keyboard.type("xylophone");
        await dialog(page).getByText("Nothing found for “xylophone”.").locator("visible=true").waitFor();
        await dialog(page).getByRole("link", { name: "Go to the contents" }).click();
        expect(page.url()).toBe(rig().site.at("/chapters/"));
      }));

    test("has an address for each search, on a page that can be reloaded and left", () =>
      home(async (page) => {
        await openAndType(page, "funding");
        await page.keyboard.press("Enter");
        await page.waitForURL(rig().site.at("/search/?q=funding"));
        await results(page).first().waitFor();
        await page.getByRole("radio", { name: /^Recommendations/ }).check();
        await page.waitForURL(rig().site.at("/search/?q=funding&kind=recommendation"));
        const titles = () => results(page).locator("h2").allTextContents();
        await expect.poll(async () => (await kindsShown(page)).every((kind) => kind.startsWith("Rec"))).toBe(true);
        const before = await titles();
        await page.reload();
        await results(page).first().waitFor();
        expect(await titles()).toEqual(before);
        expect(await field(page).inputValue()).toBe("funding");
        await page.goBack();
        expect(page.url()).toBe(rig().site.address);
      }));

    for (const [device, options] of Object.entries({ desk: DESK, phone: PHONE })) {
      test(`is found without fault by axe, open and with results, on a ${device}`, () =>
        visit(
          rig(),
          rig().site,
          "/",
          async (page) => {
            await page.locator(".masthead [data-search-open]").click();
            expect(await axe(page)).toEqual([]);
            await page.keyboard.type("community");
            await results(page).first().waitFor();
            expect(await axe(page)).toEqual([]);
            await page.emulateMedia({ colorScheme: "dark" });
            expect(await axe(page, COLOUR_RULES)).toEqual([]);
            const sideways = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
            expect(sideways).toBeLessThanOrEqual(0);
          },
          options,
        ));
    }

    test("is found without fault by axe, as a page", () =>
      visit(rig(), rig().site, "/search/?q=community", async (page) => {
        await results(page).first().waitFor();
        expect(await axe(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await axe(page, COLOUR_RULES)).toEqual([]);
      }));
  });

  describe("below a base path", () => {
    const based = (): Place => rig().based;

    test("every page answers, and whatever it links to or loads: pages, files, feed, figures to embed", async () => {
      const asked = new Set<string>();
      for (const path of await pagesIn(based().dir)) asked.add(based().at(path));
      for (const page of asked) {
        const answer = await fetch(page);
        expect([page, answer.status]).toEqual([page, 200]);
        if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
        for (const [, link = ""] of (await answer.text()).matchAll(/\s(?:href|src)="([^"#]*)/g)) {
          const { href, origin } = new URL(link, page);
          if (origin === new URL(based().address).origin) asked.add(href.replace(/[?#].*$/, ""));
        }
      }
      expect([...asked].filter((address) => !address.startsWith(based().address))).toEqual([]);
      for (const file of ["feed.xml", "theme.js", "icon.svg", "embed/prevalence/"])
        expect(asked).toContain(based().at(file));
      expect([...asked].filter((address) => address.endsWith(".pdf")).length).toBeGreaterThan(15);
    });

    test("a reader walks from page to page, and each is whole", () =>
      visit(rig(), based(), "/", async (page) => {
        await page.locator(".findings a").first().click();
        await page.locator("main a[href*='/recommendations/']").first().click();
        await page.locator(".masthead a").first().click();
        expect(page.url()).toBe(based().address);
        await page.goto(based().at("/figures/"));
        expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"'))).toBe(true);
      }));

    test("search finds, and leads to the heading", () =>
      visit(rig(), based(), "/themes/", async (page) => {
        await openAndType(page, PHRASE);
        await found(page).click();
        await page.waitForURL(based().at(`${CHAPTER.path}#${HEADING.id}`));
        await openAndType(page, "funding");
        await page.keyboard.press("Enter");
        await page.waitForURL(based().at("/search/?q=funding"));
        await results(page).first().waitFor();
      }));
  });
}
