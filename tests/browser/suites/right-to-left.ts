import { beforeAll, describe, expect, test } from "vitest";
import { ownPages } from "../../../src/model/routes.ts";
import { pagesIn, type Rig } from "../site.ts";
import { type Surveyed, survey } from "../survey.ts";
import { DESK, PHONE, visit } from "../visit.ts";

export function rightToLeft(rig: () => Rig): void {
  describe("a report from right to left", () => {
    let pages: Surveyed[] = [];
    const told = (tell: (page: Surveyed) => unknown[]) =>
      pages.flatMap((page) => tell(page).map((fault) => `${page.path} ${fault}`));

    beforeAll(async () => {
      pages = await survey(rig(), rig().rightToLeft, ["/", ...ownPages]);
    });

    test("has no error, nothing out of reach, and no fault that axe can find", async () => {
      expect(pages.map(({ path }) => path)).toEqual(await pagesIn(rig().rightToLeft.dir));
      expect(told(({ faults, axe }) => [...faults, ...axe.light, ...axe.dark])).toEqual([]);
      expect(
        told(({ looks }) =>
          Object.values(looks).flatMap(({ cut, beyond }) => (beyond > 0 ? [`${beyond} px beyond`] : cut)),
        ),
      ).toEqual([]);
    });

    for (const [device, options] of Object.entries({ desk: DESK, phone: PHONE })) {
      test(`begins at the right, on a ${device}`, () =>
        visit(
          rig(),
          rig().rightToLeft,
          "/",
          async (page) => {
            expect(await page.evaluate(() => [document.dir, document.documentElement.lang])).toEqual(["rtl", "ar"]);
            const { width } = page.viewportSize() ?? { width: 0 };
            const name = await page.locator(".masthead-title").boundingBox();
            const heading = await page.locator("h1").boundingBox();
            for (const box of [name, heading])
              expect(width - ((box?.x ?? 0) + (box?.width ?? 0))).toBeLessThan(width * 0.1);
          },
          options,
        ));
    }
  });
}
