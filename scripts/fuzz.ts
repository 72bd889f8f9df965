import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge } from "../tests/fuzz/judge.ts";
import { makeMutant } from "../tests/fuzz/mutant.ts";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "fuzz",
    purpose: "Damages a report in thousands of ways; each has to build, or to stop with problems that can be mended.",
    flags: {
      content: { type: "string", value: "DIR", help: "The report. Default: tests/fixtures/harbour" },
      mutants: { type: "string", value: "N", help: "How many. Default: 1000" },
      seed: { type: "string", value: "N", help: "Number of the first mutant, to see one again. Default: 0" },
    },
    examples: ["npm run fuzz -- --mutants 5000", "npm run fuzz -- --seed 812 --mutants 1"],
  },
  process.argv.slice(2),
);
const content = String(flags.content ?? "tests/fixtures/harbour");
const [first, count] = [Number(flags.seed ?? 0), Number(flags.mutants ?? 1000)];
if (!Number.isInteger(first) || !Number.isInteger(count) || count < 1) {
  process.stderr.write("--seed and --mutants take whole numbers. See: npm run fuzz -- --help\n");
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), "soundings-fuzz-"));
const outcomes = { built: 0, stopped: 0, fault: 0 };
let slowest = { seed: first, seconds: 0 };
try {
  for (let seed = first; seed < first + count; seed += 1) {
    const { dir, changes } = makeMutant(content, join(work, "mutant"), seed);
    const start = performance.now();
    const verdict = await judge(dir);
    const seconds = (performance.now() - start) / 1000;
    if (seconds > slowest.seconds) slowest = { seed, seconds };
    outcomes[verdict.outcome] += 1;
    if (verdict.outcome === "fault") process.stdout.write(`Mutant ${seed} (${changes.join("; ")}): ${verdict.why}\n`);
    if ((seed - first + 1) % 100 === 0) process.stderr.write(`${seed - first + 1} of ${count}\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(
  `${outcomes.built} built, ${outcomes.stopped} stopped with problems, ${outcomes.fault} faults. Slowest: mutant ${slowest.seed}, ${slowest.seconds.toFixed(1)} s.\n`,
);
process.exitCode = outcomes.fault > 0 ? 1 : 0;
