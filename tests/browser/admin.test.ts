import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { adminPolicy, contentSecurityPolicy } from "../../src/headers.ts";
import { documentKinds } from "../../src/model/content-documents.ts";
import { createSiteServer, type SiteServer } from "../../src/publish/serve.ts";
import { build, ROOT } from "../publish/builds.ts";
import { startBrowser } from "./chromium.ts";

/** The shipped report with an editor, and a browser in which a folder of its own file system stands for the author's. */
let work: string;
let content: string;
let served: SiteServer;
let browser: Browser;
let page: Page;
/** Hosts that were asked for something, but loopback. */
const asked: string[] = [];
/** The report's files, by their paths in the repository. */
const files = new Map<string, string>();

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "soundings-admin-"));
  content = join(work, "content");
  await cp(join(ROOT, "content"), content, { recursive: true });
  const report = join(content, "report.yaml");
  await writeFile(
    report,
    `${await readFile(report, "utf8")}\nadmin:\n  editions: [public]\n  repository: someone/holding-ground\n`,
  );
  await build(content, join(work, "dist"), ["--only", "site"]);
  for (const entry of await readdir(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(work, path).replaceAll("\\", "/"), await readFile(path, "utf8"));
  }
  served = await createSiteServer(join(work, "dist"), 0);
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  page.on("response", (response) => {
    const { hostname, protocol } = new URL(response.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") asked.push(hostname);
  });
  // A person picks a folder in a window of the system’s, which no test can open.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${served.address}admin/`);
  await page.evaluate(fill, [...files, [".git/HEAD", "ref: refs/heads/main\n"]] as [string, string][]);
  await page.getByRole("button", { name: /local/i }).first().click();
  await page.getByText("Firefighting crowds out strategy").first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  served?.server.close();
  await rm(work, { recursive: true, force: true });
});

/** Runs in the page. */
async function fill(given: readonly (readonly [string, string])[]): Promise<void> {
  for (const [path, text] of given) {
    const steps = path.split("/");
    let folder = await navigator.storage.getDirectory();
    for (const name of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const handle = await folder.getFileHandle(steps.at(-1) ?? "", { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

/** A file as the editor has left it. */
const saved = (path: string): Promise<string> =>
  page.evaluate(async (asked) => {
    const steps = asked.split("/");
    let folder = await navigator.storage.getDirectory();
    for (const name of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    return (await (await folder.getFileHandle(steps.at(-1) ?? "")).getFile()).text();
  }, path);

/** Presses Save as soon as the editor has taken in what was typed, and waits until the file is another. */
async function save(path: string): Promise<string> {
  const before = await saved(path);
  const button = page.getByRole("button", { name: "Save", exact: true });
  const pressed = async () => {
    if (await button.isEnabled({ timeout: 1_000 }).catch(() => false)) {
      await button.click({ timeout: 2_000 }).catch(() => undefined);
    }
    return saved(path);
  };
  await expect.poll(pressed, { timeout: 60_000, interval: 700 }).not.toBe(before);
  return saved(path);
}

/** The first field for a long text in the form of this file, once its list is open. The form before may still be there. */
async function firstLongField(path: string): Promise<Locator> {
  const expand = page.getByRole("button", { name: "Expand All" }).first();
  const field = page.locator("textarea:visible").first();
  const plain = (text: string) => text.replace(/[\s"\\]+/g, " ").trim();
  const isThere = async () => {
    if (await field.isVisible()) {
      const begins = plain(await field.inputValue().catch(() => "")).slice(0, 30);
      return begins !== "" && plain(files.get(path) ?? "").includes(begins);
    }
    if (await expand.isVisible()) await expand.click({ timeout: 2_000 }).catch(() => undefined);
    return false;
  };
  await expect.poll(isThere, { timeout: 60_000, interval: 500 }).toBe(true);
  return field;
}

const parts = (text: string): { matter: unknown; body: string } => {
  const [, yaml = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { matter: parseYaml(yaml), body };
};

const SENTENCE = "This sentence was added in a browser.";

describe("the editor in the browser", () => {
  test("has a policy of its own, and no other page another one than before", async () => {
    const policyOf = async (path: string) =>
      (await fetch(`${served.address}${path}`)).headers.get("content-security-policy");
    expect(await policyOf("admin/")).toBe(`${adminPolicy("github")}; frame-ancestors 'none'`);
    expect(adminPolicy("github")).not.toMatch(/unsafe-eval|\*/);
    for (const path of ["", "chapters/strategy/", "downloads/", "search/"]) {
      expect(await policyOf(path)).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
    }
  });

  test("is in no sitemap, no search, and no page leads to it", async () => {
    const dist = join(work, "dist");
    const pages = (await readdir(dist, { recursive: true })).filter((path) => /\.(?:html|xml|txt)$/.test(path));
    for (const path of pages.filter((name) => !name.startsWith("admin"))) {
      expect(await readFile(join(dist, path), "utf8"), path).not.toMatch(/["/>]admin\//);
    }
    expect(await readFile(join(dist, "admin/index.html"), "utf8")).toContain('name="robots" content="noindex"');
  });

  test("is answered by nobody but this site, and draws its icons in our font", async () => {
    expect([...new Set(asked)]).toEqual([]);
    const icon = page.locator(".material-symbols-outlined", { hasText: "search" }).first();
    // As a word it would be three times as wide.
    expect((await icon.boundingBox())?.width).toBeLessThan(30);
  });

  test("keeps every chapter’s text to the letter but for what is typed", async () => {
    const chapters = [...files.keys()].filter((path) => path.startsWith("content/chapters/"));
    expect(chapters).toHaveLength(14);
    for (const path of chapters) {
      const name = path.replace(/^.*\/|\.mdx$/g, "");
      await page.goto(`${served.address}admin/#/collections/chapters/entries/${name}`);
      const text = page.getByRole("textbox", { name: "text" }).last();
      const before = parts(files.get(path) ?? "");
      await expect.poll(() => text.inputValue(), { timeout: 60_000 }).toBe(before.body.trim());
      await text.fill(`${await text.inputValue()}\n\n${SENTENCE}`);
      const after = parts(await save(path));
      expect(after.body.trim(), path).toBe(`${before.body.trim()}\n\n${SENTENCE}`);
      expect(after.matter, path).toEqual(before.matter);
    }
  });

  // Every file of the shipped report but versions.yaml, whose form has no long text.
  const kinds = Object.entries(documentKinds).filter(
    ([kind, { file }]) => kind !== "versions" && existsSync(join(ROOT, "content", file)),
  );
  test.each(kinds)("keeps the file of %s but for what is typed", async (kind, { file }) => {
    const path = `content/${file}`;
    const read = (text: string): unknown => (file.endsWith(".yaml") ? parseYaml(text) : JSON.parse(text));
    await page.goto(`${served.address}admin/#/collections/findings/entries/${kind}`);
    const field = await firstLongField(path);
    await field.fill(`${await field.inputValue()} ${SENTENCE}`);
    const after = await save(path);
    expect(after.split(SENTENCE)).toHaveLength(2);
    expect(read(after.replace(` ${SENTENCE}`, ""))).toEqual(read(files.get(path) ?? ""));
  });

  test("what was saved builds, and stands on the page", async () => {
    const path = "content/chapters/05-strategy.mdx";
    await writeFile(join(work, path), await saved(path));
    await build(content, join(work, "edited"), ["--only", "site"]);
    expect(await readFile(join(work, "edited/chapters/strategy/index.html"), "utf8")).toContain(SENTENCE);
  });
});
