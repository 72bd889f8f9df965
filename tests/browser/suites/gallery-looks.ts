import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { charts } from "../../../src/charts/index.ts";
import { type Palette, screenPalette } from "../../../src/charts/palette.ts";
import { createScene } from "../../../src/document/scene.ts";
import { picture } from "../../../src/exports/pictures.ts";
import { loadReport } from "../../../src/publish/load-report.ts";
import { blocksApart, widthOf } from "../../pictures/blocks.ts";
import { onPaper } from "../../pictures/gallery.ts";
import type { Rig } from "../site.ts";
import { DESK, PHONE, visit } from "../visit.ts";

const kinds = Object.keys(charts);

/** All the ways in which a page shows its drawings. */
const WAYS: Record<string, Parameters<Page["emulateMedia"]>[0]> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours, light": { forcedColors: "active", colorScheme: "light" },
  "forced colours, dark": { forcedColors: "active", colorScheme: "dark" },
  "more contrast": { contrast: "more", colorScheme: "light" },
  "more contrast, dark": { contrast: "more", colorScheme: "dark" },
  print: { media: "print", colorScheme: "dark" },
};

/** What a way leaves unsaid is as browsers have it. */
const USUAL = { media: "screen", forcedColors: "none", contrast: "no-preference" } as const;

/** The colours that a page gives its drawings at this moment, as sRGB. */
function paletteOn(page: Page): Promise<Palette> {
  return page.evaluate((names) => {
    const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const probe = document.createElement("span");
    // Forced colours would take the place of those that are asked for.
    probe.style.forcedColorAdjust = "none";
    document.querySelector(".figure-drawing")?.append(probe);
    const colours = names.map((name) => {
      if (!brush) throw new Error("There is no canvas to read colours with.");
      probe.style.color = `var(--chart-${name})`;
      brush.fillStyle = getComputedStyle(probe).color;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
      return [name, `#${[red, green, blue].map((value) => value.toString(16).padStart(2, "0")).join("")}`];
    });
    probe.remove();
    return Object.fromEntries(colours);
  }, Object.keys(screenPalette));
}

export function galleryLooks(rig: () => Rig): void {
  // What is drawn is compared with pictures that are kept (tests/pictures); this holds that a browser shows the same, in
  // whatever colours: no letter in another font, no colour that is lost, no mark that is left out.
  describe("a browser shows the pictures that are compared", () => {
    let draw: (kind: string, form: "wide" | "narrow", palette: Palette, width: number) => Uint8Array;
    beforeAll(async () => {
      const { report, document } = await loadReport({ content: join(import.meta.dirname, "../../fixtures/gallery") });
      const scene = createScene(report, document);
      const drawn = new Map(report.figures.map((figure) => [figure.id, scene.draw(figure)]));
      draw = (kind, form, palette, width) => {
        const drawing = drawn.get(kind)?.[form];
        if (!drawing) throw new Error(`the gallery has no figure ${kind}`);
        return picture(onPaper(drawing, palette), width);
      };
    });

    for (const kind of kinds) {
      for (const [form, device] of Object.entries({ wide: DESK, narrow: PHONE }) as ["wide" | "narrow", object][]) {
        test(`${kind}, ${form}, in all colours`, () =>
          visit(
            rig(),
            rig().gallery,
            `/chapters/${kind}/`,
            async (page) => {
              await page.evaluate(() => document.fonts.ready);
              for (const [way, media] of Object.entries(WAYS)) {
                // Paper has room for the wide drawing.
                if (way === "print" && form === "narrow") continue;
                await page.emulateMedia({ ...USUAL, ...media });
                const shown = await page.locator(`#figure-${kind} [data-width=${form}] svg`).screenshot();
                const compared = draw(kind, form, await paletteOn(page), await widthOf(shown));
                expect({ way, apart: await blocksApart(shown, compared) }).toEqual({ way, apart: [] });
              }
            },
            { ...device, deviceScaleFactor: 1 },
          ));
      }
    }

    test("and a drawing in another font, or with a colour lost, is told apart", () =>
      visit(rig(), rig().gallery, "/chapters/slope/", async (page) => {
        const drawing = page.locator("#figure-slope [data-width=wide] svg");
        const palette = await paletteOn(page);
        const apart = async () => {
          const shown = await drawing.screenshot();
          return (await blocksApart(shown, draw("slope", "wide", palette, await widthOf(shown)))).length;
        };
        expect(await apart()).toBe(0);
        await drawing.evaluate((svg) => svg.setAttribute("font-family", "serif"));
        expect(await apart()).toBeGreaterThan(3);
        await drawing.evaluate((svg) => svg.setAttribute("font-family", "Atkinson Hyperlegible Next"));
        await drawing
          .locator("circle")
          .first()
          .evaluate((disc) => disc.setAttribute("fill", "none"));
        expect(await apart()).toBeGreaterThan(0);
      }));
  });
}
