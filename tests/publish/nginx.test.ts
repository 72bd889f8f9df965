import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFor, lifetimes, readHeadersFile } from "../../src/headers.ts";
import { contentType, contentTypes, endingOf } from "../../src/publish/content-types.ts";
import { nginxConfig } from "../../src/publish/nginx.ts";
import { build, FIXTURES, filesIn, ROOT, sumsOf } from "./builds.ts";
import { type NginxServer, nginx, startNginx } from "./nginx-server.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-served-"));
const BASE = "/reports/harbour/";
const site = join(work, BASE);
const rules = () => readHeadersFile(readFileSync(join(site, "_headers"), "utf8"));
const isPacked = (path: string) => path.endsWith(".gz");
/** The address of a file: that of its folder, where it is a folder's page. */
const addressOf = (path: string) => BASE + path.replace(/(^|\/)index\.html$/, "$1");

beforeAll(() => build(join(FIXTURES, "harbour"), site, ["--compress"]));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test("the ready configuration is the one that is written (if not: npm run nginx -- --out docs/ready/nginx.conf)", () => {
  const ready = readFileSync(join(ROOT, "docs/ready/nginx.conf"), "utf8");
  expect(ready).toBe(nginxConfig({ domain: "example.org", root: "/var/www/report", base: "/" }));
});

test("every kind of file in a site has its media type", () => {
  const endings = new Set(
    filesIn(site)
      .filter((path) => !isPacked(path))
      .map(endingOf),
  );
  const search = ["pagefind", "pf_filter", "pf_fragment", "pf_index", "pf_meta"];
  expect([...endings].filter((ending) => ending && !(ending in contentTypes)).sort()).toEqual(search);
});

test("packed copies are of text alone, smaller, and unpack to the same bytes", () => {
  const packed = filesIn(site).filter(isPacked);
  expect(packed).toEqual(
    expect.arrayContaining(["index.html.gz", "404.html.gz", "sitemap.xml.gz", "manifest.json.gz"]),
  );
  expect(packed.filter((path) => /\.(?:pdf|png|jpg|woff2|zip|xlsx|epub|docx|pf_\w+)\.gz$/.test(path))).toEqual([]);
  for (const path of packed) {
    const [small, whole] = [path, path.slice(0, -3)].map((name) => readFileSync(join(site, name))) as [Buffer, Buffer];
    expect(gunzipSync(small).equals(whole), path).toBe(true);
    expect(small.byteLength, path).toBeLessThan(whole.byteLength);
  }
});

test("but for them, a site is what it is without --compress", async () => {
  const plain = join(work, "plain");
  await build(join(FIXTURES, "harbour"), plain);
  const sums = Object.entries(sumsOf(site)).filter(([path]) => !isPacked(path));
  expect(Object.fromEntries(sums)).toEqual(sumsOf(plain));
});

// A fresh machine has no nginx, and no test installs one.
describe.skipIf(!nginx)(nginx ? "nginx" : "nginx isn’t installed: what it sends is not looked at", () => {
  let server: NginxServer;

  beforeAll(async () => {
    writeFileSync(join(site, ".secret"), "kept");
    mkdirSync(join(work, ".git"));
    writeFileSync(join(work, ".git", "config"), "kept");
    writeFileSync(join(work, "other.html"), "Another part of the site.");
    server = await startNginx(nginxConfig({ domain: "example.org", root: work, base: BASE }));
  });
  afterAll(() => {
    server?.close();
    rmSync(join(site, ".secret"));
  });

  test("sends every file with its type and every header that `_headers` gives it", async () => {
    const paths = filesIn(site).filter((path) => !isPacked(path) && !/(?:^|\/)[._]\w+$/.test(path));
    expect(paths.length).toBeGreaterThan(150);
    for (const path of paths) {
      const { status, headers, body } = await server.ask(addressOf(path));
      expect(status, path).toBe(200);
      expect(headers["content-type"], path).toBe(contentType(path));
      expect(body.equals(readFileSync(join(site, path))), path).toBe(true);
      for (const [name, value] of Object.entries(headersFor(addressOf(path), rules())))
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
  });

  test("lets embed pages into frames, no other page, and sends files without a policy for pages", async () => {
    const policy = async (path: string) => (await server.ask(BASE + path)).headers["content-security-policy"];
    const [figure] = readdirSync(join(site, "embed"));
    expect(await policy(`embed/${figure}/`)).toContain("default-src 'none'");
    expect(await policy(`embed/${figure}/`)).not.toContain("frame-ancestors");
    for (const path of ["", "chapters/summary/", "style/", "404.html", "nowhere/", "chapters/embed/x/"])
      expect(await policy(path), path).toContain("frame-ancestors 'none'");
    expect(await policy("icon.svg")).toBeUndefined();
    expect((await server.ask("/other.html")).headers["content-security-policy"]).toBeUndefined();
  });

  test("lets a browser keep what is named by its content, and ask about all else", async () => {
    const [font] = readdirSync(join(site, "_assets")).filter((name) => name.endsWith(".woff2"));
    const [part] = readdirSync(join(site, "pagefind/fragment"));
    const kept = async (path: string) => (await server.ask(BASE + path)).headers["cache-control"];
    expect(await kept(`_assets/${font}`)).toBe(lifetimes.forGood);
    expect(await kept(`pagefind/fragment/${part}`)).toBe(lifetimes.forGood);
    for (const path of ["", "themes/", "pagefind/pagefind.js", "downloads/", "feed.xml", "_assets/gone.js"])
      expect(await kept(path), path).toBe(lifetimes.asked);
    const { headers } = await server.ask(BASE);
    expect((await server.ask(BASE, { "if-none-match": String(headers.etag) })).status).toBe(304);
  });

  test("sends the packed copy to whoever takes it", async () => {
    const { headers, body } = await server.ask(`${BASE}chapters/summary/`, { "accept-encoding": "gzip, br" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(body.equals(readFileSync(join(site, "chapters/summary/index.html.gz")))).toBe(true);
  });

  test("has the report’s own page, and the status 404, for what there isn’t", async () => {
    const missing = readFileSync(join(site, "404.html"));
    const absent = ["nowhere", "themes/nowhere/", "downloads/nothing.pdf"];
    // No list of a folder's files, no file that is for the host, none that begins with a dot.
    const hidden = ["_assets/", "downloads/figures/", "_headers", "_redirects", ".secret"];
    for (const path of [...absent, ...hidden]) {
      const { status, body } = await server.ask(BASE + path);
      expect([path, status, body.equals(missing)]).toEqual([path, 404, true]);
    }
    for (const path of ["/.git/config", `${BASE}..%2f.git/config`]) expect((await server.ask(path)).status).toBe(404);
  });

  test("adds the slash that an address lacks, whatever the server is called", async () => {
    const { status, headers } = await server.ask(`${BASE}themes`);
    expect([status, headers.location]).toEqual([301, `${BASE}themes/`]);
  });

  test("leads from an address that a page has left: by the page, or at once where the list has been made", async () => {
    const [from, to] = (readFileSync(join(site, "_redirects"), "utf8").split("\n")[0] ?? "").split(" ");
    const left = await server.ask(String(from));
    expect(left.status).toBe(200);
    expect(left.body.toString()).toContain(`content="0; url=${to}"`);
    const moved = await startNginx(
      nginxConfig({ domain: "example.org", root: work, base: BASE }),
      readFileSync(join(site, "_redirects"), "utf8").replaceAll(/ \d+$/gm, ";"),
    );
    const { status, headers } = await moved.ask(String(from)).finally(moved.close);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test("serves a report at the root of a site, beside one in a folder of another", async () => {
    const root = nginxConfig({ domain: "river.example.org", root: site, base: "/" });
    const both = await startNginx(nginxConfig({ domain: "example.org", root: work, base: BASE }) + root);
    try {
      const policy = async (host: string, path: string) =>
        (await both.ask(path, { host })).headers["content-security-policy"];
      for (const path of ["/", "/themes/", "/style/"])
        expect(await policy("river.example.org", path), path).toContain("frame-ancestors");
      expect(await policy("example.org", BASE)).toContain("frame-ancestors");
      expect(await policy("example.org", "/other.html")).toBeUndefined();
      expect((await both.ask("/nowhere/", { host: "river.example.org" })).status).toBe(404);
    } finally {
      both.close();
    }
  });
});
