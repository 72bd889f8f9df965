import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipBytes } from "../../src/exports/archive.ts";
import { checksums, sha256 } from "../../src/exports/checksums.ts";

const contents = new Map([
  ["b/two.txt", new TextEncoder().encode("two ".repeat(100))],
  ["a.txt", new TextEncoder().encode("one")],
  ["é.png", new Uint8Array([1, 2, 3])],
]);

test("an archive holds what went in, sorted, whatever the order", () => {
  const bytes = zipBytes(contents, "2026-11-24");
  const read = unzipSync(bytes);
  expect(Object.keys(read)).toEqual(["a.txt", "b/two.txt", "é.png"]);
  for (const [path, file] of contents) expect(read[path]).toEqual(file);
  expect(zipBytes(new Map([...contents].reverse()), "2026-11-24")).toEqual(bytes);
});

test("an archive is the same in every time zone, on days when clocks change too", () => {
  const archive = JSON.stringify(join(import.meta.dirname, "../../src/exports/archive.ts"));
  const program = `import { zipBytes } from ${archive};
    for (const date of ["2026-11-24", "2018-11-04", "2011-12-30", "1970-01-01"])
      process.stdout.write(Buffer.from(zipBytes(new Map([["a", new Uint8Array(9)]]), date)).toString("hex"));`;
  const run = (TZ: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { env: { ...process.env, TZ } }).toString();
  const zones = ["UTC", "America/Sao_Paulo", "Pacific/Kiritimati", "Asia/Kathmandu"];
  expect(new Set(zones.map(run)).size).toBe(1);
});

test("checksums are as `sha256sum` reads them", () => {
  expect(checksums(contents)).toBe(
    ["a.txt", "b/two.txt", "é.png"]
      .map((path) => `${sha256(contents.get(path) ?? new Uint8Array())}  ${path}\n`)
      .join(""),
  );
});
