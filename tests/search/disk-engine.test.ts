import { beforeAll, describe, expect, test, vi } from "vitest";
import { createEngine } from "../../src/client/disk/engine.ts";
import { excerptOf } from "../../src/client/disk/excerpt.ts";
import { toHit } from "../../src/client/search/hit.ts";
import { type DiskPage, diskPage } from "../../src/search/disk-index.ts";

const html = `<html><body><nav>Menu of lamps</nav><main data-pagefind-body data-kind="Theme" data-number="3">
  <h1>Lamps <em>first</em></h1><p>A lit path<sup><a data-footnote-ref href="#fn-1">1</a></sup> was wanted.</p>
  <h2 id="why">Why<a data-pagefind-ignore>#</a></h2><p>The pier is dark &lt; and wet.</p><svg><text>drawn</text></svg>
  <p data-media="screen">narrow</p><aside data-pagefind-ignore>tools</aside><h3 id="how">How</h3><ul><li>one</li><li>two</li></ul></main></body></html>`;

describe("a page's text", () => {
  test("is parted by its headings, without what is no text", () => {
    expect(diskPage("themes/lamps/index.html", html)).toEqual({
      path: "themes/lamps/index.html",
      title: "Lamps first",
      kind: "Theme",
      number: "3",
      parts: [
        { id: "", heading: "", text: "A lit path was wanted." },
        { id: "why", heading: "Why", text: "The pier is dark < and wet." },
        { id: "how", heading: "How", text: "one two" },
      ],
    });
  });

  test("isn't searched where it asks not to be", () => {
    expect(diskPage("a.html", "<main><h1>Style</h1></main>")).toBeUndefined();
  });
});

describe("search on a disk", () => {
  const page = (path: string, title: string, text: string, kind = "Chapter"): DiskPage => ({
    path,
    title,
    kind,
    number: "",
    parts: [
      { id: "", heading: "", text: "Opening words." },
      { id: "below", heading: "Below", text },
    ],
  });
  const engine = createEngine(
    [
      page("a/index.html", "Night bus", "The harbour authority promised a solidarity fund."),
      page("b/index.html", "Ångström", "Everyone spoke of lamps and of the harbour.", "Theme"),
      page("c/index.html", "رسوم", "التَّضامُن بين العمال"),
    ],
    "../",
  );
  const find = async (words: string, filters: Record<string, string> = {}) => {
    const answer = await engine.debouncedSearch(words, { filters }, 0);
    return {
      kinds: answer?.totalFilters.kind,
      hits: await Promise.all((answer?.results ?? []).map(async (one) => toHit(await one.data()))),
    };
  };
  const titles = async (words: string) => (await find(words)).hits.map(({ title }) => title);
  beforeAll(() => vi.stubGlobal("document", { baseURI: "file:///home/me/copy/themes/index.html" }));

  test.each([
    ["solidarity", "Night bus"],
    ["solidaritty", "Night bus"],
    ["solid", "Night bus"],
    ["angstrom", "Ångström"],
    ["التضامن", "رسوم"],
  ])("%s finds %s", async (words, title) => {
    expect(await titles(words)).toContain(title);
  });

  test("wants all words where there is a place that has them, and takes some where there is none", async () => {
    expect(await titles("harbour lamps")).toEqual(["Ångström"]);
    expect(await titles("solidarity lamps")).toHaveLength(2);
    expect(await titles("zzzz")).toEqual([]);
  });

  test("counts what there is of each kind, whatever kind is chosen", async () => {
    const { kinds, hits } = await find("harbour", { kind: "Theme" });
    expect(kinds).toEqual({ Chapter: 1, Theme: 1 });
    expect(hits.map(({ title }) => title)).toEqual(["Ångström"]);
  });

  test("leads to the file of a page and to the heading above what was found", async () => {
    const { hits } = await find("solidarity");
    expect(hits[0]).toMatchObject({ href: "/home/me/copy/a/index.html", kind: "Chapter" });
    expect(hits[0]?.sections[0]).toMatchObject({ title: "Below", href: "/home/me/copy/a/index.html#below" });
    expect(hits[0]?.sections[0]?.excerpt.find(({ marked }) => marked)?.text).toBe("solidarity");
  });
});

test("an excerpt is cut around the first find, and what looks like markup stays text", () => {
  const text = `${"word ".repeat(40)}<b>Lamp</b> ${"more ".repeat(40)}`;
  const excerpt = excerptOf(text, new Set(["lamp"]));
  expect(excerpt).toMatch(/^…(?:word )+&lt;b&gt;<mark>Lamp<\/mark>&lt;\/b&gt; (?:more ?)+…$/);
  expect(excerptOf("Nothing here", new Set(["lamp"]))).toBe("Nothing here");
});
