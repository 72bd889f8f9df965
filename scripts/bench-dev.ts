import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startBrowser } from "../tests/browser/chromium.ts";
import { makeCorpus } from "./bench/corpus.ts";
import { writeReport } from "./bench/report.ts";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "bench:dev",
    purpose:
      "Measures how long a change takes from being saved to being painted, in a long report that is shown by dev.",
    flags: {
      size: { type: "string", value: "N", help: "Number of chapters, of 2,000 words each. Default: 100" },
      rounds: { type: "string", value: "N", help: "How often each change is made; medians are told. Default: 9" },
      port: { type: "string", value: "N", help: "Port that dev listens on. Default: 4790" },
    },
  },
  process.argv.slice(2),
);
const size = Number(flags.size ?? 100);
const rounds = Number(flags.rounds ?? 9);

/** Something that an author changes while looking at a page of it. */
interface Change {
  name: string;
  /** The page that is open, by its path. */
  page: string;
  file: string;
  /** The text of the file with the change: `mark` is a word that nothing else holds. */
  make(text: string, mark: string): string;
}

const dir = mkdtempSync(join(tmpdir(), "soundings-bench-dev-"));
const corpus = makeCorpus(size);
writeReport(corpus, dir);
const middle = corpus.chapters[Math.floor(size / 2)]?.id ?? "";
const chapterFile = readdirSync(join(dir, "chapters")).find((name) => name.includes(middle)) ?? "";
const changes: Change[] = [
  {
    name: "a paragraph of a chapter",
    page: `chapters/${middle}/`,
    file: `chapters/${chapterFile}`,
    make: (text, mark) => text.replace(/(\n## [^\n]+\n\n)(?:Mark\w+ )?/, `$1${mark} `),
  },
  {
    name: "a theme’s finding, in JSON",
    page: "themes/",
    file: "findings/themes.json",
    make: (text, mark) => text.replace(/"title": "(?:Mark\w+ )?/, `"title": "${mark} `),
  },
  {
    name: "the report’s title, in YAML",
    page: "",
    file: "report.yaml",
    make: (text, mark) => text.replace(/^title: (?:Mark\w+ )?/m, `title: ${mark} `),
  },
];

const { address, server } = await startDev();
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  process.stdout.write(`From saving to painting, ${size} chapters, median of ${rounds}, in milliseconds\n\n`);
  process.stdout.write("| change | median | least | most |\n|---|--:|--:|--:|\n");
  for (const [index, change] of changes.entries()) {
    await page.goto(address + change.page);
    const times: number[] = [];
    // The first change wakes what later ones find awake; an author makes it once a day.
    for (let round = 0; round <= rounds; round += 1) {
      const time = await timeOf(page, change, `Mark${index}x${round}x`);
      if (round > 0) times.push(time);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const cells = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)].map((time) => time?.toFixed(0));
    process.stdout.write(`| ${[change.name, ...cells].join(" | ")} |\n`);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(dir, { recursive: true, force: true });
}

/** Saves a change, and waits until the page that is open has painted it. */
async function timeOf(page: Page, { file, make }: Change, mark: string): Promise<number> {
  const path = join(dir, file);
  const text = make(readFileSync(path, "utf8"), mark);
  if (!text.includes(mark)) throw new Error(`${file} can’t be changed`);
  const start = Date.now();
  writeFileSync(path, text);
  await page.waitForFunction((word) => document.body?.textContent?.includes(word), mark, { polling: "raf" });
  const painted = await page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(Date.now())))),
  );
  // Until the next change nothing may be under way any more.
  await page.waitForTimeout(500);
  return painted - start;
}

function startDev(): Promise<{ address: string; server: ChildProcess }> {
  const command = [join(import.meta.dirname, "dev.ts"), "--content", dir, "--port", String(flags.port ?? 4790)];
  const server = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"], env: process.env });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address) resolve({ address, server });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", () => reject(new Error(`dev ended:\n${said}`)));
  });
}
