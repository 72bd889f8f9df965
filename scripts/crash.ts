import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crash, otherVersion } from "../tests/crash/crash.ts";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "crash",
    purpose: "Kills builds at random moments, and looks whether the finished site is whole after each.",
    flags: {
      content: { type: "string", value: "DIR", help: "The report. Default: tests/fixtures/rtl" },
      kills: { type: "string", value: "N", help: "How many. Default: 50" },
      dir: {
        type: "string",
        value: "DIR",
        help: "An empty folder for the site, on the disk to try. Default: a temporary one",
      },
    },
    examples: ["npm run crash -- --kills 200"],
  },
  process.argv.slice(2),
);
const kills = Number(flags.kills ?? 50);
if (!Number.isInteger(kills) || kills < 1) {
  process.stderr.write("--kills takes a whole number above 0. See: npm run crash -- --help\n");
  process.exit(2);
}
const first = String(flags.content ?? "tests/fixtures/rtl");
const work = mkdtempSync(join(tmpdir(), "soundings-crash-"));
try {
  const second = otherVersion(first, join(work, "second"));
  const out = join(String(flags.dir ?? work), "site");
  const tally = await crash({ first, second, out }, kills, Math.random);
  for (const line of tally.broken) process.stdout.write(`Broken: ${line}\n`);
  process.stdout.write(
    `${tally.kills} builds killed: the site was whole and old ${tally.old} times, whole and new ${tally.new} times, neither ${tally.broken.length} times.\n`,
  );
  process.exitCode = tally.broken.length > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
