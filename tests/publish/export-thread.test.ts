import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesToKeep } from "../../src/exports/index.ts";
import { pictureFiles } from "../../src/exports/picture-files.ts";
import { exportInThread } from "../../src/publish/export-thread.ts";
import { loadReport } from "../../src/publish/load-report.ts";

const content = join(import.meta.dirname, "../fixtures/rtl");

describe("files made in a thread of their own", () => {
  test("are those that this one would make, byte for byte", async () => {
    const { report, document } = await loadReport({ content });
    const pictures = await pictureFiles(report, document);
    const { made, faults } = exportInThread(
      { report, document, images: new Map(), date: undefined },
      Promise.resolve(pictures),
    );
    const there = await made;
    const here = await filesToKeep(report, document, pictures);
    expect(there.files.map(({ path }) => path)).toEqual(here.map(({ path }) => path));
    for (const [index, { path, bytes }] of there.files.entries())
      expect(Buffer.compare(bytes, here[index]?.bytes ?? new Uint8Array()), path).toBe(0);
    expect(await faults).toEqual([]);
  });

  test("fail in words, and never in silence", async () => {
    const { report, document } = await loadReport({ content });
    document.chapters[0]?.tree.children.push({ type: "element", tagName: "marquee", properties: {}, children: [] });
    const work = { report, document, images: new Map(), date: undefined };
    await expect(exportInThread(work, Promise.resolve([])).made).rejects.toThrow("marquee");
  });

  test("fail, and end, when the pictures fail that they wait for", async () => {
    const { report, document } = await loadReport({ content });
    const work = { report, document, images: new Map(), date: undefined };
    const { made } = exportInThread(work, Promise.reject(new Error("no pictures")));
    await expect(made).rejects.toThrow("no pictures");
  });
});
