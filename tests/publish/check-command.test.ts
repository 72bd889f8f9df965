import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { edited, placeOf } from "../fixtures/bad/edit.ts";
import { tenAtOnce } from "../fixtures/bad/ten-at-once.ts";
import { FIXTURES, filesIn, run } from "./builds.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-check-"));
const bad = join(work, "content");

beforeAll(async () => {
  cpSync(join(FIXTURES, "harbour"), bad, { recursive: true });
  for (const [file, text] of (await edited(tenAtOnce.edits)).texts) writeFileSync(join(bad, file), text);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test("as JSON: ten mistakes are ten rows of seven fields, in the order of the files, and the exit code is 1", async () => {
  const { code, stdout, stderr } = await run("check", ["--content", bad, "--format", "json"]);
  expect(code).toBe(1);
  expect(stderr).toBe("");
  const rows: Record<string, unknown>[] = JSON.parse(stdout);
  const files = await edited(tenAtOnce.edits);
  expect(rows.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).sort()).toEqual(
    tenAtOnce.expected.map((problem) => placeOf(problem, files)).sort(),
  );
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(["file", "line", "column", "rule", "severity", "message", "hint"]);
  }
  expect(rows.map(({ file }) => file)).toEqual(rows.map(({ file }) => file).sort());
});

test("as text: each with its line of text, a mark under the place, what to do, and a count", async () => {
  const before = filesIn(bad);
  const { code, stdout } = await run("check", ["--content", bad]);
  expect(code).toBe(1);
  const at = stdout.indexOf("01-summary.mdx:17:1");
  expect(stdout.slice(at)).toMatch(
    /^01-summary\.mdx:17:1 {2}error {2}unknown-component\n.*no block called `<Tehme>`.*\n\n {4}17 \| <Tehme id="tongues" \/>\n {9}\^.*\n\n {2}→ Did you mean `<Theme>`\?/,
  );
  expect(stdout.trimEnd().endsWith("10 problems in 10 files. Nothing was written.")).toBe(true);
  expect(filesIn(bad)).toEqual(before);
});

test("a sound report: nothing to say, and exit code 0", async () => {
  expect(await run("check", ["--content", join(FIXTURES, "harbour"), "--edition", "full"])).toEqual({
    code: 0,
    stdout: "No problems found.\n",
    stderr: "",
  });
  const { code, stdout } = await run("check", ["--content", join(FIXTURES, "harbour"), "--format", "json"]);
  expect({ code, rows: JSON.parse(stdout) }).toEqual({ code: 0, rows: [] });
});

test("a report with counts that are withheld: a hint that says so, no number, and exit code 0", async () => {
  const { code, stdout } = await run("check", ["--content", join(FIXTURES, "rtl"), "--format", "json"]);
  const rows: { rule: string; severity: string; file: string }[] = JSON.parse(stdout);
  expect(rows.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
    ["counts-withheld", "hint", "data/by-role.csv"],
  ]);
  expect(code).toBe(0);
});

test("a folder that isn’t there is a problem like any other", async () => {
  const { code, stdout, stderr } = await run("check", ["--content", join(work, "nowhere"), "--format", "json"]);
  expect(code).toBe(1);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject([{ rule: "content-missing", hint: expect.stringContaining("--content") }]);
});

test.each(["build", "check", "dev", "preview", "schemas", "test"])(
  "%s --help says what it does and names its flags",
  async (name) => {
    const { code, stdout, stderr } = await run(name, ["--help"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain(`npm run ${name} -- [flags]`);
    expect(stdout).toMatch(/--\w+ [A-Z|a-z]+ +\S/);
  },
);

test.each([
  ["check", ["--contnet", "x"], "--contnet", "--content"],
  ["build", ["--output", "x"], "--output", "--out"],
])("%s: a flag that there isn’t ends with 2 and the one that was meant", async (name, args, flag, meant) => {
  const { code, stderr, stdout } = await run(name, args);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(`has no flag ${flag}. Did you mean ${meant}?`);
});

test("a format that there isn’t, a flag without its value and a stray word end with 2, in words", async () => {
  for (const args of [["--format", "xml"], ["--content"], ["content"]]) {
    const { code, stderr } = await run("check", args);
    expect(code, args.join(" ")).toBe(2);
    expect(stderr, args.join(" ")).toMatch(/\S/);
    expect(stderr, args.join(" ")).not.toMatch(/^\s+at |ERR_/m);
  }
});

test("the shipped report is sound", async () => {
  const { code, stdout } = await run("check", []);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "No problems found.\n" });
});

test("every edition is checked unless one is asked for; what is wrong in some says in which", async () => {
  const content = join(work, "editions");
  cpSync(join(FIXTURES, "harbour"), content, { recursive: true });
  const file = join(content, "chapters/05-wages.mdx");
  const summary = join(content, "chapters/01-summary.mdx");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nSee <Ref to="theme:slepe" />.\n`);
  writeFileSync(
    summary,
    `${readFileSync(summary, "utf8")}\nSee <Ref to="chapter:wages" />; <Ref to="theme:lmaps" />.\n`,
  );
  const check = async (...args: string[]) => {
    const { stdout } = await run("check", ["--content", content, "--format", "json", ...args]);
    const rows: { rule: string; file: string; message: string }[] = JSON.parse(stdout);
    return rows.map(({ rule, file, message }) => `${file} ${rule}: ${message}`);
  };
  const both = "chapters/01-summary.mdx unknown-id: There is no theme with the id `lmaps`.";
  const open = "chapters/01-summary.mdx not-in-edition: The chapter `wages` exists, but this edition doesn’t have it.";
  const closed = "chapters/05-wages.mdx unknown-id: There is no theme with the id `slepe`.";
  expect(await check()).toEqual([`${open} (In the edition \`public\`.)`, both, `${closed} (In the edition \`full\`.)`]);
  expect(await check("--edition", "public")).toEqual([open, both]);
  expect(await check("--edition", "full")).toEqual([both, closed]);
});

test("--explain prints the page of a rule; a mistyped name says which was likely meant", async () => {
  const page = await run("check", ["--explain", "unknown-id"]);
  expect(page).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^# unknown-id\n[\s\S]*## Bad\n[\s\S]*## Good\n/),
    stderr: "",
  });
  const mistyped = await run("check", ["--explain", "unkown-id"]);
  expect(mistyped.code).toBe(2);
  expect(mistyped.stdout).toBe("");
  expect(mistyped.stderr).toContain("Did you mean `unknown-id`?");
});

test("--reading prints how hard each chapter is to read", async () => {
  const { code, stdout } = await run("check", ["--content", join(FIXTURES, "harbour"), "--reading"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^chapter +grade +words +a sentence\n/);
  expect(stdout).toMatch(/^chapters\/02-night-shift\.mdx +\d+\.\d +\d{3} +\d+\.\d$/m);
  expect(stdout).toMatch(/^chapters\/01-summary\.mdx +– +few +–$/m);
});

test("for GitHub: a note on each line of a pull request", async () => {
  const { code, stdout } = await run("check", ["--content", bad, "--format", "github"]);
  expect(code).toBe(1);
  const lines = stdout.split("\n").filter((line) => line.startsWith("::"));
  expect(lines).toHaveLength(10);
  expect(lines.find((line) => line.includes("01-summary.mdx,line=17,col=1,title=unknown-component::"))).toMatch(
    /^::error file=\S+01-summary\.mdx,line=17,col=1,title=unknown-component::There is no block/,
  );
});
