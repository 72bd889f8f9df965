import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { withCanary } from "../src/privacy/canary.ts";
import { DIGESTS, KEY_VARIABLE, ROSTER } from "../src/privacy/open-roster.ts";
import { adviseOn } from "../src/privacy/roster/advice.ts";
import { SHORTEST_KEY, writeDigests } from "../src/privacy/roster/digests.ts";
import { readRoster } from "../src/privacy/roster/read-roster.ts";
import { categories } from "../src/privacy/roster/roster.ts";
import { contentFlag, readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "roster",
    purpose:
      "Says what a roster holds, by its lines and never by its names, and makes the digests that a build can search with.",
    flags: {
      content: contentFlag,
      roster: {
        type: "string",
        value: "FILE",
        help: "The roster. Default: private/roster.txt beside the content folder",
      },
      digests: {
        type: "boolean",
        help: `Write ${DIGESTS} beside the content folder, sealed with the key in ${KEY_VARIABLE}`,
      },
      "new-key": { type: "boolean", help: "Print a new key, and do nothing else" },
    },
    examples: ["npm run roster", "npm run roster -- --new-key", "npm run roster -- --digests"],
  },
  process.argv.slice(2),
);

if (flags["new-key"]) process.stdout.write(`${randomBytes(32).toString("base64url")}\n`);
else describe();

function describe(): void {
  const home = dirname(resolve(String(flags.content ?? "content")));
  const path = String(flags.roster ?? join(home, ROSTER));
  const text = readText(path);
  if (text === undefined) {
    fail(`There is no roster at ${path}. docs/privacy.md shows what goes in it.`);
    return;
  }
  const { entries, faults } = readRoster(text);
  const counts = categories.map((name) => `${entries.filter(({ category }) => category === name).length} ${name}`);
  process.stdout.write(`${path}: ${counts.join(", ")}\n`);
  for (const { line, text: advice } of adviseOn(entries)) process.stdout.write(`  line ${line} ${advice}\n`);
  for (const { line, message } of faults) process.stderr.write(`  line ${line}: ${message}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else if (flags.digests) seal(entries, join(home, DIGESTS));
}

function seal(entries: ReturnType<typeof readRoster>["entries"], target: string): void {
  const key = process.env[KEY_VARIABLE] ?? "";
  if (key.length < SHORTEST_KEY) {
    const hint = "Make one with: npm run roster -- --new-key";
    fail(`${KEY_VARIABLE} has to hold a key of at least ${SHORTEST_KEY} characters. ${hint}`);
    return;
  }
  writeFileSync(target, writeDigests(withCanary(entries), key));
  process.stdout.write(
    `Digests are in ${target}. Keep the key apart from them: with both, guessed names can be tried.\n`,
  );
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
