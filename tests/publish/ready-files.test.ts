import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { FIXTURES, ROOT } from "./builds.ts";

const folder = mkdtempSync(join(tmpdir(), "soundings-ready-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the workflow runs commands that there are", () => {
  const { jobs } = parse(readFileSync(join(ROOT, "docs/ready/github-workflow.yml"), "utf8"));
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const commands: string[] = jobs.report.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  const named = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(named).toEqual(["check", "build"]);
  for (const name of named) expect(scripts).toHaveProperty(name);
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
