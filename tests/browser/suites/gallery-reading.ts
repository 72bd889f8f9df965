import { describe, expect, test } from "vitest";
import { charts } from "../../../src/charts/index.ts";
import { axe, COLOUR_RULES } from "../axe.ts";
import type { Rig } from "../site.ts";
import { spokenOf } from "../spoken.ts";
import { DESK, PHONE, visit } from "../visit.ts";

const kinds = Object.keys(charts);
const FORMS = { wide: DESK, narrow: PHONE };

export function galleryReading(rig: () => Rig): void {
  describe("a drawing as a screen reader walks through it", () => {
    for (const kind of kinds) {
      test(`${kind}: what it is, its point, then each mark with its value`, async () => {
        for (const [form, options] of Object.entries(FORMS)) {
          await visit(
            rig(),
            rig().gallery,
            `/chapters/${kind}/`,
            async (page) => {
              const spoken = await spokenOf(page, `#figure-${kind} [data-width=${form}] svg`);
              await expect(spoken).toMatchFileSnapshot(`../golden/reading/${kind}-${form}.txt`);
              const hidden = form === "wide" ? "narrow" : "wide";
              expect(await spokenOf(page, `#figure-${kind} [data-width=${hidden}] svg`)).toBe("");
            },
            options,
          );
        }
      });

      test(`${kind}: axe finds no fault, in any state`, async () => {
        for (const options of Object.values(FORMS)) {
          await visit(
            rig(),
            rig().gallery,
            `/chapters/${kind}/`,
            async (page) => {
              expect(await axe(page)).toEqual([]);
              await page.emulateMedia({ colorScheme: "dark" });
              expect(await axe(page, COLOUR_RULES)).toEqual([]);
            },
            { ...options, colorScheme: "light" },
          );
        }
      });

      test(`${kind}: nothing shows, moves or is said under the pointer alone`, () =>
        visit(rig(), rig().gallery, `/chapters/${kind}/`, async (page) => {
          const figure = page.locator(`#figure-${kind}`);
          const drawing = figure.locator("[data-width=wide] svg");
          await drawing.scrollIntoViewIfNeeded();
          await page.mouse.move(0, 0);
          const before = await page.screenshot();
          for (const mark of await drawing.locator("[role~=graphics-symbol]").all()) {
            const box = await mark.boundingBox();
            if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
            expect((await page.screenshot()).equals(before)).toBe(true);
          }
          // The only tip that a browser shows of itself is the drawing's title, which stands above it.
          expect(await drawing.locator("title").allTextContents()).toEqual([
            await figure.locator(".figure-title").textContent(),
          ]);
          expect(await figure.locator("[title]").count()).toBe(0);
        }));
    }
  });
}
