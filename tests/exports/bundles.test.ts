import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { bundles } from "../../src/exports/bundles.ts";
import { sha256 } from "../../src/exports/checksums.ts";
import { dataFiles } from "../../src/exports/data-files.ts";
import type { ExportedFile } from "../../src/exports/exported-file.ts";
import { packages } from "../../src/exports/packages.ts";
import { exampleReport as report } from "./example-report.ts";

const pdf = (name: string, role: ExportedFile["role"]): ExportedFile => ({
  path: `downloads/example-public-1.2.0-${name}.pdf`,
  bytes: new TextEncoder().encode(name),
  title: name,
  format: "PDF",
  ...(role ? { role } : {}),
});
const files: ExportedFile[] = [
  pdf("report", "report"),
  pdf("large-print", undefined),
  ...(await packages(report, "2026-03-05")),
  ...dataFiles(report),
  { path: "downloads/figures/march/f.svg", bytes: new Uint8Array(3), figure: { id: "march", form: "svg" } },
  { path: "social.png", bytes: new Uint8Array(2) },
];
const made = (from: readonly ExportedFile[], name: string) => {
  const file = bundles(report, from, "2026-03-05").find(({ path }) => path.endsWith(name));
  if (!file) throw new Error(`no ${name}`);
  return file;
};
const contentsOf = (from: readonly ExportedFile[], name: string) => unzipSync(made(from, name).bytes);

test("the funder pack has the report, its data, its citation, and checksums of all of them", () => {
  const pack = contentsOf(files, "funder-pack.zip");
  for (const path of [
    "README.txt",
    "LICENCE.txt",
    "example-public-1.2.0-report.pdf",
    "example-public-1.2.0-data.xlsx",
    "data-package/datapackage.json",
    "data-package/data/themes.csv",
    "cite/example-public-1.2.0-citation.bib",
  ]) {
    expect(Object.keys(pack)).toContain(path);
  }
  const sums = strFromU8(pack.SHA256SUMS ?? new Uint8Array())
    .trimEnd()
    .split("\n");
  const others = Object.entries(pack).filter(([path]) => path !== "SHA256SUMS");
  expect(sums.sort()).toEqual(others.map(([path, bytes]) => `${sha256(bytes)}  ${path}`).sort());
});

test("a summary joins the funder pack once there is one, and both are named", () => {
  expect(made(files, "funder-pack.zip").description).not.toContain("summary");
  const withSummary = [...files, pdf("summary", "summary")];
  expect(made(withSummary, "funder-pack.zip").description).toContain("its summary");
  const pack = contentsOf(withSummary, "funder-pack.zip");
  expect(Object.keys(pack)).toContain("example-public-1.2.0-summary.pdf");
  expect(strFromU8(pack["README.txt"] ?? new Uint8Array())).toContain("example-public-1.2.0-summary.pdf: summary");
});

test("everything has every file that is offered, once, and nothing else", () => {
  const all = contentsOf(files, "everything.zip");
  const paths = Object.keys(all);
  expect(paths).toContain("read/example-public-1.2.0-large-print.pdf");
  expect(paths).toContain("figures/march/f.svg");
  expect(paths.filter((path) => path.endsWith("themes.csv"))).toEqual(["data-package/data/themes.csv"]);
  expect(paths.join()).not.toContain("social.png");
  const hashes = new Set(Object.values(all).map(sha256));
  const missing = files.filter(
    ({ title, bytes, path }) => title && !path.endsWith(".zip") && !hashes.has(sha256(bytes)),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test("the list of checksums has every download", () => {
  const all = [...files, ...bundles(report, files, "2026-03-05")];
  const sums = strFromU8(made(files, "SHA256SUMS.txt").bytes);
  for (const { path, bytes, title, figure } of all) {
    if (path.endsWith("SHA256SUMS.txt") || (!title && !figure)) continue;
    expect(sums).toContain(`${sha256(bytes)}  ${path.replace("downloads/", "")}\n`);
  }
});
