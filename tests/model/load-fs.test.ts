import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContent } from "../../src/model/load-fs.ts";

let root: string;
let dir: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "content-"));
  dir = join(root, "report");
  await mkdir(join(dir, "chapters"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

test("every file, sorted; texts without a byte order mark; litter left aside", async () => {
  await writeFile(join(dir, "report.yaml"), "\uFEFFid: x\n");
  await writeFile(join(dir, "chapters/02-b.mdx"), "b");
  await writeFile(join(dir, "chapters/01-a.mdx"), "a");
  await writeFile(join(dir, "chapters/.01-a.mdx.swp"), "");
  await writeFile(join(dir, ".DS_Store"), "");
  await writeFile(join(dir, "picture.png"), "");
  const { texts, files, problems } = await readContent(dir);
  expect(files).toEqual(["chapters/01-a.mdx", "chapters/02-b.mdx", "picture.png", "report.yaml"]);
  expect([...texts]).toEqual([
    ["chapters/01-a.mdx", "a"],
    ["chapters/02-b.mdx", "b"],
    ["report.yaml", "id: x\n"],
  ]);
  expect(problems).toEqual([]);
});

test("a folder that isn't there, or is a file, is one problem", async () => {
  await writeFile(join(root, "file"), "");
  for (const name of ["nowhere", "file"]) {
    const { problems, files } = await readContent(join(root, name));
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule: "content-missing", severity: "error" }]);
    expect(problems[0]?.message).toContain(name);
  }
});

test("text that isn't UTF-8 is located, and read as what it most likely is", async () => {
  await writeFile(join(dir, "a.csv"), Buffer.from("label,value\nGr\u00f6\u00dfe,1\n", "latin1"));
  await writeFile(join(dir, "b.csv"), Buffer.from("\uFEFFlabel,value\n", "utf16le"));
  await writeFile(join(dir, "c.csv"), Buffer.concat([Buffer.from("é\nx"), Buffer.from([0xe2, 0x82])]));
  const { texts, problems } = await readContent(dir);
  expect(problems).toMatchObject([
    { rule: "not-utf8", file: "a.csv", line: 2, column: 3 },
    { rule: "not-utf8", file: "b.csv", line: 1, column: 1 },
    { rule: "not-utf8", file: "c.csv", line: 2 },
  ]);
  expect(texts.get("a.csv")).toBe("label,value\nGröße,1\n");
  expect(texts.get("b.csv")).toBe("label,value\n");
});

test.skipIf(process.platform === "win32")("links that leave the folder are refused; loops end", async () => {
  await writeFile(join(root, "secret.json"), "{}");
  await mkdir(join(root, "report-beside"));
  await writeFile(join(root, "report-beside/x.json"), "{}");
  await writeFile(join(dir, "inside.json"), "{}");
  await symlink(join(root, "secret.json"), join(dir, "secret.json"));
  await symlink(join(root, "report-beside"), join(dir, "beside"));
  await symlink(dir, join(dir, "loop"));
  await symlink(join(dir, "inside.json"), join(dir, "link.json"));
  await symlink(join(dir, "gone"), join(dir, "gone.json"));
  const { files, problems } = await readContent(dir);
  expect(files).toEqual(["inside.json", "link.json"]);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
    "beside link-outside",
    "gone.json unreadable-file",
    "secret.json link-outside",
  ]);
});
