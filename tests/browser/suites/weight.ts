import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Rig } from "../site.ts";
import { DESK, WIDTHS } from "../visit.ts";

/** Most that may be sent, gzipped, in kB of 1,000 bytes. */
const BUDGET = { page: 130, script: 8, search: 200 };

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

export function weight(rig: () => Rig): void {
  describe("weight", () => {
    test("a chapter with a figure, and the first search on it, are light", async () => {
      const { browser, site } = rig();
      const context = await browser.newContext(DESK);
      const responses: Response[] = [];
      context.on("response", (response) => responses.push(response));
      const page: Page = await context.newPage();
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
      await context.close();
      process.stdout.write(
        `\n${Object.entries(weights)
          .map(([name, one]) => line(name, one))
          .join("\n")}\n\n`,
      );
      expect(weights["chapter page"].gzip).toBeLessThan(BUDGET.page);
      expect(weights["  scripts"].gzip).toBeLessThan(BUDGET.script);
      expect(weights["first search on it"].gzip).toBeLessThan(BUDGET.search);
    });
  });
}
