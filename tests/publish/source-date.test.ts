import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceDate } from "../../src/publish/source-date.ts";
import { FIXTURES, run } from "./builds.ts";

test("SOURCE_DATE_EPOCH names a day, in UTC", () => {
  expect(sourceDate("0")).toBe("1970-01-01");
  expect(sourceDate("1764028799")).toBe("2025-11-24");
  expect(sourceDate(undefined)).toBeUndefined();
  expect(sourceDate("")).toBeUndefined();
});

test("anything else is refused, in words", () => {
  for (const epoch of ["today", "-1", "1.5", "1e400", "9".repeat(30)]) {
    expect(() => sourceDate(epoch)).toThrow(/SOURCE_DATE_EPOCH is “.*”; it takes whole seconds/);
  }
});

test("a build with one that is refused stops, and says so", async () => {
  const out = join(tmpdir(), `soundings-never-${process.pid}`);
  const ended = await run("build", ["--content", join(FIXTURES, "rtl"), "--out", out], {
    env: { SOURCE_DATE_EPOCH: "yesterday" },
  });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/The build stopped: SOURCE_DATE_EPOCH is “yesterday”/);
  expect(existsSync(out)).toBe(false);
});
