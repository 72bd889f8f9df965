import { describe, expect, test } from "vitest";
import { parseExcerpt, withoutHeading } from "../../src/client/search/excerpt.ts";

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe("an excerpt", () => {
  test("is cut at its marks", () => {
    expect(parseExcerpt("fears for <mark>staff</mark> and others")).toEqual([
      plain("fears for "),
      marked("staff"),
      plain(" and others"),
    ]);
  });

  test("keeps neighbouring marks together", () => {
    expect(parseExcerpt("<mark>core</mark> <mark>funding</mark> ends")).toEqual([
      marked("core funding"),
      plain(" ends"),
    ]);
  });

  test("leaves punctuation out of a mark", () => {
    expect(parseExcerpt("“<mark>(threats),</mark> said")).toEqual([
      plain("“"),
      plain("("),
      marked("threats"),
      plain("),"),
      plain(" said"),
    ]);
    expect(parseExcerpt("<mark>—</mark>")).toEqual([marked("—")]);
  });

  test("is text, whatever it looks like", () => {
    expect(parseExcerpt("&lt;b&gt; &amp; <img src=x onerror=alert(1)> <MARK>")).toEqual([
      plain("<b> &amp; <img src=x onerror=alert(1)> <MARK>"),
    ]);
    expect(parseExcerpt("<mark>unclosed")).toEqual([marked("unclosed")]);
    expect(parseExcerpt("")).toEqual([]);
  });

  test("knows right-to-left text", () => {
    expect(parseExcerpt("عن <mark>التمويل،</mark> قال")).toEqual([
      plain("عن "),
      marked("التمويل"),
      plain("،"),
      plain(" قال"),
    ]);
  });
});

describe("without its heading", () => {
  test("an excerpt starts at the text", () => {
    const pieces = parseExcerpt("Fears and <mark>threats</mark>. The majority fear <mark>threats</mark>");
    expect(withoutHeading(pieces, "Fears and threats")).toEqual([plain("The majority fear "), marked("threats")]);
  });

  test("an excerpt from elsewhere is as it was, and so is one that is only the heading", () => {
    const pieces = parseExcerpt("… and <mark>threats</mark>.");
    expect(withoutHeading(pieces, "Fears")).toEqual(pieces);
    expect(withoutHeading(pieces, "… and threats")).toEqual(pieces);
    expect(withoutHeading(pieces, "")).toEqual(pieces);
  });
});
