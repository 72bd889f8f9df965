import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { isRunning } from "../../src/publish/leftovers.ts";
import { buildAndKill, crash, otherVersion, smallReport, sumOf } from "./crash.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-crash-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Where builds keep what they work on. */
const CACHE = join(import.meta.dirname, "../../.cache");
// Several whole builds in a row, on a machine that may be doing other things.
vi.setConfig({ testTimeout: 900_000 });

const report = smallReport(join(import.meta.dirname, "../fixtures/rtl"), join(work, "first"));

test("a build that is killed leaves a whole site, and the next one works", async () => {
  const second = otherVersion(report, join(work, "second"));
  const out = join(work, "public", "site");
  const { broken, kills } = await crash({ first: report, second, out }, 3, (kill) => (kill + 0.8) / 3);
  expect(broken).toEqual([]);
  expect(kills).toBe(3);
  expect(readdirSync(join(work, "public"))).toEqual(["site"]);
  // Other tests may be building now.
  const left = readdirSync(CACHE).flatMap((name) =>
    name.startsWith("build-") ? Number.parseInt(name.slice(6), 10) : [],
  );
  expect(left.filter((pid) => !isRunning(pid))).toEqual([]);
});

test("two builds at once end in one whole site", async () => {
  const out = join(work, "twice", "site");
  const ended = await Promise.all([buildAndKill(report, out), buildAndKill(report, out)]);
  for (const { code, said } of ended) {
    expect(said).not.toContain("The build stopped");
    expect(code).toBe(0);
  }
  const alone = join(work, "alone", "site");
  await buildAndKill(report, alone);
  expect(sumOf(out)).toBe(sumOf(alone));
  expect(readdirSync(join(work, "twice"))).toEqual(["site"]);
});

test("a target that can’t be written is said in words, and the last site stays", async () => {
  const out = join(work, "alone", "site");
  const before = sumOf(out);
  const { code, said } = await buildAndKill(report, join(out, "index.html", "site"));
  expect(code).toBe(1);
  expect(said).toContain("The build stopped:");
  expect(said).not.toMatch(/\n\s+at /);
  expect(sumOf(out)).toBe(before);
});
