import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { judge } from "./judge.ts";
import { makeMutant } from "./mutant.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-fuzz-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const REPORT = join(import.meta.dirname, "../fixtures/harbour");

/** The same mutants in each run, so that a test fails for a change alone; `npm run fuzz` looks for new ones. */
const MUTANTS = 30;
vi.setConfig({ testTimeout: 600_000 });

describe("a report that something was done to", () => {
  test("builds, or stops with problems that name a place and a remedy", async () => {
    const faults: string[] = [];
    const outcomes = { built: 0, stopped: 0, fault: 0 };
    for (let seed = 0; seed < MUTANTS; seed += 1) {
      const { dir, changes } = makeMutant(REPORT, join(work, "mutant"), seed);
      const verdict = await judge(dir);
      outcomes[verdict.outcome] += 1;
      if (verdict.outcome === "fault") faults.push(`mutant ${seed} (${changes.join("; ")}) ${verdict.why}`);
    }
    expect(faults).toEqual([]);
    // Both ends have to be reached, or nothing was tried.
    expect(outcomes.stopped).toBeGreaterThan(5);
    expect(outcomes.built).toBeGreaterThan(0);
  });

  test("is told apart from one that is sound, and from a fault of ours", async () => {
    expect(await judge(REPORT)).toEqual({ outcome: "built" });
    expect(await judge(join(work, "no such report"))).not.toEqual({ outcome: "built" });
  });
});
