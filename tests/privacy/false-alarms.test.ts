import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainText } from "../../src/privacy/reading/plain-text.ts";
import { ROOT } from "../publish/builds.ts";
import { CLEAN_ROSTER } from "./clean-roster.ts";
import { searchesFor } from "./roster-of.ts";

// The page on privacy is not clean: it gives names as examples. Programs are not text, and nor are the names of fields.
const FOLDERS = ["docs", "content", "tests/fixtures/harbour", "tests/fixtures/gallery", "tests/fixtures/rtl"];

const FIELD = /\b[a-z]+(?:[A-Z][a-z]*)+\b/g;

/** What is in all of them, as a reader sees it. */
const texts = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file !== "privacy.md" && /\.(?:mdx?|json|csv|bib|yaml)$/.test(file))
    .sort()
    .map((file) => plainText(readFileSync(join(ROOT, folder, file), "utf8"), file.endsWith(".json")).text)
    .map((text) => text.replace(FIELD, "")),
);

/** Words of clean text to a false alarm, at the least. The roster is nasty: Grace Hill, Mark Long, Reading. */
const RATE = 8_000;

test("a hundred names and places that a large text doesn’t hold are hardly ever found in it", () => {
  const words = texts.join(" ").match(/\p{L}+/gu)?.length ?? 0;
  expect(words).toBeGreaterThan(25_000);
  for (const [, find] of searchesFor(CLEAN_ROSTER)) {
    const alarms = texts.flatMap((text) => find(text).map(({ from, to }) => text.slice(from - 20, to + 10)));
    expect(alarms.length, alarms.join("\n")).toBeLessThanOrEqual(words / RATE);
  }
});
