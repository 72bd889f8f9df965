import type { Page } from "playwright-core";
import { axe, COLOUR_RULES } from "./axe.ts";
import { type Look, look, spaceText } from "./look.ts";
import type { Place, Rig } from "./site.ts";
import { DESK, WIDTHS, watch } from "./visit.ts";

/** What was seen of one page. */
export interface Surveyed {
  path: string;
  status: number;
  title: string;
  language: string;
  headings: number;
  /** Pages of the report that it links to. */
  links: string[];
  /** See `watch`. */
  faults: string[];
  axe: { light: string[]; dark: string[] };
  /** By the width of the window. */
  looks: Record<number, Look>;
  /** At the narrowest width, with the text set as wide as WCAG 1.4.12 asks for. */
  spaced: Look;
}

/** Two pages at a time: one is drawn while another is asked about. */
const HANDS = 2;

/** Walks a report along every link, from its home page and from wherever else is said, and looks at each page. */
export async function survey({ browser }: Rig, place: Place, from: readonly string[] = ["/"]): Promise<Surveyed[]> {
  const waiting = [...from];
  const known = new Set(waiting);
  const seen: Surveyed[] = [];
  let busy = 0;
  async function hand(): Promise<void> {
    const context = await browser.newContext({ ...DESK, colorScheme: "light" });
    const faults = watch(context, place);
    const page = await context.newPage();
    for (;;) {
      const path = waiting.shift();
      if (path === undefined) {
        if (busy === 0) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      busy += 1;
      const found = await surveyPage(page, place, path);
      seen.push({ ...found, faults: faults.splice(0) });
      for (const link of found.links.filter((link) => !known.has(link))) {
        known.add(link);
        waiting.push(link);
      }
      busy -= 1;
    }
    await context.close();
  }
  await Promise.all(Array.from({ length: HANDS }, hand));
  return seen.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One page, in a tab that is left as it was found: light, and as wide as a desk. */
export async function surveyPage(page: Page, place: Place, path: string): Promise<Omit<Surveyed, "faults">> {
  const response = await page.goto(place.at(path));
  const told = await page.evaluate(() => ({
    title: document.title,
    language: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    // Links in a drawing have no address but the one that is written.
    hrefs: [...document.querySelectorAll("a[href]")].map((link) => {
      const { origin, pathname } = new URL(link.getAttribute("href") ?? "", location.href);
      return origin + pathname;
    }),
  }));
  const looks: Record<number, Look> = { [WIDTHS.desk]: await look(page) };
  // With every table of a figure open, since what is hidden is not looked at.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axe(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: "light" });
  for (const width of [WIDTHS.tablet, WIDTHS.phone, WIDTHS.narrowest]) {
    await page.setViewportSize({ width, height: 844 });
    looks[width] = await look(page);
  }
  await spaceText(page);
  const spaced = await look(page);
  await page.setViewportSize(DESK.viewport);
  return {
    path,
    status: response?.status() ?? 0,
    title: told.title,
    language: told.language,
    headings: told.headings,
    links: [...new Set(told.hrefs)]
      .filter((href) => href.startsWith(place.address) && href.endsWith("/"))
      .map((href) => href.slice(place.address.length - 1)),
    axe: { light, dark },
    looks,
    spaced,
  };
}
