import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { buildSite } from "../../src/publish/build-site.ts";
import { createSiteServer } from "../../src/publish/serve.ts";
import { startBrowser } from "../browser/chromium.ts";

// `npm run pictures:components`: photographs each block where the report that samples are from shows it, in light colours,
// for docs/components.md.
const ROOT = join(import.meta.dirname, "../..");
const CONTENT = join(ROOT, "tests/fixtures/market");
const OUT = join(ROOT, "docs/components");
/** The text column with its margin for side notes, and a little air around what is shown. */
const WIDTH = 1180;
const AIR = 12;

const dir = await mkdtemp(join(tmpdir(), "soundings-components-"));
const browser = await startBrowser();
try {
  const site = join(dir, "site");
  const quiet = { step: async <T>(_name: string, work: () => T | Promise<T>) => await work() };
  await buildSite({ content: CONTENT, out: site, edition: "full", only: "site", env: {} }, quiet as never);
  const { address, server } = await createSiteServer(site, 0);
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, colorScheme: "light" });
  await page.goto(`${address}chapters/blocks/`);
  await page.evaluate(() => document.fonts.ready);
  await page.locator("details.more").evaluateAll((passages) => {
    for (const passage of passages) passage.setAttribute("open", "");
  });
  const names = await page
    .locator("main .prose h2[id]:not(#footnote-label)")
    .evaluateAll((headings) => headings.map(({ id }) => id));
  for (const name of names) {
    const clip = await boxBelow(page, name);
    if (!clip) continue;
    const shot = await page.screenshot({ clip, fullPage: true });
    await sharp(shot)
      .png({ palette: true, colours: 24, effort: 10 })
      .toFile(join(OUT, `${name}.png`));
    process.stdout.write(`${name}.png ${Math.round(clip.width)} × ${Math.round(clip.height)}\n`);
  }
  server.closeAllConnections();
  server.close();
} finally {
  await browser.close();
  await rm(dir, { recursive: true, force: true });
}

/** The box around everything between a heading of a chapter and the next, drawings and notes in the margin among it. */
function boxBelow(page: Page, heading: string) {
  return page.evaluate(
    ({ heading, air }) => {
      const start = document.getElementById(heading);
      const boxes: DOMRect[] = [];
      for (
        let node = start?.nextElementSibling;
        node && !node.matches("h2, .footnotes");
        node = node.nextElementSibling
      ) {
        for (const element of [node, ...node.querySelectorAll("*")]) {
          const box = element.getBoundingClientRect();
          if (box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true })) boxes.push(box);
        }
      }
      if (boxes.length === 0) return undefined;
      const left = Math.min(...boxes.map((box) => box.left)) - air;
      const above = start?.getBoundingClientRect().bottom ?? 0;
      const top = Math.max(above, Math.min(...boxes.map((box) => box.top)) - air) + window.scrollY;
      const right = Math.max(...boxes.map((box) => box.right)) + air;
      const bottom = Math.max(...boxes.map((box) => box.bottom)) + window.scrollY + air;
      return { x: Math.max(0, left), y: top, width: right - Math.max(0, left), height: bottom - top };
    },
    { heading, air: AIR },
  );
}
