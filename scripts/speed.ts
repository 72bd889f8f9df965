import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createSiteServer } from "../src/publish/serve.ts";
import { startBrowser } from "../tests/browser/chromium.ts";
import { readFlags } from "./cli.ts";
import { type FirstView, firstView } from "./speed/first-view.ts";

const flags = readFlags(
  {
    name: "speed",
    purpose: "Opens pages of the finished site as a slow phone does, with and without their scripts, in turn.",
    flags: {
      out: { type: "string", value: "DIR", help: "Folder that holds the site. Default: dist" },
      pages: { type: "string", value: "LIST", help: "Paths of pages. Default: /,/explore/ and the first chapter" },
      rounds: { type: "string", value: "N", help: "How often each is opened; medians are told. Default: 5" },
    },
    examples: ["npm run speed -- --pages /explore/ --rounds 9"],
  },
  process.argv.slice(2),
);

const dir = String(flags.out ?? "dist");
const rounds = Number(flags.rounds ?? 5);
const firstChapter = globSync("chapters/*/index.html", { cwd: dir }).sort()[0] ?? "";
const paths = flags.pages
  ? String(flags.pages).split(",")
  : ["/", `/${firstChapter.replace("index.html", "")}`, "/explore/"];

try {
  const { address, server } = await createSiteServer(dir, 0);
  const browser = await startBrowser();
  const taken = paths.flatMap((path) => waysOf(path).map((way) => ({ path, ...way, views: [] as FirstView[] })));
  for (let round = 0; round < rounds; round += 1) {
    for (const { path, blocked, views } of taken) {
      views.push(await firstView(browser, new URL(`.${path}`, address).href, blocked));
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
  await browser.close();
  server.close();

  process.stdout.write("| page | scripts | first paint, ms | interactive, ms | blocked, ms | interactive, ratio |\n");
  process.stdout.write("|---|---|--:|--:|--:|--:|\n");
  for (const { path, way, views } of taken) {
    const of = (key: keyof FirstView, list: readonly FirstView[] = views) => median(list.map((view) => view[key]));
    const none = taken.find((other) => other.path === path && other.way === "none");
    const ratio = of("interactive") / of("interactive", none?.views);
    const cells = [path, way, ...(["paint", "interactive", "blocked"] as const).map((key) => of(key).toFixed(0))];
    process.stdout.write(`| ${[...cells, ratio.toFixed(2)].join(" | ")} |\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** A page with all its scripts, without the one that is its own, and with none. */
function waysOf(path: string): { way: string; blocked: string[] }[] {
  const html = readFileSync(join(dir, path, "index.html"), "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => `*${src}`);
  const own = scripts.filter((src) => !/\/theme\.js$|\/Page\.astro/.test(src));
  return [
    { way: "all", blocked: [] },
    ...(own.length > 0 ? [{ way: "not its own", blocked: own }] : []),
    { way: "none", blocked: scripts },
  ];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
