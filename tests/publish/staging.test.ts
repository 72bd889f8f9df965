import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStaging } from "../../src/publish/staging.ts";

let work: string;
let out: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "soundings-staging-"));
  out = join(work, "dist");
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

async function publish(words: string): Promise<void> {
  const staging = await openStaging(out, []);
  writeFileSync(join(staging.dir, "index.html"), words);
  await staging.swap({ report: "x" });
}

const home = () => readFileSync(join(out, "index.html"), "utf8");

test("a swap puts the new site in the old one’s place, whole, and leaves nothing else", async () => {
  await publish("first");
  writeFileSync(join(out, "old.html"), "gone with the next build");
  await publish("second");
  expect(readdirSync(out).sort()).toEqual(["index.html", "soundings.json"]);
  expect(home()).toBe("second");
  expect(readdirSync(work)).toEqual(["dist"]);
});

test("until the swap, and after a discard, the old site is as it was", async () => {
  await publish("first");
  const staging = await openStaging(out, []);
  writeFileSync(join(staging.dir, "index.html"), "half done");
  expect(home()).toBe("first");
  await staging.discard();
  expect(home()).toBe("first");
  expect(readdirSync(work)).toEqual(["dist"]);
});

test("a build that was ended between the two renames of its swap is mended by the next one", async () => {
  await publish("first");
  renameSync(out, join(work, ".staging-dist-old"));
  const staging = await openStaging(out, []);
  expect(home()).toBe("first");
  await staging.discard();
  expect(readdirSync(work)).toEqual(["dist"]);
});

test("a build that was ended after the second rename leaves no old site behind for long", async () => {
  await publish("first");
  mkdirSync(join(work, ".staging-dist-old"));
  writeFileSync(join(work, ".staging-dist-old", "index.html"), "older");
  await publish("second");
  expect(home()).toBe("second");
  expect(readdirSync(work)).toEqual(["dist"]);
});

test("a folder with files of somebody else’s is refused, and an empty one is not", async () => {
  mkdirSync(out);
  await (await openStaging(out, [])).discard();
  writeFileSync(join(out, "thesis.docx"), "years of work");
  await expect(openStaging(out, [])).rejects.toThrow(/did not make/);
  writeFileSync(join(out, "soundings.json"), '{ "name": "a file of mine" }');
  await expect(openStaging(out, [])).rejects.toThrow(/did not make/);
  expect(readdirSync(work)).toEqual(["dist"]);
});

test.each([
  ["the folder itself", "content"],
  ["the one above it", "."],
  ["one far above it", "../.."],
])("a site may not take the place of the content: %s", async (_name, target) => {
  const content = join(work, "content");
  mkdirSync(content);
  await expect(openStaging(join(work, target), [content])).rejects.toThrow(/would replace/);
  expect(existsSync(content)).toBe(true);
});

test("a folder beside the content may, even when its name begins the same", async () => {
  await (await openStaging(join(work, "content-site"), [join(work, "content")])).discard();
  await (await openStaging(join(work, "content", "site"), [join(work, "content", "..more")])).discard();
});
