import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { putManifest } from "./bench/contenders/files.ts";
import { makeCorpus } from "./bench/corpus.ts";
import { median, type Run, run } from "./bench/measure.ts";
import { writeReport } from "./bench/report.ts";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "bench:files",
    purpose: "Makes PDF, e-book, Word file and data of the same text, and prints it by a browser and by Paged.js.",
    flags: {
      chapters: { type: "string", value: "N", help: "Chapters of 2,000 words; then ten times as many. Default: 5" },
      rounds: { type: "string", value: "N", help: "How often each is made; medians are told. Default: 3" },
      dir: { type: "string", value: "DIR", help: "Folder for what is installed and made. Default: .cache/bench-files" },
    },
    examples: ["npm run bench:files", "npm run bench:files -- --chapters 20 --rounds 1"],
  },
  process.argv.slice(2),
);

const whole = (value: unknown, otherwise: number): number => {
  const number = Number(value ?? otherwise);
  if (Number.isInteger(number) && number > 0) return number;
  process.stderr.write(`Only whole numbers above 0 will do, not “${value}”.\n`);
  process.exit(2);
};
const chapters = whole(flags.chapters, 5);
const rounds = whole(flags.rounds, 3);
const home = resolve(String(flags.dir ?? ".cache/bench-files"));
const PAGED = { pagedjs: "0.4.3" };
const polyfill = join(home, "node_modules/pagedjs/dist/paged.polyfill.js");
const MAKE = join(import.meta.dirname, "bench/make-file.ts");
/** Seconds that one may take. */
const LIMIT = 900;

putManifest(home, PAGED);
if (!existsSync(polyfill)) {
  spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: home, stdio: "inherit" });
}

/** Each by what it is handed: the content, or one page of HTML that holds all chapters. */
const makers: { name: string; kind: string; end: string; from: "content" | "page.html"; polyfill?: string }[] = [
  { name: "PDF (PDF/UA-1)", kind: "pdf", end: "pdf", from: "content" },
  { name: "EPUB", kind: "epub", end: "epub", from: "content" },
  { name: "Word", kind: "docx", end: "docx", from: "content" },
  { name: "data: CSV, XLSX, data package", kind: "data", end: "bin", from: "content" },
  { name: "Chromium, plain print of finished HTML", kind: "print", end: "chromium.pdf", from: "page.html" },
  ...(existsSync(polyfill)
    ? [{ name: "Paged.js of finished HTML", kind: "print", end: "paged.pdf", from: "page.html" as const, polyfill }]
    : []),
];

interface Made {
  seconds: number;
  pages: number | undefined;
  memory: number | undefined;
}
const results = new Map<string, (Made | string)[]>();
for (const size of [chapters, chapters * 10]) {
  const dir = join(home, String(size));
  rmSync(dir, { recursive: true, force: true });
  writeReport(makeCorpus(size), join(dir, "content"));
  const make = (kind: string, from: string, to: string, ...rest: string[]) =>
    run([process.execPath, MAKE, kind, join(dir, from), join(dir, to), ...rest], {
      cwd: home,
      env: process.env,
      limit: LIMIT,
    });
  await make("html", "content", "page.html");
  const runs = new Map<string, Run[]>();
  const failed = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const maker of makers) {
      if (failed.has(maker.name)) continue;
      try {
        const file = `report.${maker.end}`;
        const { peakMb } = await make(maker.kind, maker.from, file, ...(maker.polyfill ? [maker.polyfill] : []));
        const one = { peakMb, seconds: Number(readFileSync(join(dir, `${file}.seconds`), "utf8")) };
        runs.set(maker.name, [...(runs.get(maker.name) ?? []), one]);
        process.stderr.write(`${size} chapters: ${maker.name} ${one.seconds.toFixed(2)} s\n`);
      } catch (error) {
        failed.set(maker.name, String(error instanceof Error ? error.message : error).split("\n")[0] ?? "");
      }
    }
  }
  for (const { name, end } of makers) {
    const own = runs.get(name) ?? [];
    const peaks = own.flatMap(({ peakMb }) => peakMb ?? []);
    const made: Made | string = failed.get(name) ?? {
      seconds: median(own.map(({ seconds }) => seconds)),
      pages: end.endsWith("pdf") ? pagesIn(join(dir, `report.${end}`)) : undefined,
      memory: peaks.length > 0 ? median(peaks) : undefined,
    };
    results.set(name, [...(results.get(name) ?? []), made]);
  }
}

/** By the root of the page tree, which counts all pages. */
function pagesIn(path: string): number {
  const text = readFileSync(path).toString("latin1");
  return Math.max(0, ...[...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
}

const cells = (made: Made | string | undefined) =>
  typeof made === "string" || made === undefined
    ? [made ?? "", "", ""]
    : [
        `${made.seconds.toFixed(2)} s`,
        made.pages === undefined ? "" : String(made.pages),
        made.memory === undefined ? "" : `${Math.round(made.memory)} MB`,
      ];
const [pdf] = [...results].filter(([name]) => name.startsWith("PDF"));
const lines = [...results].map(([name, [small, large]]) => {
  const both = typeof small === "object" && typeof large === "object";
  const against = (made: Made | string | undefined, index: number) => {
    const ours = pdf?.[1][index];
    return typeof made === "object" && typeof ours === "object" ? `${(made.seconds / ours.seconds).toFixed(2)} ×` : "";
  };
  const growth = both ? `${(large.seconds / small.seconds).toFixed(1)} ×` : "";
  return [name, ...cells(small), against(small, 0), ...cells(large), against(large, 1), growth].join(" | ");
});
process.stdout.write(
  `${[
    `${rounds} rounds, in turn; medians. From trees that are there to the file, or from the start of a browser to what it has printed. ${cpus().length} cores, Node ${process.version}.`,
    "",
    `| what | ${chapters} chapters | pages | memory | against the PDF | ${chapters * 10} chapters | pages | memory | against the PDF | growth |`,
    `|${"---|".repeat(10)}`,
    ...lines.map((line) => `| ${line} |`),
  ].join("\n")}\n`,
);
