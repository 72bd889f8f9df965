import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDiskMemory, forgetUnused } from "../../src/publish/disk-memory.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "soundings-memory-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test("what was made once is there for the next process, whatever it is", async () => {
  const values = [new Uint8Array([0, 255]), { tree: [{ a: undefined, b: "ü" }] }, new Map([["a", 1]]), undefined];
  for (const [index, value] of values.entries()) {
    createDiskMemory({ dir, salt: "" }).recall(`${index}`, () => value);
    const again = vi.fn();
    expect(createDiskMemory({ dir, salt: "" }).recall(`${index}`, again)).toEqual(value);
    expect(again).not.toHaveBeenCalled();
  }
});

test("so is what took its time, as a promise again", async () => {
  await createDiskMemory({ dir, salt: "" }).recall("late", async () => "made");
  const later = createDiskMemory({ dir, salt: "" }).recall("late", async () => "made anew");
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toBe("made");
});

test("another key, or other code, makes anew", () => {
  const memory = createDiskMemory({ dir, salt: "one" });
  expect(memory.recall("a", () => 1)).toBe(1);
  expect(memory.recall("b", () => 2)).toBe(2);
  expect(createDiskMemory({ dir, salt: "two" }).recall("a", () => 3)).toBe(3);
});

test("what fails is not kept", async () => {
  const memory = createDiskMemory({ dir, salt: "" });
  const failing = () => {
    throw new Error("no");
  };
  expect(() => memory.recall("a", failing)).toThrow("no");
  await expect(memory.recall("b", async () => failing())).rejects.toThrow("no");
  expect(readdirSync(dir)).toEqual([]);
});

test("a file that is damaged, or can’t be written, is as if it were not there", () => {
  const memory = createDiskMemory({ dir, salt: "" });
  memory.recall("a", () => "made");
  for (const name of readdirSync(dir)) writeFileSync(join(dir, name), "torn");
  expect(memory.recall("a", () => "made anew")).toBe("made anew");
  expect(createDiskMemory({ dir, salt: "" }).recall("a", () => "again")).toBe("made anew");
  rmSync(dir, { recursive: true });
  expect(memory.recall("b", () => "made all the same")).toBe("made all the same");
});

test("what a build did not ask for is forgotten, and what it did is not", () => {
  const memory = createDiskMemory({ dir, salt: "" });
  memory.recall("old", () => 1);
  memory.recall("used", () => 2);
  const before = new Date(Date.now() - 60_000);
  for (const name of readdirSync(dir)) utimesSync(join(dir, name), before, before);
  const since = Date.now() - 1000;
  memory.recall("used", () => 0);
  forgetUnused(dir, since);
  expect(readdirSync(dir)).toHaveLength(1);
  expect(memory.recall("used", () => 0)).toBe(2);
});
