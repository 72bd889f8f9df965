import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDiskWriter, createMemoryWriter } from "../../src/exports/writer.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "soundings-writer-"));
});
afterEach(() => rm(root, { recursive: true }));

test("writes text and bytes, makes folders, and lists what it wrote by path", async () => {
  const writer = createDiskWriter(root);
  await writer.write("downloads/b.txt", "é");
  await writer.write("a.bin", new Uint8Array([1, 2]));
  expect(await readFile(join(root, "downloads/b.txt"), "utf8")).toBe("é");
  expect(writer.written).toEqual([
    { path: "a.bin", bytes: 2, sha256: "a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222" },
    { path: "downloads/b.txt", bytes: 2, sha256: "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c" },
  ]);
});

test.each(["a/b.txt", "A/B.TXT", "a", "a/b.txt/c"])("a second file at %s is a conflict", async (path) => {
  const writer = createMemoryWriter();
  await writer.write("a/b.txt", "one");
  await expect(writer.write(path, "two")).rejects.toThrow(/file conflict/);
  expect([...writer.files.keys()]).toEqual(["a/b.txt"]);
});

test("two writes at once to one path conflict, and so does a file that is there already", async () => {
  const writer = createDiskWriter(root);
  const results = await Promise.allSettled([writer.write("x", "1"), writer.write("x", "2")]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  await expect(createDiskWriter(root).write("x", "3")).rejects.toThrow(/file conflict: “x”/);
});

test.each(["../x", "a/../../x", "/x", "", "a//b", "./a", "a\\..\\x", "C:x", "a\0"])(
  "refuses the path %j",
  async (path) => {
    await expect(createMemoryWriter().write(path, "")).rejects.toThrow(/no path inside/);
  },
);

test("refuses to follow a link out of the root", async () => {
  await symlink(tmpdir(), join(root, "out"));
  await expect(createDiskWriter(root).write("out/soundings-escaped", "")).rejects.toThrow(/leads out of/);
});
