import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "./chromium.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** `npm run dev` on a copy of the harbour report, as an author has it, and a browser that looks at it. */
let content: string;
let server: ChildProcess;
let address: string;
let printed = "";
let browser: Browser;
let page: Page;

const path = (file: string) => join(content, file);
const read = (file: string) => readFile(path(file), "utf8");

/** Changes a piece of a file, which has to be there. */
async function edit(file: string, piece: string, instead: string): Promise<void> {
  const text = await read(file);
  if (!text.includes(piece)) throw new Error(`${file} has no “${piece}”`);
  await writeFile(
    path(file),
    text.replace(piece, () => instead),
  );
}

/** Starts with a report that is broken from the first. */
beforeAll(async () => {
  content = join(await mkdtemp(join(tmpdir(), "soundings-dev-")), "report");
  await cp(join(ROOT, "tests/fixtures/harbour"), content, { recursive: true });
  await edit("chapters/01-summary.mdx", "summary:", "sumary:");
  server = spawn(process.execPath, [join(ROOT, "scripts/dev.ts"), "--content", content, "--port", "4700"], {
    cwd: ROOT,
    // Where it sees Vitest, Astro doesn't serve.
    env: { ...process.env, NO_COLOR: "1", VITEST: "" },
  });
  address = await new Promise((resolve, reject) => {
    const onOutput = (chunk: Buffer) => {
      printed += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (found) resolve(found[0]);
    };
    server.stdout?.on("data", onOutput);
    server.stderr?.on("data", onOutput);
    server.once("exit", () => reject(new Error(`dev ended:\n${printed}`)));
  });
  browser = await startBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  await rm(join(content, ".."), { recursive: true, force: true });
});

const overlay = () => page.getByRole("dialog", { name: "Problems in the content" });
const go = (where: string) => page.goto(address + where);
/** A text on the page, without a reload by hand. */
const appears = (text: string | RegExp) => page.getByText(text).first().waitFor();

test("starts on a report that is broken: the page is the problem, with its line, until it is mended", async () => {
  expect(printed).toMatch(/01-summary\.mdx:\d+:1 {2}error {2}schema-unknown-key/);
  expect(printed).toContain("There is nothing to show yet.");
  expect((await go(""))?.status()).toBe(503);
  await appears("chapters/01-summary.mdx:");
  await appears("Did you mean summary?");
  await edit("chapters/01-summary.mdx", "sumary:", "summary:");
  await page.getByRole("heading", { level: 1, name: /Saltmere after Dark/ }).waitFor();
  expect(printed).toContain("No problems found.");
});

describe("a change shows on the page at once", () => {
  test("in a chapter", async () => {
    await go("chapters/night-shift/");
    await edit("chapters/02-night-shift.mdx", "The bus comes", "The tram comes");
    await appears("The tram comes");
  });

  test("in JSON", async () => {
    await go("themes/lamps/");
    await edit("findings/themes.json", "Lamps matter more than cameras", "Lamps matter, cameras don’t");
    await page.getByRole("heading", { name: "Lamps matter, cameras don’t" }).waitFor();
  });

  test("in a theme’s id, with the page at its new address", async () => {
    for (const file of ["findings/recommendations.json", "findings/evidence.json", "findings/themes.json"]) {
      await writeFile(path(file), (await read(file)).replaceAll('"lamps"', '"lanterns"'));
    }
    await writeFile(
      path("chapters/01-summary.mdx"),
      (await read("chapters/01-summary.mdx")).replaceAll('<Theme id="lamps"', '<Theme id="lanterns"'),
    );
    await edit("chapters/04-what-would-help.mdx", "theme: lamps", "theme: lanterns");
    await expect.poll(async () => (await go("themes/lanterns/"))?.status(), { timeout: 15_000 }).toBe(200);
  });

  test("in YAML", async () => {
    await go("");
    await edit("report.yaml", "Saltmere after Dark", "Saltmere at Dawn");
    await page.getByRole("heading", { level: 1, name: /Saltmere at Dawn/ }).waitFor();
  });

  test("in a CSV", async () => {
    await go("figures/lamps/");
    await edit("data/lamps.csv", "140", "141");
    await page.locator("svg", { hasText: "141" }).first().waitFor();
  });

  test("in the bibliography", async () => {
    await go("sources/");
    await edit("references.json", "On lamps", "Of lamps");
    await appears(/Of lamps & 100%/);
  });

  test("in a file that is new, and one that goes", async () => {
    await writeFile(path("chapters/06-dawn.mdx"), "---\ntitle: Dawn\nsummary: The first bus.\n---\n\nIt is light.\n");
    await expect.poll(async () => (await go("chapters/dawn/"))?.status(), { timeout: 15_000 }).toBe(200);
    await appears("It is light.");
    await rm(path("chapters/06-dawn.mdx"));
    await expect.poll(async () => (await go("chapters/dawn/"))?.status(), { timeout: 15_000 }).toBe(404);
    await go("chapters/");
    expect(await page.getByRole("link", { name: "Dawn", exact: true }).count()).toBe(0);
  });

  test("in a picture", async () => {
    await mkdir(path("images"), { recursive: true });
    await cp(path("images/old-mole.png"), path("images/mole-2.png"));
    await edit("chapters/02-night-shift.mdx", "### Lists\n", "![A mole](images/mole-2.png)\n\n### Lists\n");
    await go("chapters/night-shift/");
    const picture = page.getByAltText("A mole");
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });
});

describe("a problem", () => {
  test("is laid over the last good page and told in the terminal, with its line; mended, it is gone", async () => {
    await go("chapters/night-shift/");
    printed = "";
    await edit("findings/themes.json", '"id": "sleep",', '"id": "sleep"');
    await overlay().waitFor();
    const text = (await overlay().textContent()) ?? "";
    expect(text).toContain("findings/themes.json:");
    expect(text).toMatch(/comma/i);
    await expect.poll(() => printed).toMatch(/themes\.json:\d+:\d+ {2}error {2}json-syntax/);
    await page.keyboard.press("Escape");
    expect(await overlay().isVisible()).toBe(false);
    await page.reload();
    await overlay().waitFor();
    await edit("findings/themes.json", '"id": "sleep"', '"id": "sleep",');
    await overlay().waitFor({ state: "detached" });
    await appears("The tram comes");
  });

  test("that is only a hint waits behind a button", async () => {
    await go("chapters/night-shift/");
    await writeFile(path("data/unused.csv"), "a,b\n1,2\n");
    const button = page.getByRole("button", { name: "No errors. 1 hint in 1 file." });
    await button.waitFor();
    expect(await overlay().isVisible()).toBe(false);
    await button.click();
    expect(await overlay().textContent()).toContain("unused-data");
    await rm(path("data/unused.csv"));
    await button.waitFor({ state: "detached" });
  });

  test("of the whole folder, gone and back again, leaves the server standing", async () => {
    await go("");
    await rename(content, `${content}-away`);
    await overlay().waitFor();
    expect(await overlay().textContent()).toContain("There is no folder");
    await rename(`${content}-away`, content);
    await overlay().waitFor({ state: "detached" });
    await edit("chapters/01-summary.mdx", "title:", "titel:");
    await overlay().waitFor();
    await edit("chapters/01-summary.mdx", "titel:", "title:");
    await overlay().waitFor({ state: "detached" });
    expect(server.exitCode).toBeNull();
  });

  test("is text, whatever it quotes", async () => {
    await go("chapters/night-shift/");
    await edit(
      "chapters/02-night-shift.mdx",
      "### Lists\n",
      '<img src="x" onerror="document.title = 1" />\n\n### Lists\n',
    );
    await overlay().waitFor();
    expect(await overlay().textContent()).toContain('<img src="x"');
    expect(await overlay().locator("img").count()).toBe(0);
    await edit("chapters/02-night-shift.mdx", '<img src="x" onerror="document.title = 1" />\n\n', "");
    await overlay().waitFor({ state: "detached" });
  });
});
