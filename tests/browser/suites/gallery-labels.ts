import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { options } from "../../charts/samples.ts";
import { forms, states } from "../../charts/states.ts";
import { type Labels, labelsOn } from "../labels.ts";
import { pagesIn, type Rig } from "../site.ts";
import { DESK, visit } from "../visit.ts";

/** From the narrowest phone to a wide desk. */
const WIDTHS = [320, 375, 480, 768, 1024, 1440];

/** The widths in px that drawings are made for. */
const DRAWN = [320, 720];

const sum = (all: readonly Labels[]): Labels => ({
  drawings: all.reduce((total, { drawings }) => total + drawings, 0),
  lines: all.reduce((total, { lines }) => total + lines, 0),
  faults: all.flatMap(({ faults }) => faults),
});

const tell = (what: string, { drawings, lines, faults }: Labels) =>
  process.stdout.write(`  labels ${what}: ${drawings} drawings, ${lines} lines, ${faults.length} faults\n`);

export function galleryLabels(rig: () => Rig): void {
  describe("labels, as the browser sets them in our fonts,", () => {
    test(`are whole, apart and legible on every page of the gallery, at ${WIDTHS.join(", ")} px`, async () => {
      for (const place of [rig().gallery, rig().rightToLeft]) {
        const found: Labels[] = [];
        const chapters = (await pagesIn(place.dir)).filter((path) => /^\/chapters\/.+/.test(path));
        for (const path of chapters) {
          await visit(rig(), place, path, async (page) => {
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 900 });
              const labels = await labelsOn(page);
              found.push({ ...labels, faults: labels.faults.map((fault) => `${width} px, ${fault}`) });
            }
          });
        }
        const all = sum(found);
        tell(`on pages, ${place === rig().gallery ? "left to right" : "right to left"}`, all);
        expect(all.faults).toEqual([]);
        expect(all.drawings).toBeGreaterThan(chapters.length * WIDTHS.length);
      }
    });

    test("are so in each form in each state, in both directions", () =>
      visit(rig(), rig().gallery, "/embed/prevalence/", async (page) => {
        const found: Labels[] = [];
        for (const [form, draw] of Object.entries(forms)) {
          const drawings = Object.entries(states).flatMap(([state, data]) =>
            DRAWN.flatMap((width) =>
              (["ltr", "rtl"] as const).map((dir) => ({
                name: `${form}, ${state}, ${width} px, ${dir}`,
                svg: toHtml(draw(data, options(width, dir)), { space: "svg" }),
              })),
            ),
          );
          await page.evaluate((all) => {
            const main = document.querySelector("main");
            main?.replaceChildren();
            for (const { name, svg } of all) {
              main?.insertAdjacentHTML("beforeend", svg);
              const drawn = main?.lastElementChild;
              if (drawn instanceof SVGElement) drawn.dataset.name = name;
            }
          }, drawings);
          const labels = await labelsOn(page);
          expect(labels.drawings).toBe(drawings.length);
          found.push(labels);
        }
        const all = sum(found);
        tell("in each state", all);
        expect(all.faults).toEqual([]);
      }));

    test("are found to be at fault where they are", () =>
      visit(
        rig(),
        rig().gallery,
        "/chapters/slope/",
        async (page) => {
          await page.evaluate(() => {
            const texts = [...document.querySelectorAll("#figure-slope [data-width=wide] text:not(:has(tspan))")];
            const [one, other, third, fourth] = texts as SVGTextElement[];
            for (const name of ["x", "y"]) other?.setAttribute(name, one?.getAttribute(name) ?? "");
            third?.setAttribute("x", "9999");
            fourth?.setAttribute("font-size", "9");
            const disc = document.querySelector("#figure-slope [data-width=wide] circle");
            for (const name of ["x", "y"])
              texts.at(-1)?.setAttribute(name, String(Number(disc?.getAttribute(`c${name}`)) - 2));
          });
          const { faults } = await labelsOn(page);
          for (const what of ["on each other:", "outside:", "on a mark:", / 10\.0 px:/])
            expect(faults).toContainEqual(expect.stringMatching(what));
        },
        DESK,
      ));
  });
}
