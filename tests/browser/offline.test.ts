import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSiteServer, type SiteServer } from "../../src/publish/serve.ts";
import { build, FIXTURES } from "../publish/builds.ts";
import { startBrowser } from "./chromium.ts";

/** A report that asks to be kept, as it is published, published anew, and turned off again. The network is a server that is stopped. */
let browser: Browser;
let work: string;
let page: Page;
let served: SiteServer | undefined;
let port = 0;

/** A whole report is fetched in between. */
const PATIENT = { timeout: 60_000 };
const BASE = "/reports/harbour/";
const content = () => join(work, "content");
const out = () => join(work, "site");
const at = (path: string) => `http://127.0.0.1:${port}${BASE}${path}`;

async function publish(change: (report: string) => string): Promise<void> {
  const file = join(content(), "report.yaml");
  await writeFile(file, change(await readFile(file, "utf8")));
  await build(content(), out(), ["--only", "site"]);
}

async function connect(): Promise<void> {
  served = await createSiteServer(out(), port);
  port = Number(new URL(served.address).port);
}

async function disconnect(): Promise<void> {
  served?.server.closeAllConnections();
  await new Promise((resolve) => (served ? served.server.close(resolve) : resolve(undefined)));
  served = undefined;
}

const caches = () => page.evaluate(() => globalThis.caches.keys());
const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
/** The copy that is kept is this one, whole. */
const kept = async () => {
  const script = await readFile(join(out(), "sw.js"), "utf8");
  const { cache } = JSON.parse(/const SITE = (.*);\n/.exec(script)?.[1] ?? "{}");
  return `soundings ${BASE} ${cache}`;
};
const state = () =>
  page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    return found?.installing || found?.waiting ? "under way" : found?.active?.state;
  });

beforeAll(async () => {
  browser = await startBrowser();
  work = await mkdtemp(join(tmpdir(), "soundings-offline-"));
  await cp(join(FIXTURES, "harbour"), content(), { recursive: true });
  await publish((report) => `${report}offline: true\n`);
  await connect();
  page = await (await browser.newContext()).newPage();
});
afterAll(async () => {
  await disconnect();
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

describe("a report that is kept on the device", () => {
  const faults: string[] = [];

  test("after one visit, another chapter can be read without a network, in its own letters", async () => {
    page.on("console", (message) => {
      if (message.type() === "error" && !/ERR_(?:FAILED|CONNECTION|INTERNET)/.test(message.text()))
        faults.push(message.text());
    });
    await page.goto(at(""));
    await expect.poll(state, PATIENT).toBe("activated");
    expect(await caches()).toEqual([await kept()]);
    await disconnect();
    await page.goto(at("chapters/night-shift/"));
    expect(await page.locator("h1").textContent()).toContain("The night shift");
    await page.evaluate(() => document.fonts.ready);
    expect(
      await page.evaluate(
        () =>
          [...document.fonts].filter(({ family, status }) => status === "error" && !family.includes("fallback")).length,
      ),
    ).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    expect(faults).toEqual([]);
  });

  test("keeps no PDF, no embedded figure and no search index", async () => {
    const paths = await page.evaluate(async () => {
      const [name = ""] = await globalThis.caches.keys();
      const cache = await globalThis.caches.open(name);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(paths).toContain(`${BASE}themes/lamps/index.html`);
    expect(paths.filter((path) => /\.woff2$/.test(path)).length).toBeGreaterThan(2);
    expect(paths.filter((path) => /\.pdf$|\.zip$|\/embed\/|\/pagefind\/|404/.test(path))).toEqual([]);
  });

  test("shows what is new as soon as there is a network, and keeps that in its place", async () => {
    const before = await kept();
    await publish((report) => report.replace("Night work in a harbour town", "Night work in a town that has changed"));
    await connect();
    await page.goto(at(""));
    expect(await page.locator(".cover-subtitle").textContent()).toContain("has changed");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const after = await kept();
    expect(after).not.toBe(before);
    await expect.poll(caches, PATIENT).toEqual([after]);
    await expect.poll(state, PATIENT).toBe("activated");
    await disconnect();
    await page.goto(at("downloads/"));
    await page.goto(at(""));
    expect(await page.locator(".cover-subtitle").textContent()).toContain("has changed");
  });

  test("turned off, takes itself and the copy away", async () => {
    await publish((report) => report.replace("offline: true\n", ""));
    await connect();
    await page.goto(at(""));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(caches, PATIENT).toEqual([]);
    await expect.poll(workers, PATIENT).toBe(0);
    await page.goto(at("chapters/night-shift/"));
    await expect.poll(workers, PATIENT).toBe(0);
    await disconnect();
    await expect(page.goto(at(""))).rejects.toThrow("ERR_CONNECTION_REFUSED");
  });
});
