import { describe, expect, test } from "vitest";
import { pageOnDisk } from "../../../src/publish/disk/page-on-disk.ts";

const page = (body: string, head = "") => `<html data-base="/r/"><head>${head}</head><body>${body}</body></html>`;
const from = (html: string, path = "themes/sleep/index.html", base = "/r/") => pageOnDisk(html, path, base);

describe("a page that opens from disk", () => {
  test.each([
    ['<a href="/r/">', '<a href="../../index.html">'],
    ['<a href="/r/themes/tides/">', '<a href="../tides/index.html">'],
    ['<a href="/r/themes/tides/#who">', '<a href="../tides/index.html#who">'],
    ['<a href="/r/explore/?trail=a#b">', '<a href="../../explore/index.html?trail=a#b">'],
    ['<img src="/r/images/a.png">', '<img src="../../images/a.png">'],
    ['<form action="/r/search/">', '<form action="../../search/index.html">'],
    ['<a href="../blocks/">', '<a href="../blocks/index.html">'],
  ])("%s leads to a file", (before, after) => {
    expect(from(page(before))).toContain(after);
  });

  test.each(["#here", "https://example.org/r/", "//example.org/r/", "mailto:a@example.org", "/elsewhere/"])(
    "%s is left as it is",
    (address) => {
      expect(from(page(`<a href="${address}">`))).toContain(`<a href="${address}">`);
    },
  );

  test("a site at the root of its host is told from an address of another host", () => {
    const html = from(page('<a href="/a/"><a href="//example.org/a/">'), "index.html", "/");
    expect(html).toContain('<a href="a/index.html"><a href="//example.org/a/">');
  });

  test("says where its report is, for its script", () => {
    expect(from(page(""))).toContain('<html data-base="../../">');
    expect(from(page(""), "index.html")).toContain('<html data-base="./">');
    expect(from(page("").replace("/r/", "/r/ar/"), "ar/themes/index.html")).toContain('<html data-base="../">');
  });

  test("has one plain script in the place of all modules, and nothing that is loaded ahead", () => {
    const modules =
      '<script type="module" src="/r/_assets/a.js"></script><script type="module" src="/r/_assets/b.js"></script>';
    const html = from(page(modules, '<link rel="preload" href="/r/_assets/a.woff2" as="font" crossorigin>'));
    expect(html).not.toMatch(/module|preload/);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script defer src="../../on-disk.js">']);
    expect(from(page("no script"))).not.toContain("<script");
  });

  test("may load what is on the disk, and no more", () => {
    const meta =
      "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'\">";
    const [, policy = ""] = /content="([^"]*)"/.exec(from(page("", meta))) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("leads from a page that has moved to where it is now", () => {
    const meta = '<meta http-equiv="refresh" content="0; url=/r/themes/sleep/">';
    expect(from(page("", meta), "themes/slumber/index.html")).toContain('content="0; url=../sleep/index.html"');
  });

  test("leaves out what only the site has, and what explorers say leads to files", () => {
    const html = page(
      '<section data-site-only><p>ZIP</p></section><div data-explorer="{&quot;href&quot;:&quot;/r/themes/tides/#a&quot;}">',
    );
    expect(from(html, "explore/index.html")).toContain("{&quot;href&quot;:&quot;../themes/tides/index.html#a&quot;}");
    expect(from(html)).not.toContain("ZIP");
  });
});
