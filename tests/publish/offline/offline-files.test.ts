import { describe, expect, test } from "vitest";
import { registrationScript, workerScript } from "../../../src/publish/offline/offline-files.ts";

const file = (path: string, sha256 = "a".repeat(64)) => ({ path, sha256, bytes: 1, from: [] });
const siteOf = (script: string) => JSON.parse(/^const SITE = (.*);$/m.exec(script)?.[1] ?? "");
const site = (...files: ReturnType<typeof file>[]) => siteOf(workerScript("/r/", { files }));

describe("the worker of a report that is kept", () => {
  test("keeps pages and what they are shown with, in every language, and nothing else", () => {
    const kept = [
      "index.html",
      "ar/themes/index.html",
      "_assets/a.css",
      "_assets/a.woff2",
      "ar/_assets/b.js",
      "theme.js",
      "brand.css",
    ];
    const others = [
      "404.html",
      "ar/404.html",
      "embed/a/index.html",
      "admin/index.html",
      "downloads/a.pdf",
      "pagefind/a.js",
      "images/a.png",
      "sw.js",
    ];
    expect(Object.keys(site(...[...kept, ...others].map((path) => file(path))).files)).toEqual(kept);
  });

  test("has another copy when anything that is kept has changed, and the same when only a download has", () => {
    const before = site(file("index.html"), file("downloads/a.pdf")).cache;
    expect(site(file("index.html"), file("downloads/a.pdf", "b".repeat(64))).cache).toBe(before);
    expect(site(file("index.html", "b".repeat(64)), file("downloads/a.pdf")).cache).not.toBe(before);
  });
});

test("without a list, the worker keeps nothing, and removes itself and what is the report's own", () => {
  const script = workerScript("/r/", undefined);
  expect(siteOf(script)).toEqual({ base: "/r/" });
  expect(script).toContain("registration.unregister()");
  expect(script).not.toContain('"fetch"');
});

test("pages of a translation ask for the worker of the whole report", () => {
  expect(registrationScript("/r/")).toContain('register("/r/sw.js")');
});
