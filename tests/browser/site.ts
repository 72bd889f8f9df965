import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { createSiteServer } from "../../src/publish/serve.ts";
import { startBrowser } from "./chromium.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

/** A built report, served on loopback with the headers that it should be published with. */
export interface Place {
  /** Where its home page is, with a slash at the end. */
  address: string;
  dir: string;
  /** Address of a page of it: `/themes/` is a path inside the report. */
  at(path: string): string;
}

/** What every browser test works with. */
export interface Rig extends Places {
  browser: Browser;
  close(): Promise<void>;
}

/** The reports that tests look at. */
export interface Places {
  /** The shipped report, at the root of its server. */
  site: Place;
  /** The same report below a path, as a project site has it. */
  based: Place;
  /** A report in a right-to-left script. */
  rightToLeft: Place;
  /** Each kind of figure in each state. */
  gallery: Place;
}

/** The path of `based`, and the address that its report.yaml gives. */
export const BASE = "/reports/holding-ground/";
export const BASE_URL = `https://example.org${BASE}`;

/** Builds those reports that are wanted, serves them, and starts a browser. */
export async function startRig(wanted: readonly (keyof Places)[]): Promise<Rig> {
  const temp = await mkdtemp(join(tmpdir(), "soundings-browser-"));
  const closing: (() => Promise<unknown>)[] = [() => rm(temp, { recursive: true, force: true })];
  const close = async () => {
    for (const step of closing.reverse()) await step();
  };
  try {
    const browser = await startBrowser();
    closing.push(() => browser.close());
    const place = async (name: string, content: string): Promise<Place> => {
      const dir = join(temp, name);
      await build(content, dir);
      const { address, server } = await createSiteServer(dir, 0);
      closing.push(async () => {
        server.closeAllConnections();
        server.close();
      });
      return { address, dir, at: (path) => address + path.replace(/^\//, "") };
    };
    const contents: Record<keyof Places, () => string | Promise<string>> = {
      site: () => join(ROOT, "content"),
      based: () => contentBelow(BASE_URL, join(temp, "content")),
      rightToLeft: () => join(ROOT, "tests", "fixtures", "rtl"),
      gallery: () => join(ROOT, "tests", "fixtures", "gallery"),
    };
    const places: Partial<Places> = {};
    for (const name of wanted) places[name] = await place(name, await contents[name]());
    return { ...(places as Places), browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Builds as an author does, with the command. */
async function build(content: string, out: string): Promise<void> {
  await run(process.execPath, [join(ROOT, "scripts", "build.ts"), "--content", content, "--out", out], {
    cwd: ROOT,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${content} could not be built.\n${error.stdout}${error.stderr}`);
  });
}

/** The shipped report's content, told where it will be served. */
async function contentBelow(url: string, dir: string): Promise<string> {
  await cp(join(ROOT, "content"), dir, { recursive: true });
  const file = join(dir, "report.yaml");
  await writeFile(file, `${await readFile(file, "utf8")}\nurl: ${url}\n`);
  return dir;
}

/** The path of every page in a built report, in order: `/`, `/chapters/`, … */
export async function pagesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === "index.html")
    .map((entry) => {
      const path = relative(dir, entry.parentPath).replaceAll("\\", "/");
      return path === "" ? "/" : `/${path}/`;
    })
    .sort();
}
