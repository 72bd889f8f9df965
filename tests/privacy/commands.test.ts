import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { printProblems, toJson } from "../../scripts/report-problems.ts";
import { checkReport } from "../../src/publish/load-report.ts";
import { FIXTURES, run } from "../publish/builds.ts";
import { KEY } from "./roster-of.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-roster-"));
const NAME = "Marisol Okonkwo-Reyes";
let home = "";
let content = "";

/** A report of its own for each test, with a roster beside it. */
beforeEach(() => {
  home = mkdtempSync(join(work, "home-"));
  content = join(home, "content");
  cpSync(join(FIXTURES, "harbour"), content, { recursive: true });
  mkdirSync(join(home, "private"));
  writeRoster(`# whom we met\n\n${NAME}\n[places]\nUnter-Kallbach\n`);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const writeRoster = (text: string) => writeFileSync(join(home, "private/roster.txt"), text);
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(content, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(
    join(content, file),
    text.replace(from, () => to),
  );
};
/** As the command does it: all problems, and what is printed of them. */
async function check(options: { roster?: string; env?: Record<string, string> } = {}) {
  const { problems } = await checkReport({ content, env: {}, ...options });
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) };
  printProblems(problems, { stream, colour: false, content });
  return { rules: problems.map(({ rule }) => rule), stdout: lines.join(""), json: toJson(problems) };
}
const git = (...args: string[]) => execFileSync("git", ["-C", home, ...args], { stdio: "pipe" });

describe("check", () => {
  test("finds names in every kind of source, at their places", async () => {
    change("findings/evidence.json", "One order was given", "One order was given by Mar\\u0069sol Okonkwo");
    change("chapters/02-night-shift.mdx", "Most people sleep", "Mari**sol** and most people sleep");
    change("chapters/04-what-would-help.mdx", "scribblewick", "recorded in Unter-Kallbach");
    change("data/lamps.csv", "Ferry ramp", "Ferry ramp of M. Okonkwo");
    cpSync(join(content, "images/old-mole.png"), join(content, "images/okonkwo.png"));
    const { stdout } = await check();
    const told = [...stdout.matchAll(/content\/(\S+) {2}error {2}roster-name\n.*line (\d+) of the roster/g)];
    expect(told.map(([, place, line]) => `${place} ${line}`)).toEqual([
      expect.stringMatching(/^chapters\/02-night-shift\.mdx:11:1 3$/),
      expect.stringMatching(/^chapters\/04-what-would-help\.mdx:\d+:\d+ 5$/),
      expect.stringMatching(/^data\/lamps\.csv:\d+:\d+ 3$/),
      expect.stringMatching(/^findings\/evidence\.json:\d+:\d+ 3$/),
    ]);
    expect(stdout).toContain("images/[roster line 3].png");
    expect(stdout).not.toMatch(/Mar.{0,6}sol|Okonkwo|Kallbach/i);
  });

  test("shows none in other problems of the same line", async () => {
    change("chapters/02-night-shift.mdx", "Most people sleep", `<Quote who="${NAME}" evidenc="x" /> Most people sleep`);
    change("chapters/04-what-would-help.mdx", "figure:how-many", "figure:marisol-okonkwo");
    const { stdout, json } = await check();
    for (const printed of [stdout, json]) {
      expect(printed).toMatch(/unknown-id/);
      expect(printed).toContain("[roster line 3]");
      expect(printed).not.toMatch(/marisol|okonkwo/i);
    }
  });

  test("needs a roster where the report says so", async () => {
    change("report.yaml", "id: saltmere-nights", "privacy: { roster: required }\nid: saltmere-nights");
    expect((await check()).rules).toEqual([]);
    expect((await check({ roster: "none" })).rules).toEqual(["roster-missing"]);
  });

  test("refuses a roster that is published, or that Git tracks, and warns of one that Git would take", async () => {
    git("init", "--quiet");
    const untracked = await check();
    expect(untracked.rules).toEqual(["roster-not-ignored"]);
    writeFileSync(join(home, ".gitignore"), "private/\n");
    expect((await check()).rules).toEqual([]);
    git("add", "--force", "private/roster.txt");
    const tracked = await check();
    expect(tracked.rules).toEqual(["roster-tracked"]);
    renameSync(join(home, "private/roster.txt"), join(content, "roster.txt"));
    const published = await check({ roster: join(content, "roster.txt") });
    expect(published.rules).toContain("roster-published");
    expect(published.rules).toContain("roster-in-content");
    for (const { stdout, json } of [untracked, tracked, published]) {
      expect(stdout + json).not.toMatch(/marisol|kallbach/i);
    }
  });

  test("says when the roster that was named isn’t there, or has a fault", async () => {
    const nowhere = join(home, "nowhere.txt");
    expect((await check({ roster: nowhere })).rules).toEqual(["roster-missing"]);
    expect((await check({ env: { SOUNDINGS_ROSTER: nowhere } })).rules).toEqual(["roster-missing"]);
    writeRoster(`[poeple]\n${NAME}\n`);
    const { rules, stdout } = await check();
    expect(rules).toEqual(["roster-line"]);
    expect(stdout).toContain("Did you mean [people]?");
    expect(stdout).not.toMatch(/marisol|poeple/i);
  });
});

describe("digests", () => {
  const roster = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    run("roster", ["--content", content, ...args], { env });

  test("find what the names find, with their key and not without", async () => {
    change("chapters/02-night-shift.mdx", "Most people sleep", "Mari**sol** and most people sleep");
    const made = await roster(["--digests"], { SOUNDINGS_ROSTER_KEY: KEY });
    expect(made.code).toBe(0);
    const named = await check();
    expect(named.rules).toEqual(["roster-name"]);
    rmSync(join(home, "private"), { recursive: true });
    expect(readFileSync(join(home, "roster.digests.json"), "utf8")).not.toMatch(/marisol|okonkwo|kallbach/i);
    const withKey = (key: string) => check({ env: { SOUNDINGS_ROSTER_KEY: key } });
    expect(await withKey(KEY)).toEqual(named);
    expect((await withKey(`${KEY}?`)).stdout).toContain("not the one");
    expect((await withKey("short")).stdout).toContain("too short");
    expect((await withKey("")).stdout).toContain("isn’t set");
    expect((await check({ roster: "none" })).rules).toEqual([]);
  });

  test("need a good key, which the command makes", async () => {
    expect((await roster(["--digests"], { SOUNDINGS_ROSTER_KEY: "short" })).code).toBe(1);
    expect(existsSync(join(home, "roster.digests.json"))).toBe(false);
    const { stdout } = await roster(["--new-key"]);
    expect(stdout.trim().length).toBeGreaterThan(40);
  });

  test("the command says what a roster holds without its names", async () => {
    writeRoster(`${NAME}\nGrace\nBo\n${NAME}\n[places]\nReading\n`);
    const { stdout } = await roster([]);
    expect(stdout).toContain("4 people, 0 organisations, 1 places");
    expect(stdout).toContain("line 4 is the same as line 1");
    expect(stdout).toContain("line 6 has a part that is an ordinary word");
    expect(stdout).not.toMatch(/marisol|grace|\bbo\b/i);
  });
});

test("a build stops at a name that only the finished files hold, and pictures lose what they carry", async () => {
  const picture = join(content, "images/old-mole.png");
  writeFileSync(
    picture,
    await sharp(picture)
      .withExif({ IFD0: { Artist: NAME } })
      .png()
      .toBuffer(),
  );
  writeRoster(`${NAME}\n[organisations]\nTypst\n`);
  const out = join(home, "site");
  const { code, stderr } = await run("build", ["--content", content, "--out", out]);
  expect(code).toBe(1);
  expect(stderr).toContain("line 3 of the roster, in\n    downloads/");
  expect(stderr).toMatch(/\.pdf › (?:metadata|objects)/);
  expect(stderr).not.toContain("line 1 of the roster");
  expect(stderr.replace(/Typst PDF/g, "")).not.toMatch(/typst/i);
  expect(existsSync(out)).toBe(false);
});
