import { spawnSync } from "node:child_process";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "test",
    purpose: "Runs everything that has to hold: format and lint, types, and all tests, in a browser too.",
    flags: { only: { type: "string", value: "STEP", help: "One of: lint, types, tests" } },
  },
  process.argv.slice(2),
);

const steps: Record<string, [string, string[]]> = {
  lint: ["biome", ["check"]],
  types: ["astro", ["check", "--minimumFailingSeverity", "warning", "--noSync"]],
  tests: ["vitest", ["run"]],
};

const chosen = flags.only === undefined ? Object.keys(steps) : [String(flags.only)];
const unknown = chosen.find((name) => !steps[name]);
if (unknown) {
  process.stderr.write(`There is no step “${unknown}”. Steps: ${Object.keys(steps).join(", ")}.\n`);
  process.exit(2);
}

const failed: string[] = [];
for (const name of chosen) {
  const [command, args] = steps[name] as [string, string[]];
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0)
  process.stderr.write(`\nFailed: ${failed.join(", ")}. One step alone: npm test -- --only ${failed[0]}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
