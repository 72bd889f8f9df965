import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, COLOUR_RULES } from "../axe.ts";
import { visibleShare } from "../pixels.ts";
import { BASE, type Rig } from "../site.ts";
import { DESK, PHONE, visit } from "../visit.ts";

const STILL = { ...DESK, reducedMotion: "reduce" } as const;
const WITHOUT = { ...DESK, javaScriptEnabled: false };
/** How long to wait for what comes about in motion; on a busy machine that takes a while. */
const PATIENT = { timeout: 20_000 };

const drawing = (page: Page) => page.locator("svg.chart-explorer").locator("visible=true");
const item = (page: Page, key: string) => drawing(page).locator(`[data-key="${key}"]`);
const said = (page: Page) => page.locator("[data-explorer-said]");
const choose = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).check();
const query = (page: Page) => new URL(page.url()).search;

/** Keys of what a column shows, in the order in which they are read. */
const column = (page: Page, name: "findings" | "recommendations" | "audiences") =>
  drawing(page)
    .locator(`[data-column="${name}"] > .item:not([aria-hidden])`)
    .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.key ?? ""));

/** Where everything in the shown drawing stands. */
const places = (page: Page) =>
  drawing(page)
    .locator("[data-key]:not(defs *)")
    .evaluateAll((all) =>
      all.map((one) => {
        const text = one.getAttribute("transform") ?? one.getAttribute("d") ?? "";
        return `${(one as SVGElement).dataset.key} ${[...text.matchAll(/-?[\d.]+/g)].map(([n]) => Math.round(Number(n) * 100) / 100).join(" ")}`;
      }),
    );

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest<SVGElement>(".item")?.dataset.key ?? document.activeElement?.tagName,
  );

export function explorer(rig: () => Rig): void {
  const explore = (query: string, act: (page: Page) => Promise<void>, options: Parameters<typeof visit>[4] = STILL) =>
    visit(rig(), rig().site, `/explore/${query}`, act, options);

  describe("the explorer", () => {
    test("is one still drawing with links, and tables, without JavaScript", () =>
      explore(
        "",
        async (page) => {
          expect(await drawing(page).count()).toBe(1);
          expect(await drawing(page).getByRole("link").count()).toBe(23);
          expect(
            await page.locator(".explorer :is(button, input, details:first-child)").locator("visible=true").count(),
          ).toBe(0);
          await page.locator(".explorer-tables summary").click();
          expect(await page.getByRole("row").count()).toBe(26);
          await item(page, "theme.security").getByRole("link").click();
          expect(page.url()).toBe(rig().site.at("/themes/security/"));
        },
        WITHOUT,
      ));

    test("starts in the browser as it was served", async () => {
      const served: string[] = [];
      await explore("", async (page) => void served.push(...(await places(page))), WITHOUT);
      await explore("", async (page) => {
        await page.locator(".explorer[data-ready]").waitFor();
        expect(await places(page)).toEqual(served);
        expect(await said(page).textContent()).toBe("6 themes, 7 sub-findings, 4 recommendations and 6 audiences.");
      });
    });

    test("ranks findings, and says how", () =>
      explore("", async (page) => {
        await choose(page, "by count");
        expect(query(page)).toBe("?order=count");
        expect((await column(page, "findings")).slice(0, 3)).toEqual([
          "subfinding.collaboration.good-relationships",
          "theme.funding",
          "theme.strategy",
        ]);
        const tops = await drawing(page)
          .locator('[data-column="findings"] > .item')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
        expect(await page.getByRole("status").getByText("the least that is certain decides").isVisible()).toBe(true);
        expect(await drawing(page).getByText("In words alone: not ranked").isVisible()).toBe(true);
      }));

    test("filters by audience and by how things were counted, and shows everything again", () =>
      explore("", async (page) => {
        await choose(page, "Individuals");
        await choose(page, "as a number");
        expect(query(page)).toBe("?for=individuals&counted=exact");
        expect(await column(page, "recommendations")).toEqual(["recommendation.mobilise"]);
        expect(await column(page, "audiences")).toEqual(["audience.individuals"]);
        expect(await column(page, "findings")).toHaveLength(6);
        await page.getByRole("button", { name: "Show everything" }).click();
        expect(query(page)).toBe("");
        expect(await column(page, "findings")).toHaveLength(13);
        // Focus is not lost with the button.
        expect(await focused(page)).toBe("INPUT");
      }));

    test("follows a trail there and back, each step with an address of its own", () =>
      explore("", async (page) => {
        await item(page, "theme.funding").locator("a").click();
        expect(query(page)).toBe("?trail=theme.funding");
        expect(await said(page).textContent()).toBe(
          "Funding is answered by Unrestricted funding. It speaks to Funders.",
        );
        const here = () => drawing(page).getByRole("button", { pressed: true }).getAttribute("aria-label");
        expect(await here()).toMatch(/^6 Funding:/);
        await item(page, "audience.ngos").locator("a").click();
        expect(await said(page).textContent()).toContain(
          "For NGOs: Solidarity across movements and Lasting opposition.",
        );
        expect(await column(page, "recommendations")).toHaveLength(4);
        await page.goBack();
        expect(await here()).toMatch(/^6 Funding:/);
        await page.goBack();
        expect(query(page)).toBe("");
        expect(await drawing(page).getByRole("button", { pressed: true }).count()).toBe(0);
        await page.goForward();
        expect(await here()).toMatch(/^6 Funding:/);
        await item(page, "theme.funding").locator("a").click();
        expect(query(page)).toBe("");
      }));

    test("opens in the state that an address names, and leads on from it", () =>
      explore("?order=count&for=funders&trail=recommendation.convene", async (page) => {
        expect(await page.getByRole("radio", { name: "Funders", exact: true }).isChecked()).toBe(true);
        expect(await page.getByRole("radio", { name: "by count" }).isChecked()).toBe(true);
        expect(await said(page).textContent()).toMatch(/^Convene and connect answers .* It speaks to Funders\./);
        await said(page).getByRole("link", { name: "Collaboration" }).click();
        expect(page.url()).toBe(rig().site.at("/themes/collaboration/"));
        await page.getByRole("link", { name: "Follow this trail" }).click();
        expect(page.url()).toBe(rig().site.at("/explore/?trail=theme.collaboration"));
        await expect.poll(() => said(page).textContent(), PATIENT).toContain("Collaboration is answered by");
      }));

    test("leaves a click for another tab to the link", () =>
      explore("", async (page) => {
        const [tab] = await Promise.all([
          page.context().waitForEvent("page"),
          item(page, "theme.funding")
            .locator("a")
            .click({ modifiers: ["ControlOrMeta"] }),
        ]);
        await tab.waitForLoadState();
        expect(tab.url()).toBe(rig().site.at("/themes/funding/"));
        expect(query(page)).toBe("");
      }));
  });

  describe("the explorer by keyboard", () => {
    test("is walked by arrow keys, along a column and across links", () =>
      explore("", async (page) => {
        await page.getByRole("radio", { name: "everyone" }).focus();
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("theme.security");
        for (const [key, to] of [
          ["ArrowDown", "theme.strategy"],
          ["ArrowRight", "recommendation.unrestricted-funding"],
          ["ArrowDown", "recommendation.convene"],
          ["ArrowRight", "audience.funders"],
          ["End", "audience.grassroots-groups"],
          ["ArrowLeft", "recommendation.mobilise"],
          ["Home", "recommendation.unrestricted-funding"],
        ] as const) {
          await page.keyboard.press(key);
          expect(await focused(page), key).toBe(to);
        }
        expect(
          await page.getByText("Arrow keys move along it").evaluate((hint) => getComputedStyle(hint).visibility),
        ).toBe("visible");
      }));

    test("follows a trail by Enter or the space bar, keeps its place, and lets go by Esc", () =>
      explore("", async (page) => {
        await item(page, "theme.strategy").locator("a").focus();
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        expect(query(page)).toBe("?trail=recommendation.convene");
        expect(await focused(page)).toBe("recommendation.convene");
        expect(await column(page, "findings")).toEqual(
          expect.arrayContaining(["theme.strategy", "theme.theories-of-change", "theme.collaboration"]),
        );
        await page.keyboard.press("ArrowLeft");
        expect(await focused(page)).toBe("theme.strategy");
        await page.keyboard.press(" ");
        expect(query(page)).toBe("?trail=theme.strategy");
        await page.keyboard.press("Escape");
        expect(query(page)).toBe("");
        expect(await focused(page)).toBe("theme.strategy");
        // Tab goes on to the next column, and not through every item.
        await page.keyboard.press("Tab");
        expect(await focused(page)).toMatch(/^recommendation/);
        await page.keyboard.press("Tab");
        expect(await focused(page)).toMatch(/^audience/);
      }));
  });

  describe("motion in the explorer", () => {
    /** Where everything stands in a state that is opened without motion. */
    const placesIn = async (query: string) => {
      const all: string[] = [];
      await explore(query, async (page) => void all.push(...(await places(page))));
      return all.sort();
    };

    /** How many places an item passes through until it stands still at the top. */
    const passed = async (page: Page) => {
      await page.evaluate(() => {
        const watched = document.querySelector('[data-width="full"] [data-key="theme.funding"]') as SVGElement;
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => seen.push(watched.getAttribute("transform") ?? "")).observe(watched, {
          attributeFilter: ["transform"],
        });
      });
      await choose(page, "by count");
      await expect.poll(async () => (await places(page)).sort(), PATIENT).toEqual(await placesIn("?order=count"));
      return page.evaluate(() => new Set((window as unknown as { seen: string[] }).seen).size);
    };

    test("takes marks from place to place", () =>
      explore("", async (page) => expect(await passed(page)).toBeGreaterThan(2), DESK));

    test("is none for those who want none", () => explore("", async (page) => expect(await passed(page)).toBe(1)));

    test("ends where it should, however often it is interrupted", () =>
      explore(
        "",
        async (page) => {
          for (const name of ["by count", "Individuals", "in words alone", "everyone", "as in the report", "any way"])
            await choose(page, name);
          await expect.poll(async () => (await places(page)).sort(), PATIENT).toEqual(await placesIn(""));
          expect(await drawing(page).locator('[opacity]:not([opacity="1"]), .item[aria-hidden]').count()).toBe(0);
        },
        DESK,
      ));
  });

  describe("the explorer for everyone", () => {
    const STATES = {
      "as it opens": "",
      ranked: "?order=count",
      "on a trail": "?trail=subfinding.collaboration.rift",
      filtered: "?for=individuals&counted=exact",
    };
    for (const [device, options] of Object.entries({ desk: STILL, phone: PHONE }))
      for (const [name, asked] of Object.entries(STATES))
        test(`axe finds no fault, ${name}, on a ${device}`, () =>
          explore(
            asked,
            async (page) => {
              for (const summary of await page.locator(".explorer summary").locator("visible=true").all()) {
                if (await summary.evaluate((one) => !(one.parentElement as HTMLDetailsElement).open))
                  await summary.click();
              }
              expect(await axe(page)).toEqual([]);
              await page.emulateMedia({ colorScheme: "dark" });
              expect(await axe(page, COLOUR_RULES)).toEqual([]);
            },
            options,
          ));

    test("has one drawing at every width, with text that is large enough, apart and on the page", async () => {
      for (const place of [rig().site, rig().rightToLeft])
        await visit(
          rig(),
          place,
          "/explore/",
          async (page) => {
            for (const ranked of [false, true]) {
              if (ranked) await page.locator('input[value="count"]').press("Space");
              for (const width of [1440, 1280, 1100, 1024, 820, 768, 640, 480, 390, 360, 320]) {
                await page.setViewportSize({ width, height: 900 });
                expect(await drawing(page).count(), `${width}`).toBe(1);
                expect(await drawing(page).evaluate(textFaults), `${width} px`).toEqual([]);
              }
              await page.setViewportSize(DESK.viewport);
            }
          },
          STILL,
        );
    });

    test("is seen in colours that the system forces, what was chosen too", () =>
      explore(
        "?trail=theme.collaboration",
        async (page) => {
          expect(await visibleShare(page, await drawing(page).screenshot())).toBeGreaterThan(0.02);
          const pin = item(page, "theme.collaboration").locator(".pin");
          expect((await pin.boundingBox())?.width).toBeGreaterThan(2);
        },
        { ...STILL, forcedColors: "active" },
      ));

    test("is its drawing on paper, and what it shows in words", () =>
      explore("?trail=theme.collaboration", async (page) => {
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: 718, height: 1000 });
        expect(await drawing(page).count()).toBe(1);
        expect(await said(page).isVisible()).toBe(true);
        expect(
          await page
            .locator(".explorer :is(button, input, summary, [data-explorer-hint])")
            .locator("visible=true")
            .count(),
        ).toBe(0);
      }));

    test("keeps what was chosen under the hand, and on a phone brings what is said into sight", async () => {
      await explore("", async (page) => {
        const row = item(page, "theme.collaboration").locator("a");
        await row.scrollIntoViewIfNeeded();
        const before = (await row.boundingBox())?.y ?? 0;
        await row.click();
        expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
      });
      await explore(
        "",
        async (page) => {
          await item(page, "audience.funders").locator("a").tap();
          expect(await column(page, "audiences")).toEqual(["audience.funders"]);
          await expect.poll(async () => (await said(page).boundingBox())?.y ?? -1, PATIENT).toBeGreaterThanOrEqual(0);
        },
        { ...PHONE, reducedMotion: "reduce" },
      );
    });

    test("works below a base path", () =>
      visit(rig(), rig().based, "/explore/?trail=theme.funding", async (page) => {
        expect(await said(page).getByRole("link").first().getAttribute("href")).toBe(`${BASE}themes/funding/`);
        await item(page, "audience.ngos").locator("a").click();
        expect(new URL(page.url()).pathname + query(page)).toBe(`${BASE}explore/?trail=audience.ngos`);
      }));

    test("is mirrored, and in its own language, in a report from right to left", () =>
      visit(
        rig(),
        rig().rightToLeft,
        "/explore/",
        async (page) => {
          const x = async (key: string) => (await item(page, key).locator("a").boundingBox())?.x ?? 0;
          expect(await x("theme.quiet")).toBeGreaterThan(await x("recommendation.open-later"));
          expect(await x("recommendation.open-later")).toBeGreaterThan(await x("audience.librarians"));
          await item(page, "theme.quiet").locator("a").focus();
          await page.keyboard.press("ArrowLeft");
          expect(await focused(page)).toBe("recommendation.open-later");
          await page.keyboard.press("Enter");
          expect(await said(page).textContent()).toBe(
            "«ساعات المساء» تجيب عن: المساء والهدوء. وهي تخاطب: أمناء المكتبة.",
          );
          const latin = (
            (await page.locator("h1, .explorer").allInnerTexts()).join(" ").match(/\p{Script=Latin}+/gu) ?? []
          ).filter((word) => !["Enter", "Esc"].includes(word));
          expect(latin).toEqual([]);
        },
        STILL,
      ));
  });
}

/** What is wrong with the text of a drawing as it is shown. */
function textFaults(svg: Element): string[] {
  const lines = [...svg.querySelectorAll("text")]
    .filter((text) => text.checkVisibility() && !text.closest("defs"))
    .flatMap((text) => (text.querySelector("tspan") ? [...text.querySelectorAll("tspan")] : [text]))
    .map((line) => ({ text: line.textContent ?? "", box: line.getBoundingClientRect(), line }));
  const scale = (svg as SVGSVGElement).getScreenCTM()?.d ?? 0;
  return lines.flatMap(({ text, box, line }, i) => [
    ...(Number.parseFloat(getComputedStyle(line).fontSize) * scale < 11 ? [`small: ${text}`] : []),
    ...(box.left < -1 || box.right > document.documentElement.clientWidth + 1 ? [`off the page: ${text}`] : []),
    ...lines
      .slice(i + 1)
      .filter(({ box: other }) => {
        const slack = 3;
        return (
          box.left < other.right - slack &&
          other.left < box.right - slack &&
          box.top < other.bottom - slack * 2 &&
          other.top < box.bottom - slack * 2
        );
      })
      .map((other) => `on each other: ${text} | ${other.text}`),
  ]);
}
