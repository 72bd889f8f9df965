import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { fromHtml } from "hast-util-from-html";
import { toString as plainText } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fontFiles } from "../../src/fonts/font-files.ts";
import { CHARACTERS } from "../../src/fonts/web-fonts.ts";
import type { FindNames } from "../../src/privacy/names/find-names.ts";
import { scanSite } from "../../src/privacy/scan-site.ts";
import { keptPlace } from "../../src/publish/kept-place.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { build, FIXTURES, filesIn, proseIn, run, sumsOf, textOf } from "./builds.ts";
import { harbourFiles } from "./harbour-files.ts";
import { KEPT, KEPT_WORDS, keepBack } from "./kept-back.ts";

// Two builds at once would write into one cache: all are made here, one after another.
const work = mkdtempSync(join(tmpdir(), "soundings-builds-"));
const site = join(work, "public", "site");
const again = join(work, "elsewhere", "a folder", "pages");
const moved = join(work, "moved", "content of ours");
const full = join(work, "full", "site");
const rtl = join(work, "rtl", "site");
const PDF = "downloads/saltmere-nights-public-2.1.0-report.pdf";

beforeAll(async () => {
  await build(join(FIXTURES, "harbour"), site);
  cpSync(join(FIXTURES, "harbour"), moved, { recursive: true });
  keepBack(moved);
  const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
  await build(moved, again, [], { env });
  await build(join(FIXTURES, "harbour"), full, ["--edition", "full"]);
  await build(join(FIXTURES, "rtl"), rtl);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const html = (path: string) => readFileSync(join(site, path), "utf8");
const pdfText = (path: string) =>
  execFileSync("pdftotext", [path, "-"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const hasPdfText = (() => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn("pdftotext isn’t installed: what the PDF says is not looked into.");
    return false;
  }
})();

describe("a site", () => {
  test("has every file of its report, and no other", () => {
    const hashed = /^(?:_assets|pagefind)\//;
    const files = filesIn(site);
    expect(files.filter((path) => !hashed.test(path) && path !== "images/wharfinger.png")).toEqual(
      [...harbourFiles].sort(),
    );
    expect(files.filter((path) => path.startsWith("pagefind/fragment/")).length).toBeGreaterThan(15);
    expect(files).toContain("pagefind/pagefind.js");
    expect(files.filter((path) => /^_assets\/.*\.woff2$/.test(path))).toHaveLength(5);
  });

  test("has its security policy on every page, whatever the shell that built it was set to", () => {
    expect(process.env.NODE_ENV).toBe("test");
    const bare = filesIn(site).filter(
      (path) => path.endsWith(".html") && !html(path).includes('http-equiv="content-security-policy"'),
    );
    // A page that has moved holds nothing but where to.
    expect(bare.filter((path) => !html(path).includes('http-equiv="refresh"'))).toEqual([]);
  });

  test("is in its own accent in every file, and in no other", () => {
    expect(html("brand.css")).toContain("--brand-light:#00707e");
    const page = html("chapters/night-shift/index.html");
    expect(page).toContain('href="/reports/harbour/brand.css"');
    expect(
      page.match(
        /<img src="\/reports\/harbour\/images\/lampers.svg" alt="The Saltmere Pilots’ &amp; Lampers’ Society"[^>]*class="logo"/g,
      ),
    ).toHaveLength(2);
    expect(html("embed/lamps/index.html")).toContain('href="/reports/harbour/brand.css"');
    const named = (colour: RegExp) =>
      filesIn(site).filter((path) => /\.(?:svg|epub|docx|css)$/.test(path) && colour.test(textOf(site, path)));
    expect(named(/#?af2d18|#cc4b2d/i)).toEqual([]);
    expect(named(/00707e/i)).toEqual(
      expect.arrayContaining([
        "icon.svg",
        "downloads/saltmere-nights-public-2.1.0-report.docx",
        "downloads/saltmere-nights-public-2.1.0-report.epub",
      ]),
    );
  });

  test("has the shapes of its logo, and nothing else that was in the file", () => {
    const logo = html("images/lampers.svg");
    expect(logo).toContain("<circle");
    expect(logo).not.toMatch(/draft|harbour office|whom no reader|onload|script|letter-spacing/);
  });

  test("has every letter of its pages in its fonts, and the ones that it never uses in none", () => {
    const text = filesIn(site)
      .filter((path) => path.endsWith(".html"))
      .map((path) => plainText(fromHtml(html(path))))
      .join("");
    const used = CHARACTERS.filter((letter) => text.includes(letter));
    expect(used).toEqual(expect.arrayContaining(["Å", "–", "“"]));
    const lettersIn = (path: string, letters: readonly string[]) => {
      const font = create(readFileSync(path)) as Font;
      return letters.filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    };
    const cuts = { serif: "serif", "serif-italic": "serifItalic", "serif-semibold": "serifSemibold" } as const;
    for (const [cut, whole] of Object.entries({ ...cuts, sans: "sans", "sans-semibold": "sansSemibold" } as const)) {
      const [path = ""] = filesIn(site).filter((name) => name.startsWith(`_assets/${cut}.`));
      expect(lettersIn(join(site, path), used)).toEqual(lettersIn(fontFiles[whole], used));
      expect(lettersIn(join(site, path), ["ÿ", "Ð", "Ž"])).toEqual([]);
    }
  });

  test("is the same, byte for byte, in another time zone, language and folder, whatever other editions have", () => {
    expect(sumsOf(again)).toEqual(sumsOf(site));
  });

  test("is after an edit the one that would be made anew, and nothing of what was taken out is kept", async () => {
    const [kept, fresh] = [join(work, "kept"), join(work, "fresh")];
    const chapter = join(moved, "chapters/02-night-shift.mdx");
    const text = readFileSync(chapter, "utf8");
    const sentence = "They would rather that nobody read this sentence.";
    writeFileSync(chapter, `${text}\n${sentence}\n`);
    await build(moved, kept);
    const { dir } = keptPlace({ content: moved });
    const holds = () => readdirSync(dir).filter((name) => readFileSync(join(dir, name)).includes(sentence)).length;
    expect(holds()).toBeGreaterThan(0);
    writeFileSync(chapter, `${text}\nAnother sentence.\n`);
    await build(moved, kept);
    expect(holds()).toBe(0);
    await build(moved, fresh, ["--fresh"]);
    expect(sumsOf(kept)).toEqual(sumsOf(fresh));
  });

  test("can be made from any folder", async () => {
    await build(join(FIXTURES, "rtl"), join(work, "from-elsewhere"), [], { cwd: join(work, "moved") });
  });

  test("leaves nothing beside it", () => {
    expect(readdirSync(join(work, "public"))).toEqual(["site"]);
  });

  test("keeps every address under the base path", () => {
    for (const path of filesIn(site).filter((file) => file.endsWith(".html"))) {
      const addresses = [...html(path).matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? "");
      // A page that has moved only leads on.
      const few = path.startsWith("embed/") ? 4 : html(path).includes('http-equiv="refresh"') ? 1 : 10;
      expect(addresses.length, path).toBeGreaterThan(few);
      for (const address of addresses.filter((text) => text.startsWith("/"))) {
        expect(address, path).toMatch(/^\/reports\/harbour\//);
      }
    }
    expect(textOf(site, "sitemap.xml")).toContain(
      "<loc>https://example.org/reports/harbour/chapters/night-shift/</loc>",
    );
    expect(textOf(site, "robots.txt")).toContain("https://example.org/reports/harbour/sitemap.xml");
    expect(textOf(site, "feed.xml")).toContain('href="https://example.org/reports/harbour/feed.xml"');
  });

  test.each([
    ["harbour", () => site],
    ["rtl", () => rtl],
  ])("%s: no value that a program forgot to fill in", (_name, dir) => {
    for (const path of proseIn(dir())) {
      expect(
        textOf(dir(), path).match(/.{0,60}(?:\bundefined\b|\bNaN\b|\[object \w+\]).{0,60}/)?.[0],
        path,
      ).toBeUndefined();
    }
  });
});

describe("text that would be code elsewhere", () => {
  const hostile =
    "#let x = 1, $a$, *b*, @ref, C:\\piers\\north, // not a comment, 1 < 2 & 3 > 2, {{ braces }}, `ticks`";

  test("is words on the page", () => {
    const page = html("chapters/night-shift/index.html");
    expect(plainText(fromHtml(page))).toContain(`${hostile}, #import "x.typ", <script>alert(1)</script>, %PDF.`);
    expect(page).not.toContain("<script>alert");
    expect(plainText(fromHtml(html("themes/sleep/index.html")))).toContain(
      'Four hours is <em>the usual</em> & you stop counting; my "good" night is 5.',
    );
  });

  test("is words in the title, the drawings and their descriptions", () => {
    expect(html("index.html")).toContain("&lt;a study");
    const tags: string[] = [];
    visit(fromHtml(html("index.html")), "element", ({ properties }) => {
      tags.push(...Object.keys(properties));
    });
    expect(tags).not.toContain("study");
    const drawing = /<svg[^>]*>(?:(?!<\/svg>).)*23 of 60 sleep.*?<\/svg>/s.exec(
      html("chapters/summary/index.html"),
    )?.[0];
    expect(drawing).toMatch(
      /<title[^>]*>23 of 60 sleep (?:&lt;|&#x3C;) 5 hours (?:&amp;|&#x26;) lamps are “only a word”<\/title>/,
    );
  });

  test("is safe in a spreadsheet", () => {
    const asks = textOf(site, "downloads/saltmere-nights-public-2.1.0-recommendation-asks.csv");
    expect(asks.startsWith("\uFEFF")).toBe(true);
    expect(asks).toContain('"\'=1+1 buses: one each way, every night."');
    const data = textOf(site, "downloads/saltmere-nights-public-2.1.0-figure-data.csv");
    expect(data).toContain(",'=1+1 North pier,140,");
    expect(data).toContain(",'-5 South pier,95,");
    expect(data).toContain(",'@x Ferry ramp,12,");
    expect(data).toContain('"Old mole, ""the elbow"" <east>",3,');
    for (const path of filesIn(site).filter((file) => file.endsWith(".csv"))) {
      expect(textOf(site, path).match(/(?:^|[\n,]"?)[=@][^\n]*/)?.[0], path).toBeUndefined();
    }
  });

  test("is well-formed in the feed", () => {
    const feed = textOf(site, "feed.xml");
    expect(feed).toMatch(/ferry crew: 7 (?:&lt;|&#x3C;) 9 (?:&amp;|&#x26;) not/);
    expect(feed.replace(/&(?:#x[0-9a-f]+|lt|gt|amp|quot|apos);/gi, "")).not.toContain("&");
  });

  test("is words on the page and in the feed of what became of the recommendations", () => {
    const said = "Sent to the council & the crews’ employers, with a map < 2 pages long.";
    expect(plainText(fromHtml(html("progress/index.html")))).toContain(said);
    expect(textOf(site, "progress/feed.xml")).toMatch(
      /council (?:&amp;|&#x26;) the crews’ employers, with a map (?:&lt;|&#x3C;) 2/,
    );
    expect(plainText(fromHtml(html("recommendations/night-bus/index.html")))).toContain(said);
    expect(html("recommendations/keep-the-lamps/index.html")).not.toContain("progress-answers");
  });

  test("is words on the page of what changed, old beside new", () => {
    const page = html("versions/2.1.0/index.html");
    expect(page).toMatch(/<del>(?:&lt;|&#x3C;) 20<\/del><ins>(?:&gt;|>) 30<\/ins>/);
    expect(page).toMatch(/<del>29<\/del><ins>31<\/ins>/);
    expect(plainText(fromHtml(html("chapters/bells/index.html")))).toContain("This page was taken out");
    expect(html("chapters/bells/index.html")).toContain('href="/reports/harbour/versions/2.1.0/"');
    expect(html("versions/index.html")).toContain('href="/reports/harbour/versions/2.1.0/"');
    expect(textOf(site, "sitemap.xml")).not.toContain("/chapters/bells/");
  });

  test.runIf(hasPdfText)("is words in the PDF", () => {
    const text = pdfText(join(site, PDF)).replace(/\s+/g, " ");
    expect(text).toContain("#let x = 1, $a$, *b*, @ref, C:\\piers\\north, // not a comment, 1 < 2 & 3 > 2");
    expect(text).toContain("#set text(red): a birthday was “two tides after the fog”.");
    expect(text).toContain("A caption with <angle brackets> and $dollars$.");
  });
});

describe("the PDF", () => {
  test.each([
    ["harbour", () => join(site, PDF), "en-GB"],
    ["rtl", () => join(rtl, "downloads/library-hours-public-1.0.0-report.pdf"), "ar"],
  ])("%s: is tagged, says its language, and claims PDF/UA", (_name, path, language) => {
    const bytes = readFileSync(path()).toString("latin1");
    expect(bytes.startsWith("%PDF-")).toBe(true);
    expect(bytes).toContain(`/Lang (${language})`);
    expect(bytes).toMatch(/\/Marked true/);
    expect(bytes).toContain("/StructTreeRoot");
    expect(bytes).toMatch(/pdfuaid:part(?:>|=")1/);
  });
});

describe("a right-to-left report", () => {
  test("says so on every page, and draws so", () => {
    for (const path of filesIn(rtl).filter((file) => file.endsWith(".html"))) {
      expect(readFileSync(join(rtl, path), "utf8"), path).toMatch(/<html lang="ar" dir="rtl"/);
    }
    const page = readFileSync(join(rtl, "chapters/evening/index.html"), "utf8");
    expect(page).toContain("يأتي كثير من القرّاء بعد الساعة الخامسة.");
    expect(page).toContain('<span lang="en" dir="ltr">library</span>');
    expect(page).toMatch(/<figure[^>]*id="figure-counts"/);
  });
});

describe("an edition", () => {
  // Words that stand in the full edition, or in comments, and nowhere else.
  const kept =
    /brambleworth|murrelthorpe|dunlinmere|quenchmoor|tallowfen|grimsettle|vintnershaw|foxglovian|keelhampton|ospreywick|plimsole|scribblewick/gi;

  test("holds what belongs to it", () => {
    const text = textOf(full, "chapters/wages/index.html");
    for (const word of [
      "tallowfen",
      "murrelthorpe",
      "dunlinmere",
      "grimsettle",
      "vintnershaw",
      "foxglovian",
      "keelhampton",
      "ospreywick",
      "brambleworth",
    ]) {
      expect(text).toContain(word);
    }
    expect(text).not.toContain("scribblewick");
  });

  test("leaves no trace of what doesn’t, in any file or file name", () => {
    expect(filesIn(site).join("\n").match(kept)).toBeNull();
    for (const path of filesIn(site)) expect(textOf(site, path).match(kept), path).toBeNull();
    if (hasPdfText) expect(pdfText(join(site, PDF)).match(kept)).toBeNull();
  });

  test("has nothing of what is kept to another, in any format; the other has all of it", async () => {
    const find: FindNames = (text) => (KEPT.test(text) ? [{ line: 1, category: "other", from: 0, to: 1 }] : []);
    const { hits, unreadable, files, characters } = await scanSite(again, find);
    expect({ hits, unreadable }).toEqual({ hits: [], unreadable: [] });
    expect({ files: files > 150, characters: characters > 1e6 }).toEqual({ files: true, characters: true });
    const { report, document } = await loadReport({ content: moved, edition: "full", env: {} });
    const all = JSON.stringify([report, document]);
    expect(KEPT_WORDS.filter((word) => !all.includes(word))).toEqual([]);
    expect(document.chapters.map(({ meta }) => meta.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("counts people as every other does", async () => {
    const [open, closed] = [
      await loadReport({ content: moved, env: {} }),
      await loadReport({ content: moved, edition: "full", env: {} }),
    ];
    const counts = ({ report }: typeof open) => new Map(report.themes.map(({ id, prevalence }) => [id, prevalence]));
    expect(open.report.participants).toEqual(closed.report.participants);
    for (const [id, prevalence] of counts(open)) expect(counts(closed).get(id), id).toEqual(prevalence);
    expect(open.report.themes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(counts(closed).size).toBe(5);
  });

  test("names no source that only another edition cites", () => {
    for (const path of filesIn(site)) expect(textOf(site, path).match(/thistlequay|pockmanteau/i), path).toBeNull();
  });
  test("has no picture that only another edition shows", () => {
    expect(filesIn(site)).not.toContain("images/wharfinger.png");
  });
});

describe("a build that fails", () => {
  test("at the content: the last site stays, byte for byte, and every problem is told", async () => {
    const bad = join(work, "bad");
    cpSync(join(FIXTURES, "rtl"), bad, { recursive: true });
    writeFileSync(join(bad, "findings/participants.json"), '{ "total": 20, }');
    writeFileSync(join(bad, "chapters/09-x.mdx"), "---\ntitle: x\nsummary: x\n---\n\n<Figrue />\n");
    const before = sumsOf(rtl);
    const ended = await run("build", ["--content", bad, "--out", rtl]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/participants\.json:1:\d+/);
    expect(ended.stderr).toContain("09-x.mdx:6:1");
    expect(ended.stderr).toContain("2 problems in 2 files. Nothing was written.");
    expect(ended.stderr).toContain("is as it was before");
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(sumsOf(rtl)).toEqual(before);
    expect(readdirSync(join(work, "rtl"))).toEqual(["site"]);
  });

  test("at the finished pages: the last site stays too, and no staging folder", async () => {
    const bad = join(work, "bad-link");
    cpSync(join(FIXTURES, "rtl"), bad, { recursive: true });
    const chapter = join(bad, "chapters/02-quiet.mdx");
    writeFileSync(chapter, `${readFileSync(chapter, "utf8")}\n[x](/for/librarians/#nowhere)\n`);
    const before = sumsOf(rtl);
    const ended = await run("build", ["--content", bad, "--out", rtl]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("chapters/quiet/index.html");
    expect(ended.stderr).toContain("nowhere");
    expect(sumsOf(rtl)).toEqual(before);
    expect(readdirSync(join(work, "rtl"))).toEqual(["site"]);
  });

  test("a folder with other files is not replaced", async () => {
    const foreign = join(work, "foreign");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "thesis.docx"), "years of work");
    const ended = await run("build", ["--content", join(FIXTURES, "rtl"), "--out", foreign]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("holds files that Soundings did not make");
    expect(readFileSync(join(foreign, "thesis.docx"), "utf8")).toBe("years of work");
  });

  test("nor is the content, or a folder above it", async () => {
    const content = join(work, "own", "content");
    cpSync(join(FIXTURES, "rtl"), content, { recursive: true });
    for (const out of [content, join(work, "own")]) {
      const ended = await run("build", ["--content", content, "--out", out]);
      expect(ended.code, out).toBe(1);
      expect(ended.stderr).toContain("would replace");
    }
    expect(sumsOf(content)).toEqual(sumsOf(join(FIXTURES, "rtl")));
    expect(existsSync(join(work, "own", ".staging-content-old"))).toBe(false);
  });
});
