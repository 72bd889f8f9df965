import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pagesIn, type Rig } from "../site.ts";
import { DESK, WIDTHS } from "../visit.ts";

/** Most that may be sent, gzipped, in kB of 1,000 bytes. */
const BUDGET = { chapter: 90, home: 110, script: 6, search: 150, explorer: 30 };

interface Weight {
  files: number;
  raw: number;
  gzip: number;
}

async function weigh(responses: readonly Response[]): Promise<Weight> {
  let [raw, gzip] = [0, 0];
  for (const response of responses) {
    const body = await response.body();
    raw += body.byteLength;
    // What is packed already is sent as it is.
    gzip += Math.min(body.byteLength, gzipSync(body, { level: 9 }).byteLength);
  }
  return { files: responses.length, raw: raw / 1000, gzip: gzip / 1000 };
}

const of = (responses: readonly Response[], pattern: RegExp) =>
  responses.filter((response) => pattern.test(new URL(response.url()).pathname));

const line = (name: string, { files, raw, gzip }: Weight) =>
  `  ${name.padEnd(26)}${String(files).padStart(3)} files ${raw.toFixed(1).padStart(7)} kB raw ${gzip.toFixed(1).padStart(7)} kB gzip`;

function tell(weights: Record<string, Weight>): void {
  const lines = Object.entries(weights).map(([name, one]) => line(name, one));
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
}

/** A page in a browser that knows nothing yet, and every answer that it gets. */
async function listen({ browser }: Rig): Promise<{ page: Page; responses: Response[] }> {
  const context = await browser.newContext(DESK);
  const responses: Response[] = [];
  context.on("response", (response) => responses.push(response));
  return { page: await context.newPage(), responses };
}

export function weight(rig: () => Rig): void {
  describe("weight", () => {
    test("a chapter with a figure, and the first search on it, are light", async () => {
      const { site } = rig();
      const { page, responses } = await listen(rig());
      await page.goto(site.at("/chapters/recommendations/"), { waitUntil: "networkidle" });
      const whole = responses.splice(0);
      await page.setViewportSize({ width: WIDTHS.phone, height: 844 });
      await page.keyboard.press("/");
      await page.keyboard.type("funding");
      await page.locator(".search-result").first().waitFor();
      await page.waitForLoadState("networkidle");
      const searched = responses.splice(0);
      const weights = {
        "chapter page": await weigh(whole),
        "  HTML": await weigh(of(whole, /\/$/)),
        "  style sheets": await weigh(of(whole, /\.css$/)),
        "  scripts": await weigh(of(whole, /\.js$/)),
        "  fonts": await weigh(of(whole, /\.woff2$/)),
        "first search on it": await weigh(searched),
      };
      await page.context().close();
      tell(weights);
      expect(weights["chapter page"].gzip).toBeLessThan(BUDGET.chapter);
      expect(weights["  scripts"].gzip).toBeLessThan(BUDGET.script);
      expect(weights["first search on it"].gzip).toBeLessThan(BUDGET.search);
    });

    test("each chapter and the home page are light, with all that they bring on the first view", async () => {
      const { site } = rig();
      const chapters = (await pagesIn(site.dir)).filter((path) => /^\/chapters\/.+/.test(path));
      const heavy: string[] = [];
      const weights: Record<string, Weight> = {};
      for (const path of [...chapters, "/"]) {
        const { page, responses } = await listen(rig());
        await page.goto(site.at(path), { waitUntil: "networkidle" });
        const whole = await weigh(responses);
        weights[path] = whole;
        if (whole.gzip >= (path === "/" ? BUDGET.home : BUDGET.chapter)) heavy.push(line(path, whole));
        await page.context().close();
      }
      tell(weights);
      expect(heavy).toEqual([]);
    });

    test("the explorer has a script of its own, which is light and which no other page loads", async () => {
      const { site } = rig();
      const { page, responses } = await listen(rig());
      const scriptsOn = async (path: string) => {
        await page.goto(site.at(path), { waitUntil: "networkidle" });
        return of(responses.splice(0), /\.js$/);
      };
      const elsewhere: string[] = [];
      for (const path of ["/", "/themes/", "/figures/", "/chapters/recommendations/"])
        elsewhere.push(...(await scriptsOn(path)).map((response) => response.url()));
      // A fresh browser, or what it knows already would not be sent.
      await page.context().close();
      const fresh = await listen(rig());
      await fresh.page.goto(site.at("/explore/"), { waitUntil: "networkidle" });
      const scripts = of(fresh.responses, /\.js$/);
      const own = await weigh(scripts.filter((response) => !elsewhere.includes(response.url())));
      tell({ "explorer page": await weigh(fresh.responses), "  script of its own": own });
      await fresh.page.context().close();
      expect(own.files).toBe(1);
      expect(own.gzip).toBeLessThan(BUDGET.explorer);
    });
  });
}
