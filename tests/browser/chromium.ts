import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const CACHE = fileURLToPath(new URL("../../.cache/browser/", import.meta.url));

/** Where systems keep a Chromium or one of its kin. */
const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing but loopback can be reached: a page that asks for more fails at once, on any machine. */
const ARGS = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"];

interface Candidate {
  name: string;
  start(): Promise<Browser>;
}

/**
 * Starts a browser without downloading one: the one that CHROME_PATH names, one of the system's, or the Chromium that is in
 * `node_modules`. SOUNDINGS_BROWSER=packaged asks for the last, =system for one of the others. Throws, in words, when none
 * starts: a check that could not run has not passed.
 */
export async function startBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const reasons: string[] = [];
  for (const { name, start } of candidates(env)) {
    try {
      return await start();
    } catch (error) {
      reasons.push(`  ${name}: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}`);
    }
  }
  throw new Error(
    `The browser tests need a Chromium and none could be started.\n${reasons.join("\n")}\n` +
      "Install Chromium or Chrome (on Debian: apt install chromium), or set CHROME_PATH to one, and run the tests again.",
  );
}

function candidates(env: NodeJS.ProcessEnv): Candidate[] {
  const packaged: Candidate = { name: "@sparticuz/chromium", start: startPackaged };
  if (env.SOUNDINGS_BROWSER === "packaged") return [packaged];
  const paths = env.CHROME_PATH ? [env.CHROME_PATH] : SYSTEM.filter((path) => existsSync(path));
  const installed = paths.map((path) => ({
    name: path,
    start: () => chromium.launch({ executablePath: path, args: ARGS }),
  }));
  return env.SOUNDINGS_BROWSER === "system" ? installed : [...installed, packaged];
}

/** Needs nothing of the system but its C library: NSS and a font come from the package too. */
async function startPackaged(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`holds a browser for Linux on x64, and this is ${process.platform} on ${process.arch}.`);
  }
  const dir = await unpack();
  return chromium.launch({
    executablePath: join(dir, "chromium"),
    args: [...ARGS, "--no-zygote", "--disable-gpu"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(dir, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(dir, "fonts", "fonts.conf"),
    },
  });
}

/** What is unpacked: the browser, the libraries it needs beside the C library, and one font. */
const PARTS = ["chromium.br", "al2023.tar.br", "fonts.tar.br"];

/** Unpacks the packaged browser, once a version: the folder stands there whole or not at all. */
async function unpack(): Promise<string> {
  const root = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const dir = join(CACHE, version);
  if (existsSync(dir)) return dir;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, "unpacking-"));
  try {
    const files = PARTS.map((part) => join(root, "bin", part));
    // The package unpacks into the folder for temporary files: a process of its own can be told that ours is one.
    await promisify(execFile)(process.execPath, ["--input-type=module", "-e", UNPACK, ...files], {
      cwd: root,
      env: { ...process.env, TMPDIR: fresh },
    });
    await writeFile(join(fresh, "fonts", "fonts.conf"), fontsConf(join(dir, "fonts")));
    await rename(fresh, dir);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(dir)) throw error;
  }
  return dir;
}

const UNPACK = `
  import { inflate } from "@sparticuz/chromium";
  await Promise.all(process.argv.slice(1).map((file) => inflate(file)));
`;

function fontsConf(fonts: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(fonts, "cache")}</cachedir>
</fontconfig>
`;
}
