import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { noMemory } from "../../src/document/memory.ts";
import { parseMdx } from "../../src/document/parse-mdx.ts";
import { pictureFiles } from "../../src/exports/picture-files.ts";
import type { ChapterSource } from "../../src/model/parsed-content.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { parseAhead } from "../../src/publish/threads/parse-ahead.ts";
import { openPool } from "../../src/publish/threads/pool.ts";

const pool = openPool(2);
afterAll(() => pool.close());

const content = join(import.meta.dirname, "../fixtures/harbour");

/** Chapters long enough to be worth a thread, one of them broken. */
const chapters = Array.from({ length: 40 }, (_, at): ChapterSource => {
  const file = `chapters/${at}.mdx`;
  const text = `# Chapter ${at}\n\n${"Some words, [^1] and **more**.\n\n".repeat(500)}${at === 30 ? "<Callout>" : ""}`;
  return { meta: { file } as ChapterSource["meta"], text, bodyStart: 0, bodyLine: 1 };
});

test("chapters that are parsed in threads are what they would be here, problems and all", async () => {
  const parsed = await parseAhead(chapters, noMemory, pool);
  expect([...parsed.keys()]).toEqual(chapters);
  for (const [{ text, meta }, made] of parsed) expect(made).toEqual(parseMdx(text, meta.file));
  expect([...parsed.values()].flatMap(({ problems }) => problems)).toHaveLength(1);
});

test("what a memory holds is not parsed, nor what isn’t worth a thread", async () => {
  expect(await parseAhead(chapters, { holds: () => true }, pool)).toEqual(new Map());
  expect(await parseAhead(chapters.slice(0, 3), noMemory, pool)).toEqual(new Map());
});

test("pictures that are drawn in a thread are those that this one draws, byte for byte", async () => {
  const { report, document } = await loadReport({ content });
  const { figureNumbers, figureChapters } = document;
  const there = await pool.run("pictures", { report, numbers: { figureNumbers, figureChapters }, kept: undefined });
  const here = await pictureFiles(report, document);
  expect(there.map(({ path }) => path)).toEqual(here.map(({ path }) => path));
  for (const [at, { path, bytes }] of there.entries())
    expect(Buffer.compare(bytes, here[at]?.bytes ?? new Uint8Array()), path).toBe(0);
});

test("a fault comes back in its own words, and the next task is done all the same", async () => {
  const dir = mkdtempSync(join(tmpdir(), "soundings-threads-"));
  try {
    const { report } = await loadReport({ content });
    const work = { dir, base: "/", reference: { report, chapters: [], sources: [] } };
    writeFileSync(join(dir, "index.html"), '<p id="a">Home</p><style></style>');
    const [missing, ...rest] = await Promise.allSettled([
      pool.run("pages", { ...work, paths: ["none.html"] }),
      pool.run("pages", { ...work, paths: ["index.html"] }),
      pool.run("pages", { ...work, paths: ["index.html"] }),
    ]);
    expect(missing).toMatchObject({
      status: "rejected",
      reason: expect.objectContaining({ message: expect.stringContaining("none.html") }),
    });
    for (const one of rest)
      expect(one).toMatchObject({
        value: { pages: [{ ids: new Set(["a"]) }], faults: [{ message: expect.stringContaining("inline style") }] },
      });
  } finally {
    rmSync(dir, { recursive: true });
  }
});
