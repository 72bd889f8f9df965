import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localeOf } from "../../../src/i18n/locale.ts";
import { axe } from "../axe.ts";
import { BASE_URL, type Rig } from "../site.ts";
import { DESK, PHONE, visit } from "../visit.ts";

const CHAPTER = "/chapters/summary/";

/** Opens what can be done with the first figure of a page. */
async function openTools(page: Page) {
  const figure = page.locator("figure[data-figure]").first();
  await figure.locator(".figure-tools > summary").click();
  return figure;
}

export function figureTools(rig: () => Rig): void {
  describe("what can be done with a figure", () => {
    test("each file is there, of the size and kind that is said", () =>
      visit(rig(), rig().site, "/figures/", async (page) => {
        const links = await page
          .locator(".figure-tools a[download]")
          .evaluateAll((all) => all.map((a) => [(a as HTMLAnchorElement).href, a.textContent ?? ""]));
        expect(links).toHaveLength(16);
        for (const [href = "", said = ""] of links) {
          const answer = await fetch(href);
          const bytes = (await answer.arrayBuffer()).byteLength;
          expect(answer.status, href).toBe(200);
          expect(said).toBe(`${said.slice(0, 3)}, ${localeOf("en-GB").size(bytes)}`);
          expect(href).toMatch(
            new RegExp(`holding-ground-public-1\\.0\\.0-figure-[\\w-]+\\.${said.slice(0, 3)}$`, "i"),
          );
        }
        const listed = await page
          .goto(rig().site.at("/downloads/"))
          .then(() =>
            page.locator(".file-forms a").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)),
          );
        expect(listed).toEqual(links.map(([href]) => href));
      }));

    test("an SVG looks as it should where it stands alone, with its own letters", () =>
      visit(rig(), rig().site, "/figures/", async (page) => {
        const href = await page.locator(".figure-tools a[download]").first().getAttribute("href");
        await page.goto(new URL(href ?? "", page.url()).href);
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length)).toBe(
          3,
        );
      }));

    test("address, code and citation are copied, and it is said", () =>
      visit(
        rig(),
        rig().site,
        CHAPTER,
        async (page) => {
          const figure = await openTools(page);
          const copied = async (name: string) => {
            await figure.getByRole("button", { name }).click();
            await figure.getByText("Copied", { exact: true }).last().waitFor();
            return page.evaluate(() => navigator.clipboard.readText());
          };
          expect(await copied("Copy link")).toBe(rig().site.at("/figures/#figure-prevalence"));
          expect(await copied("Copy code")).toContain(`<iframe src="${rig().site.at("/embed/prevalence/")}"`);
          expect(await copied("Copy citation")).toMatch(/^Figure \d: Everyone spoke/);
        },
        { ...DESK, permissions: ["clipboard-read", "clipboard-write"] },
      ));

    test("a report that knows where it is served says so wherever it is seen", () =>
      visit(rig(), rig().based, CHAPTER, async (page) => {
        const figure = await openTools(page);
        expect(await figure.locator("textarea").inputValue()).toContain(`src="${BASE_URL}embed/prevalence/"`);
        expect(await figure.locator("a[data-copy-source]").textContent()).toBe(`${BASE_URL}figures/#figure-prevalence`);
      }));

    for (const [name, options] of Object.entries({ "at a desk": DESK, "on a phone": PHONE })) {
      test(`axe finds no fault with the tools open, ${name}`, () =>
        visit(
          rig(),
          rig().site,
          "/figures/",
          async (page) => {
            for (const summary of await page.locator(".figure-tools summary").all()) await summary.click();
            expect(await axe(page)).toEqual([]);
          },
          options,
        ));
    }

    test("a finger can hit whatever a figure offers", () =>
      visit(
        rig(),
        rig().site,
        CHAPTER,
        async (page) => {
          const figure = await openTools(page);
          const targets = figure.locator(".figure-use :is(summary, button, a)").locator("visible=true");
          const small: string[] = [];
          for (const target of await targets.all()) {
            const box = await target.boundingBox();
            if ((box?.height ?? 0) < 44) small.push(`${await target.textContent()}: ${box?.height}`);
          }
          expect(await targets.count()).toBeGreaterThan(8);
          expect(small).toEqual([]);
        },
        PHONE,
      ));

    test("without JavaScript there are the files and the address, and no button that does nothing", () =>
      visit(
        rig(),
        rig().site,
        CHAPTER,
        async (page) => {
          const figure = await openTools(page);
          expect(await figure.locator("a[download]").locator("visible=true").count()).toBe(4);
          expect(await figure.getByRole("link", { name: "The figure’s own address" }).isVisible()).toBe(true);
          expect(await figure.locator(".figure-tools :is(button, textarea)").locator("visible=true").count()).toBe(0);
        },
        { ...DESK, javaScriptEnabled: false },
      ));
  });

  describe("a figure on another site", () => {
    let host: Server;
    let body = "";
    const address = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    beforeAll(async () => {
      host = createServer((_, answer) => {
        answer.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        answer.end(`<!doctype html><html lang="en"><title>Elsewhere</title>${body}`);
      });
      await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
    });
    afterAll(() => host.close());

    /** Puts the code that the report gives into a page of another origin, and looks there. */
    const embedded = async (id: string, extra: string, act: (page: Page) => Promise<void>) => {
      let code = "";
      await visit(rig(), rig().site, "/figures/", async (page) => {
        code = await page.locator(`#figure-${id} textarea`).inputValue();
      });
      body = `<link rel="icon" href="data:,"><div>${code}</div>${extra}`;
      const context = await rig().browser.newContext({ viewport: { width: 700, height: 900 } });
      try {
        const faults: string[] = [];
        context.on("console", (message) => {
          if (message.type() === "error") faults.push(message.text());
        });
        context.on("weberror", (error) => faults.push(error.error().message));
        const page = await context.newPage();
        await page.goto(address());
        await page.frameLocator("iframe").locator("h1").waitFor();
        await act(page);
        expect(faults).toEqual([]);
      } finally {
        await context.close();
      }
    };

    const frameHeight = (page: Page) =>
      page.locator("iframe").evaluate((frame) => (frame as HTMLIFrameElement).offsetHeight);
    const needed = (page: Page) =>
      page
        .frameLocator("iframe")
        .locator("body")
        .evaluate((inner) => (inner as HTMLElement).offsetHeight);

    test("shows whole in the height that its code gives, in its own fonts", () =>
      embedded("prevalence", "", async (page) => {
        expect(await needed(page)).toBeLessThanOrEqual(await frameHeight(page));
        const loaded = () =>
          page
            .frameLocator("iframe")
            .locator("body")
            .evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length);
        await expect.poll(loaded).toBeGreaterThan(2);
      }));

    test("takes the height that it needs, where the page lets it, at every width", () =>
      embedded("march", `<script src="${rig().site.at("/embed.js")}"></script>`, async (page) => {
        const heights = new Set<number>();
        for (const width of [360, 700, 1000]) {
          await page.setViewportSize({ width, height: 900 });
          await expect.poll(async () => (await frameHeight(page)) - (await needed(page))).toBe(0);
          heights.add(await needed(page));
        }
        expect(heights.size).toBe(3);
        await page.frameLocator("iframe").locator("summary").click();
        await expect.poll(async () => (await frameHeight(page)) - (await needed(page))).toBe(0);
      }));

    test("leads to the report, which opens as it should", () =>
      embedded("march", "", async (page) => {
        const [opened] = await Promise.all([
          page.waitForEvent("popup"),
          page.frameLocator("iframe").getByRole("link", { name: "Holding Ground" }).click(),
        ]);
        await opened.waitForLoadState();
        expect(opened.url()).toBe(rig().site.at("/figures/#figure-march"));
        expect(await opened.evaluate(() => origin)).toBe(new URL(rig().site.address).origin);
      }));

    test("a page of the report itself shows in no frame", async () => {
      const answer = await fetch(rig().site.at("/figures/"));
      expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    });
  });
}
