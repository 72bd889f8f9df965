import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe } from "../axe.ts";
import { BASE_URL, type Rig } from "../site.ts";
import { DESK, PHONE, visit } from "../visit.ts";

const CHAPTER = "/chapters/security/";
const CLIPBOARD = { ...DESK, permissions: ["clipboard-read", "clipboard-write"] };

/** What a search engine reads in a page, without running anything. */
async function dataOf(page: Page) {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  return JSON.parse(text ?? "");
}

export function citing(rig: () => Rig): void {
  describe("how to cite", () => {
    test("a chapter’s citation is folded away, and a link to it opens the fold", () =>
      visit(rig(), rig().site, CHAPTER, async (page) => {
        expect(await page.locator(".cite-this dl").isVisible()).toBe(false);
        await page.goto(rig().site.at("/cite/"));
        await page.getByRole("link", { name: /^Chapter 4:/ }).click();
        await page.locator(".cite-this dl").waitFor({ state: "visible" });
        expect(await page.locator(".cite-this dt").allTextContents()).toEqual([
          "APA",
          "Chicago",
          "Harvard",
          "MLA",
          "BibTeX",
          "RIS",
          "CSL-JSON",
        ]);
      }));

    test("each form is copied as it stands", () =>
      visit(
        rig(),
        rig().site,
        "/cite/",
        async (page) => {
          const copied = async (name: string) => {
            await page.getByRole("button", { name, exact: true }).click();
            await page.getByText("Copied", { exact: true }).last().waitFor();
            return page.evaluate(() => navigator.clipboard.readText());
          };
          expect(await copied("Copy Harvard")).toMatch(
            /^Holding Ground: .* \(2026\)\. Report commissioned by NEON, version/,
          );
          expect(await copied("Copy BibTeX")).toMatch(/^@report\{holding-ground-/);
          expect(JSON.parse(await copied("Copy CSL-JSON"))[0].type).toBe("report");
        },
        CLIPBOARD,
      ));

    for (const [name, options] of Object.entries({ "at a desk": DESK, "on a phone": PHONE })) {
      test(`axe finds no fault with every fold open, ${name}`, () =>
        visit(
          rig(),
          rig().site,
          CHAPTER,
          async (page) => {
            await page.locator(".cite-this > summary").click();
            expect(await axe(page)).toEqual([]);
            await page.goto(rig().site.at("/downloads/"));
            for (const fold of await page.locator("main details").all())
              await fold.evaluate((element) => (element as HTMLDetailsElement).setAttribute("open", ""));
            expect(await axe(page)).toEqual([]);
          },
          options,
        ));
    }
  });

  describe("what pages say of themselves", () => {
    test("a data block stands on the page, and the security policy lets it be", () =>
      visit(rig(), rig().based, "/", async (page) => {
        expect(await dataOf(page)).toMatchObject({ "@type": "Report", "@id": BASE_URL });
        expect(await page.locator('meta[name="citation_pdf_url"]').getAttribute("content")).toContain(
          `${BASE_URL}downloads/`,
        );
      }));

    test("a figure is an image of the report, with an address that leads to it", () =>
      visit(rig(), rig().based, "/figures/march/", async (page) => {
        const { contentUrl, isPartOf } = await dataOf(page);
        expect(isPartOf["@id"]).toBe(BASE_URL);
        const answer = await page.request.get(rig().based.at(contentUrl.replace(BASE_URL, "/")));
        expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
      }));
  });
}
