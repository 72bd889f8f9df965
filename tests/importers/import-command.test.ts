import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../src/importers/write-files.ts";
import { filesIn, run } from "../publish/builds.ts";
import { archiveOf, filesOf, pack, workFolder } from "./archives.ts";

const work = workFolder();
const nvivo = archiveOf(work, "nvivo");
const map = join(work, "private/map.yaml");

test("shows the codes with people and mentions apart, and writes nothing when nobody can be asked", async () => {
  const { code, stdout, stderr } = await run("import", [nvivo, "--into", join(work, "none")]);
  expect(code).toBe(2);
  expect(stdout).toContain("From NVivo for Windows 15.0");
  expect(stdout).toMatch(/ 5 {2}Place +0 +0 +3 +5\n/);
  expect(stdout).toMatch(/19 {4}Eve Canarylake \(person\)\n/);
  expect(stdout).toContain("People are counted as cases: there are 5.");
  expect(stderr).toContain("Nothing was written.");
  expect(existsSync(join(work, "none"))).toBe(false);
});

test("lists passages with the numbers by which a mapping names them", async () => {
  const { stdout } = await run("import", [nvivo, "--passages"]);
  expect(stdout).toMatch(/\n[0-9a-f]{8} {2}Place > Neighbours\n {10}We stay because of the neighbours\.\n/);
});

test("writes a mapping to start from, once, and imports by it", async () => {
  expect((await run("import", [nvivo, "--write-map", map])).code).toBe(0);
  const again = await run("import", [nvivo, "--write-map", map]);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("is there already, and stays as it is");
  const into = join(work, "report");
  const { code, stdout } = await run("import", [nvivo, "--map", map, "--into", into]);
  expect(code).toBe(0);
  expect(stdout).toContain("Added\n  participants: 5 people\n");
  expect(stdout).toContain(`Next: npm run check -- --content ${into}`);
  expect(readFileSync(join(work, "private/.gitignore"), "utf8")).toContain("\n*\n");
  expect(filesIn(into)).toContain("report.yaml");
});

test("a mapping that isn't there, and a flag that there isn't, are told", async () => {
  const lost = await run("import", [nvivo, "--map", join(work, "lost.yaml")]);
  expect(lost.code).toBe(1);
  expect(lost.stderr).toContain("There is no such mapping file.");
  const typo = await run("import", [nvivo, "--in", "x"]);
  expect(typo.stderr).toContain("Did you mean --into?");
  expect((await run("import", [])).stderr).toContain("import needs a FILE.");
});

test("a bad archive ends in a refusal, with nothing written", async () => {
  const files = filesOf("nvivo");
  const [gone = ""] = Object.keys(files).filter((name) => name.endsWith(".txt"));
  delete files[gone];
  const into = join(work, "refused");
  const { code, stderr } = await run("import", [pack(work, "gone.qdpx", files), "--map", map, "--into", into]);
  expect(code).toBe(1);
  expect(stderr).toContain("One source is missing from the archive");
  expect(stderr).toContain("--without-sources");
  expect(stderr).not.toMatch(/\bat .*\(.*:\d+:\d+\)/);
  expect(existsSync(into)).toBe(false);
});

test("files are written all or none", async () => {
  const dir = join(work, "atomic");
  mkdirSync(join(dir, "b.txt"), { recursive: true });
  writeFileSync(join(dir, "a.txt"), "old");
  // A folder stands where the second file would go.
  await expect(
    writeFiles(
      new Map([
        [join(dir, "a.txt"), "new"],
        [join(dir, "new/c.txt"), "c"],
        [join(dir, "b.txt"), "b"],
      ]),
    ),
  ).rejects.toThrow();
  expect(readFileSync(join(dir, "a.txt"), "utf8")).toBe("old");
  expect(filesIn(dir)).toEqual(["a.txt"]);
});
