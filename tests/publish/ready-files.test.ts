import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseToml } from "smol-toml";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { FIXTURES, ROOT } from "./builds.ts";

const folder = mkdtempSync(join(tmpdir(), "soundings-ready-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  name?: string;
  run?: string;
}

const ready = (name: string) => readFileSync(join(ROOT, "docs/ready", name), "utf8");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** The package's commands that a text runs. */
const commandsIn = (text: string) => [...text.matchAll(/^npm run (\S+)/gm)].map(([, name]) => name as string);
const stepsOf = (workflow: string, job: string): Step[] => parse(ready(workflow)).jobs[job].steps;

test.each([
  ["github-workflow.yml", "report", ["check", "build"]],
  ["github-pages.yml", "build", ["build"]],
])("%s runs commands that there are", (file, job, expected) => {
  const named = stepsOf(file, job).flatMap(({ run }) => commandsIn(run ?? ""));
  expect(named).toEqual(expected);
  for (const name of named) expect(scripts).toHaveProperty(name);
});

test("the files for Netlify and Cloudflare build and publish what the build writes", () => {
  const { build, context } = parseToml(ready("netlify.toml")) as Record<string, Record<string, unknown>>;
  expect(commandsIn(String(build?.command))).toEqual(["build"]);
  expect([build?.publish, parseToml(ready("cloudflare-pages.toml")).pages_build_output_dir]).toEqual(["dist", "dist"]);
  expect(Object.keys(context ?? {})).toEqual(["deploy-preview", "branch-deploy"]);
});

test("on GitHub Pages, a report that says another address than it gets is stopped, and told which to write", () => {
  const { run = "" } = stepsOf("github-pages.yml", "build").find(({ name }) => name?.includes("address")) ?? {};
  const dir = join(folder, "pages");
  mkdirSync(join(dir, "content"), { recursive: true });
  const tryWith = (line: string) => {
    writeFileSync(join(dir, "content/report.yaml"), `id: river\n${line}\nlanguage: en\n`);
    const env = { ...process.env, ADDRESS: "https://someone.github.io/river" };
    return spawnSync("bash", ["-e", "-c", run], { cwd: dir, env, encoding: "utf8" });
  };
  const fitting = [
    "https://someone.github.io/river/",
    "https://someone.github.io/river",
    '"https://someone.github.io/river/"',
  ];
  for (const address of fitting) expect(tryWith(`url: ${address}`).status, address).toBe(0);
  for (const line of [
    "",
    "url: https://someone.github.io/",
    "url: https://example.org/river/",
    "# url: https://someone.github.io/river/",
  ]) {
    const { status, stdout } = tryWith(line);
    expect(status, line).toBe(1);
    expect(stdout).toContain("Write url: https://someone.github.io/river/ into report.yaml.");
  }
});

test("the hook stops a commit with an error, names its place, and lets a sound one through", () => {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
  cpSync(join(FIXTURES, "rtl"), join(folder, "content"), { recursive: true });
  // The commands of this checkout, for a folder that has none installed.
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ scripts: { check: `"${process.execPath}" "${join(ROOT, "scripts/check.ts")}"` } }),
  );
  git("init", "-q");
  git("config", "user.email", "someone@example.org");
  git("config", "user.name", "Someone");
  cpSync(join(ROOT, "docs/ready/pre-commit"), join(folder, ".git/hooks/pre-commit"));
  git("add", "content", "package.json");
  git("commit", "-q", "-m", "A sound report");

  const chapter = "content/chapters/03-numbers.mdx";
  appendFileSync(join(folder, chapter), "\n<Figrue />\n");
  git("add", chapter);
  const stopped = spawnSync("git", ["commit", "-q", "-m", "A fault"], { cwd: folder, encoding: "utf8" });
  expect(stopped.status).toBe(1);
  expect(stopped.stdout + stopped.stderr).toMatch(
    /^content\/chapters\/03-numbers\.mdx:\d+:1 {2}error {2}unknown-component/m,
  );

  // Mended in the commit: what else is in the folder doesn't matter.
  git("checkout", "-q", "HEAD", "--", chapter);
  appendFileSync(join(folder, "content/report.yaml"), "# A note\n");
  git("add", "content/report.yaml");
  appendFileSync(join(folder, chapter), "\n<Figrue />\n");
  git("commit", "-q", "-m", "A note");
});
