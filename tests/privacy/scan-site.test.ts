import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missedCanaries } from "../../src/privacy/canary.ts";
import { createFindNames } from "../../src/privacy/names/find-names.ts";
import { pictureMetadata } from "../../src/privacy/picture-metadata.ts";
import { type ScannedSite, scanSite } from "../../src/privacy/scan-site.ts";
import { cleanStagedPictures } from "../../src/publish/clean-pictures.ts";
import { PLANTED, plantedFiles, text } from "./planted.ts";
import { searchesFor } from "./roster-of.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-scan-"));
const planted = await plantedFiles();
const [, find] = searchesFor(PLANTED)[0] ?? [];
if (!find) throw new Error("no search");

function put(files: Record<string, Uint8Array>): string {
  const dir = mkdtempSync(join(work, "site-"));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return dir;
}

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("a name that is planted in a site", () => {
  let scanned: ScannedSite;
  beforeAll(async () => {
    scanned = await scanSite(put(planted), find);
  });

  test.each(Object.keys(planted))("is found in %s", (path) => {
    expect(scanned.hits.some((hit) => hit.path === path && hit.line === 1)).toBe(true);
  });

  test("is found by digests in the same places", async () => {
    const [, sealed] = searchesFor(PLANTED)[1] ?? [];
    expect(sealed && (await scanSite(put(planted), sealed)).hits).toEqual(scanned.hits);
  });

  test("is told by its place alone", () => {
    expect(
      JSON.stringify(scanned.hits.filter(({ path }) => !/marisol/i.test(path))).replaceAll("marisol-okonkwo.txt", ""),
    ).not.toMatch(/marisol|okonkwo/i);
  });
});

test("the canary is found in every kind of file, and missed by a search without it", async () => {
  expect(await missedCanaries(find)).toEqual([]);
  const dead = createFindNames({ steps: new Map(), ends: [], seal: (key) => key });
  expect((await missedCanaries(dead)).length).toBeGreaterThan(8);
});

test("files that can’t be searched are told", async () => {
  const { unreadable } = await scanSite(
    put({
      "broken.zip": text("PK\u0003\u0004 and nothing more"),
      "broken.pdf": text("%PDF-1.7 and nothing more"),
      "broken.gz": Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
      "deep.zip": [1, 2, 3, 4, 5, 6, 7].reduce<Uint8Array>(
        (inner) => zipSync({ "x.zip": inner }),
        zipSync({ a: text("x") }),
      ),
    }),
    find,
  );
  expect(unreadable.map(({ path }) => path)).toEqual(["broken.gz", "broken.pdf", "broken.zip", "deep.zip"]);
});

describe("pictures that are copied as they are", () => {
  const pictures = Object.keys(planted).filter((path) =>
    /^(?:after|exif|xmp|iptc|comment|exif-in)[\w-]*\.(?:png|jpg|webp)$/.test(path),
  );

  test("lose all but their pixels, and what they say of somebody", async () => {
    const dir = put(Object.fromEntries(pictures.map((path) => [path, planted[path] ?? text("")])));
    expect(pictures.length).toBeGreaterThan(6);
    expect(await cleanStagedPictures(dir)).toBe(pictures.length);
    expect((await scanSite(dir, find)).hits).toEqual([]);
    for (const path of pictures) {
      const bytes = readFileSync(join(dir, path));
      expect(pictureMetadata(bytes) ?? [], path).toEqual([]);
      const { exif, xmp, iptc, width } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, width], path).toEqual([undefined, undefined, undefined, 4]);
    }
    expect(await cleanStagedPictures(dir)).toBe(0);
  });

  test("are turned as their camera noted, since that note is lost", async () => {
    const wide = sharp({ create: { width: 8, height: 4, channels: 3, background: "#888" } });
    const dir = put({ "turned.jpg": await wide.jpeg().withMetadata({ orientation: 6 }).toBuffer() });
    await cleanStagedPictures(dir);
    const { width, height } = await sharp(join(dir, "turned.jpg")).metadata();
    expect([width, height]).toEqual([4, 8]);
  });

  test("without such parts stay byte for byte", async () => {
    const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: "#888" } })
      .png()
      .toBuffer();
    const dir = put({ "plain.png": bytes });
    expect(await cleanStagedPictures(dir)).toBe(0);
    expect(readFileSync(join(dir, "plain.png")).equals(bytes)).toBe(true);
  });
});
