import type { Browser } from "playwright-core";

/** A phone on a slow network, as Lighthouse has it: four times slower than this machine, 1.6 Mbit/s, 150 ms a round trip. */
const CPU = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SCREEN = { width: 390, height: 844 };

/** How long nothing may happen before a page counts as at rest, in milliseconds. */
const QUIET = 1000;

/** Times of one first view of a page, in milliseconds from the start of its loading. */
export interface FirstView {
  /** When the first text was painted. */
  paint: number;
  /** When the page answers at once: it is loaded, painted, and its last long task is over. */
  interactive: number;
  /** How long it could not have answered in all: what long tasks took beyond 50 ms each. */
  blocked: number;
}

/** Opens `address` as someone does who has never been there. With `blocked`, files whose address fits are not loaded. */
export async function firstView(browser: Browser, address: string, blocked: readonly string[]): Promise<FirstView> {
  const context = await browser.newContext({ viewport: SCREEN });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Network.setBlockedURLs", { urls: [...blocked] });
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
    await page.goto(address, { waitUntil: "load" });
    return await page.evaluate(timesOf, QUIET);
  } finally {
    await context.close();
  }
}

/** In the page: waits until no long task has ended for `quiet` milliseconds, then reads the times. */
async function timesOf(quiet: number): Promise<FirstView> {
  const tasks: { end: number; over: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ end: startTime + duration, over: duration - 50 });
  }).observe({ type: "longtask", buffered: true });
  const loaded = (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).loadEventEnd;
  const last = () => Math.max(loaded, ...tasks.map(({ end }) => end));
  do await new Promise((resolve) => setTimeout(resolve, quiet));
  while (performance.now() - last() < quiet);
  const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? loaded;
  return {
    paint,
    interactive: Math.max(paint, last()),
    blocked: tasks.reduce((sum, { over }) => sum + over, 0),
  };
}
