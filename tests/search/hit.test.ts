import { describe, expect, test } from "vitest";
import { type PagefindPage, toHit } from "../../src/client/search/hit.ts";

const sub = (title: string, score: number, element?: string): PagefindPage["sub_results"][number] => ({
  title,
  url: element ? `/x/themes/funding/#${title.toLowerCase()}` : "/x/themes/funding/",
  excerpt: `${title} text of ${title}`,
  ...(element ? { anchor: { element } } : {}),
  weighted_locations: [{ balanced_score: score }],
});

const page = (sub_results: PagefindPage["sub_results"]): PagefindPage => ({
  url: "/x/themes/funding/",
  excerpt: "the page’s <mark>own</mark> excerpt",
  meta: { title: "Funding", kind: "Theme", number: "6" },
  sub_results,
});

describe("a page that was found", () => {
  test("shows its strongest sections, in the order of the page", () => {
    const hit = toHit(page([sub("A", 1, "h2"), sub("B", 5, "h2"), sub("C", 3, "h3"), sub("D", 4, "h2")]));
    expect(hit.sections.map(({ title }) => title)).toEqual(["B", "C", "D"]);
    expect(hit.sections[0]).toEqual({
      title: "B",
      href: "/x/themes/funding/#b",
      excerpt: [{ text: "text of B", marked: false }],
    });
  });

  test("has the excerpt from above its sections, and none when there is nothing", () => {
    expect(toHit(page([sub("Funding", 1), sub("A", 2, "h2")])).excerpt).toEqual([
      { text: "text of Funding", marked: false },
    ]);
    expect(toHit(page([sub("A", 2, "h2")])).excerpt).toEqual([]);
  });

  test("takes a title that has an id for the page itself", () => {
    const hit = toHit(page([sub("Funding", 1, "h1")]));
    expect(hit.sections).toEqual([]);
    expect(hit.href).toBe("/x/themes/funding/");
    expect(hit.excerpt.map(({ text }) => text).join("")).toBe("the page’s own excerpt");
  });

  test("may lack everything but an address", () => {
    expect(toHit({ url: "/x/", excerpt: "", meta: {}, sub_results: [] })).toEqual({
      kind: "",
      number: "",
      title: "/x/",
      href: "/x/",
      excerpt: [],
      sections: [],
    });
  });
});
