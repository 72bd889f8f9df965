import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { type Contender, LEFTOVERS } from "./bench/contender.ts";
import { putManifest } from "./bench/contenders/files.ts";
import { contenders } from "./bench/contenders/index.ts";
import { makeCorpus } from "./bench/corpus.ts";
import { type Outcome, outcomeOf, type Run, run } from "./bench/measure.ts";
import { type Row, resultsText } from "./bench/results.ts";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "bench",
    purpose: "Builds the same text with Soundings and with others, in turn, and compares time, memory and size.",
    flags: {
      sizes: { type: "string", value: "LIST", help: "Numbers of chapters, of 2,000 words each. Default: 10,100" },
      rounds: { type: "string", value: "N", help: "How often each builds each size; medians are told. Default: 3" },
      with: {
        type: "string",
        value: "LIST",
        help: `Who takes part: ${Object.keys(contenders).join(", ")}. Default: all`,
      },
      dir: { type: "string", value: "DIR", help: "Folder for what is installed and built. Default: .cache/bench" },
      limit: { type: "string", value: "SECONDS", help: "Longest that one build may take. Default: 600" },
    },
    examples: ["npm run bench", "npm run bench -- --sizes 1000 --rounds 1 --with site,starlight,astro"],
  },
  process.argv.slice(2),
);

const list = (value: unknown, otherwise: string) => String(value ?? otherwise).split(",");
const whole = (name: string, value: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  return stop(`--${name} takes whole numbers above 0, not “${value}”.`);
};
const sizes = list(flags.sizes, "10,100").map((value) => whole("sizes", value));
const rounds = whole("rounds", String(flags.rounds ?? 3));
const limit = whole("limit", String(flags.limit ?? 600));
const home = resolve(String(flags.dir ?? ".cache/bench"));
const chosen = list(flags.with, Object.keys(contenders).join(",")).map(
  (key) =>
    [
      key,
      contenders[key] ?? stop(`Nobody is called “${key}”. There are: ${Object.keys(contenders).join(", ")}.`),
    ] as const,
);

function stop(reason: string): never {
  process.stderr.write(`${reason}\nSee what it takes: npm run bench -- --help\n`);
  process.exit(2);
}

const say = (line: string) => process.stderr.write(`${line}\n`);
const ours = join(import.meta.dirname, "../node_modules/.bin");
const rows: Row[] = [];
const absent: { name: string; reason: string }[] = [];

for (const size of sizes) {
  const corpus = makeCorpus(size);
  const entered: { key: string; contender: Contender; dir: string; runs: Run[]; outcome: Outcome | undefined }[] = [];
  for (const [key, contender] of chosen) {
    const dir = join(home, `${key}-${size}`);
    const reason = install(contender, dir);
    if (reason) {
      if (!absent.some(({ name }) => name === contender.name)) absent.push({ name: contender.name, reason });
      continue;
    }
    contender.write(corpus, dir);
    entered.push({ key, contender, dir, runs: [], outcome: undefined });
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const entry of entered) {
      const { contender, dir } = entry;
      for (const left of LEFTOVERS) rmSync(join(dir, left), { recursive: true, force: true });
      const path = [join(dir, "node_modules/.bin"), ours, process.env.PATH].join(delimiter);
      const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: "1", CI: "true" };
      try {
        if (contender.before) {
          await run(contender.before.command(dir), { cwd: dir, env, limit });
          contender.before.edit(dir);
        }
        const result = await run(contender.command(dir), { cwd: dir, env, limit });
        entry.runs.push(result);
        entry.outcome ??= outcomeOf(join(dir, "dist"));
        say(`${size} chapters, round ${round}: ${contender.name} ${result.seconds.toFixed(1)} s`);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        say(`${size} chapters, round ${round}: ${contender.name} failed: ${reason}`);
        absent.push({ name: `${contender.name}, ${size} chapters`, reason: reason.split("\n")[0] ?? "" });
      }
    }
  }
  for (const { key, contender, runs, outcome } of entered)
    if (outcome && runs.length > 0)
      rows.push({ key, name: contender.name, makes: contender.makes, size, runs, outcome });
}

process.stdout.write(
  resultsText(rows, absent, {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    rounds,
  }),
);

/** Puts a contender's packages into its folder. Says why when they can't be had. */
function install({ packages }: Contender, dir: string): string | undefined {
  mkdirSync(dir, { recursive: true });
  if (Object.keys(packages).length === 0 || existsSync(join(dir, "node_modules"))) return undefined;
  say(`Installing ${Object.keys(packages).join(", ")}`);
  putManifest(dir, packages);
  const { status, stderr } = spawnSync(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: dir, encoding: "utf8" },
  );
  if (status === 0) return undefined;
  rmSync(join(dir, "node_modules"), { recursive: true, force: true });
  return stderr.trim().split("\n")[0] || "npm could not install it";
}
