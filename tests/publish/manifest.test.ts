import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { sha256 } from "../../src/exports/checksums.ts";
import { contentParts } from "../../src/publish/content-parts.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { siteManifest } from "../../src/publish/manifest.ts";
import { FIXTURES } from "./builds.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-manifest-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const { report, document, images } = await loadReport({ content: join(FIXTURES, "harbour") });
const content = contentParts(report, document, images);

const paths = [
  "_assets/page.abc.css",
  "chapters/summary/index.html",
  "downloads/figures/lamps/saltmere-figure-lamps.csv",
  "embed/who-acts/index.html",
  "images/old-mole.png",
  "index.html",
  "themes/sleep/index.html",
];
for (const path of paths) {
  mkdirSync(join(work, path, ".."), { recursive: true });
  writeFileSync(join(work, path), path);
}
const manifest = await siteManifest(work, report, content);

test("every file is listed, sorted, with its size and hash", () => {
  expect(manifest.files.map(({ path, bytes, sha256: hash }) => [path, bytes, hash])).toEqual(
    paths.map((path) => [path, path.length, sha256(path)]),
  );
});

test("each file names the content that it tells of, and all that is named is there", () => {
  const from = Object.fromEntries(manifest.files.map((file) => [file.path, file.from]));
  expect(from["_assets/page.abc.css"]).toEqual([]);
  expect(from["chapters/summary/index.html"]).toEqual(["chapters/summary", "report"]);
  expect(from["downloads/figures/lamps/saltmere-figure-lamps.csv"]).toEqual(["data/lamps.csv", "figures", "report"]);
  expect(from["embed/who-acts/index.html"]).toContain("recommendations");
  expect(from["images/old-mole.png"]).toEqual(["images/old-mole.png"]);
  expect(from["index.html"]).toEqual(Object.keys(content));
  for (const name of Object.values(from).flat()) expect(Object.keys(content)).toContain(name);
});

describe("the content's hashes", () => {
  test("change with the part that changed, and with no other", () => {
    const [theme, ...themes] = report.themes;
    if (!theme) throw new Error("the report has themes");
    const changed = contentParts({ ...report, themes: [{ ...theme, finding: "Other." }, ...themes] }, document, images);
    const different = Object.keys(content).filter((name) => content[name] !== changed[name]);
    expect(different).toEqual(["themes"]);
  });

  test("say nothing of what an edition lacks: with it gone from the folder, they are the same", async () => {
    const full = await loadReport({ content: join(FIXTURES, "harbour"), edition: "full" });
    const parts = contentParts(full.report, full.document, full.images);
    expect(Object.keys(parts)).toContain("chapters/wages");
    expect(Object.keys(content)).not.toContain("chapters/wages");
    const evidence = report.evidence.map(({ editions: _, ...item }) => item);
    expect(content.evidence).toBe(sha256(JSON.stringify(evidence)));
    expect(parts.evidence).not.toBe(content.evidence);
  });
});
