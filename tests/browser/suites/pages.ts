import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ownPages } from "../../../src/model/routes.ts";
import { axe } from "../axe.ts";
import { look } from "../look.ts";
import { BASE_URL, type Place, pagesIn, type Rig } from "../site.ts";
import { type Surveyed, survey } from "../survey.ts";
import { PHONE, visit, WIDTHS } from "../visit.ts";

/** The paths of the pages that a sitemap lists; `home` is what it puts before each. */
async function sitemap({ dir }: Place, home: string): Promise<string[]> {
  const xml = await readFile(join(dir, "sitemap.xml"), "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => (loc as string).replace(home, "/")).sort();
}

export function everyPage(rig: () => Rig): void {
  describe("every page", () => {
    let pages: Surveyed[] = [];
    /** The pages of which something is to be told, each with what. */
    const told = (tell: (page: Surveyed) => unknown[]) =>
      pages.flatMap((page) => tell(page).map((fault) => `${page.path} ${fault}`));

    beforeAll(async () => {
      pages = await survey(rig(), rig().site, ["/", ...ownPages]);
    });

    test("can be reached from the home page", async () => {
      const all = await pagesIn(rig().site.dir);
      expect(all.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
    });

    test("that the sitemap lists is there, with the report's own address", async () => {
      const { site, based } = rig();
      const paths = pages.map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(await sitemap(site, "/")));
      expect(paths).toEqual(expect.arrayContaining(await sitemap(based, BASE_URL)));
    });

    test("answers, and has a title of its own, a language and one main heading", () => {
      const languageOf = (path: string) => (path.startsWith("/ar/") ? "ar" : "en-GB");
      const wrong = pages.filter(
        ({ path, status, headings, language }) => status !== 200 || headings !== 1 || language !== languageOf(path),
      );
      expect(wrong.map(({ path, status, headings, language }) => ({ path, status, headings, language }))).toEqual([]);
      expect(new Set(pages.map(({ title, language }) => `${language} ${title}`)).size).toBe(pages.length);
      const nameOf = (language: string) => (language === "ar" ? "صامدون في مواقعنا" : "Holding Ground");
      expect(pages.filter(({ title, language }) => !title.includes(nameOf(language)))).toEqual([]);
    });

    test("asks nothing of other servers, keeps to its security policy, and has no error", () => {
      expect(told(({ faults }) => faults)).toEqual([]);
    });

    test("is found without fault by axe, in light", () => {
      expect(told((page) => page.axe.light)).toEqual([]);
    });

    test("is found without fault by axe, in dark", () => {
      expect(told((page) => page.axe.dark)).toEqual([]);
    });

    for (const [name, width] of Object.entries(WIDTHS)) {
      test(`has nothing cut off or out of reach at ${width} px (${name})`, () => {
        expect(told(({ looks }) => (looks[width]?.beyond ? [`${looks[width].beyond} px beyond`] : []))).toEqual([]);
        expect(told(({ looks }) => looks[width]?.cut ?? ["not seen"])).toEqual([]);
      });
    }

    test("breaks no word of its title", () => {
      expect(
        told(({ looks }) =>
          Object.entries(looks).flatMap(([width, { broken }]) => broken.map((it) => `${width}: ${it}`)),
        ),
      ).toEqual([]);
    });

    test("loses nothing where text is spaced wide", () => {
      expect(
        told(({ spaced }) => [...spaced.cut, ...(spaced.beyond > 0 ? [`${spaced.beyond} px beyond`] : [])]),
      ).toEqual([]);
    });

    test("shows each figure in one drawing, the one for its width", () => {
      const drawings = (width: number) => new Set(pages.flatMap(({ looks }) => looks[width]?.drawings ?? []));
      expect(drawings(WIDTHS.narrowest)).toEqual(new Set(["narrow"]));
      expect(drawings(WIDTHS.phone)).toEqual(new Set(["narrow"]));
      expect(drawings(WIDTHS.desk)).toEqual(new Set(["wide"]));
    });

    test("has no text in a drawing that is too small to read", () => {
      expect(
        told(({ looks }) => Object.entries(looks).flatMap(([w, { small }]) => small.map((s) => `${w}: ${s}`))),
      ).toEqual([]);
    });

    test("has a masthead that a finger can hit", () => {
      expect(
        told(({ looks }) => Object.entries(looks).flatMap(([w, l]) => l.targets.map((t) => `${w}: ${t}`))),
      ).toEqual([]);
    });

    test("that is missing says so, and leads on", async () => {
      const { site } = rig();
      await visit(rig(), site, "/themes/nowhere/", async (page) => {
        expect(await page.locator("h1").count()).toBe(1);
        expect(await axe(page)).toEqual([]);
        expect((await look(page)).beyond).toBe(0);
        await page.locator("main").getByRole("link", { name: "the contents" }).click();
        expect(page.url()).toBe(site.at("/chapters/"));
      });
      expect((await fetch(site.at("/themes/nowhere/"))).status).toBe(404);
    });
  });

  describe("on a phone", () => {
    for (const path of ["/", "/chapters/recommendations/", "/themes/security/", "/figures/", "/downloads/"]) {
      test(`axe finds no fault with ${path}`, () =>
        visit(
          rig(),
          rig().site,
          path,
          async (page) => {
            for (const summary of await page.locator("summary").all()) await summary.tap();
            expect(await axe(page)).toEqual([]);
          },
          PHONE,
        ));
    }
  });
}
