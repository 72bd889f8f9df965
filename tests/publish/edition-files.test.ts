import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { checkKeptFiles, leaveOutFiles } from "../../src/publish/edition-files.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-files-"));
const PATHS = ["annex/guide.pdf", "annex/more/map.svg", "open.txt"];

beforeAll(() => {
  mkdirSync(join(work, "annex/more"), { recursive: true });
  for (const path of PATHS) writeFileSync(join(work, path), "x");
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const yaml = (path: string) => new Map([["report.yaml", `id: x\nfiles:\n  - path: ${path}\n    editions: [full]\n`]]);

test.each(["annex/guide.pdf", "/annex/guide.pdf", "annex", "annex/more/", "images/map.png"])(
  "a path that is in public/ or in the content is fine: %s",
  async (path) => {
    expect(await checkKeptFiles(yaml(path), ["images/map.png"], work)).toEqual([]);
  },
);

test.each(["annex/giude.pdf", "anne", "public/open.txt"])(
  "one that names nothing keeps nothing back: %s",
  async (path) => {
    expect(await checkKeptFiles(yaml(path), [], work)).toMatchObject([
      { rule: "missing-file", severity: "error", file: "report.yaml", line: 3, column: 11 },
    ]);
  },
);

test("files and folders of other editions leave the site; those of this one stay", async () => {
  const files = [
    { path: "/annex/more/", editions: ["full"] },
    { path: "open.txt", editions: ["full", "public"] },
    { path: "annex/guide.pdf", editions: ["full"] },
  ];
  const left = async (edition: string) => {
    await leaveOutFiles(work, { edition, meta: { files } as Report["meta"] });
    return PATHS.filter((path) => existsSync(join(work, path)));
  };
  expect(await left("full")).toEqual(PATHS);
  expect(await left("public")).toEqual(["open.txt"]);
});
