import { describe, expect, test } from "vitest";
import { treeHtml } from "../../src/document/html.ts";
import { chapterOf, htmlOf } from "./chapter-of.ts";

describe("blocks lower themselves to plain elements", () => {
  test.each([
    [
      "a quote on record: escaped, with its id and who said it",
      '<Quote evidence="the-usual" />',
      '<figure class="quote" data-kind="verbatim" id="evidence-the-usual"><blockquote><p>Four hours is &#x3C;em>the usual&#x3C;/em> &#x26; you stop counting; my "good" night is 5.</p></blockquote><figcaption>A deckhand, quoted</figcaption></figure>',
    ],
    [
      "a quote in place, of Markdown",
      '<Quote kind="paraphrase" who="two night workers">\n\nA *word*.\n\n</Quote>',
      '<figure class="quote" data-kind="paraphrase"><blockquote><p>A <em>word</em>.</p></blockquote><figcaption>Two night workers, paraphrased</figcaption></figure>',
    ],
    [
      "a callout is a note unless it says so",
      '<Callout title="Tide & time">\n\nText.\n\n</Callout>',
      '<aside class="callout" data-kind="note" aria-label="Tide &#x26; time"><p class="callout-title">Tide &#x26; time</p><p>Text.</p></aside>',
    ],
    [
      "a theme without a number has words, and no mark",
      '<Theme id="lamps" />',
      '<section class="panel" data-kind="theme"><p class="panel-kicker">Theme 4</p><p class="panel-title"><a href="/themes/lamps/">Lamps matter more than cameras</a></p><p class="panel-text">A lit path was wanted before any camera.</p><p class="panel-count">“nearly everyone who spoke of it”</p></section>',
    ],
    [
      "references are numbered, and don’t part from their number",
      'See <Ref to="theme:sleep" />, <Ref to="recommendation:six-words" />, <Ref to="chapter:night-shift#lists" />, <Ref to="audience:council" />.',
      '<p>See <a class="ref" href="/themes/sleep/" data-kind="theme">Theme\u00a01</a>, <a class="ref" href="/recommendations/six-words/" data-kind="recommendation">Recommendation\u00a02</a>, <a class="ref" href="/chapters/night-shift/#lists" data-kind="chapter">Chapter\u00a02</a>, <a class="ref" href="/for/council/" data-kind="audience">The harbour council</a>.</p>',
    ],
    [
      "a picture is served from the root, with its size",
      "![A mole][mole]\n\n[mole]: ../images/old-mole.png",
      '<p><img src="/images/old-mole.png" alt="A mole" width="64" height="40" loading="lazy"></p>',
    ],
    [
      "a task list",
      "- [x] done\n- [ ] not done",
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> done</li><li class="task-list-item"><input type="checkbox" disabled> not done</li></ul>',
    ],
    [
      "HTML that may stand, and a comment that goes",
      'H<sub>2</sub>O, <abbr title="High water">HW</abbr>, <span lang="ar" dir="rtl">مد</span>{/* no trace */}.',
      '<p>H<sub>2</sub>O, <abbr title="High water">HW</abbr>, <span lang="ar" dir="rtl">مد</span>.</p>',
    ],
    ["signs that HTML has other uses for", "1 &lt; 2 &amp; \\{x\\} \\<b>", "<p>1 &#x3C; 2 &#x26; {x} &#x3C;b></p>"],
  ])("%s", async (_name, body, html) => {
    expect(await htmlOf(body)).toBe(html);
  });

  test("a theme with a count has its mark of sixty, hidden from who can’t see it, beside the same count in words", async () => {
    const html = await htmlOf('<Theme id="sleep" />');
    expect(html).toMatch(/<p class="panel-kicker">Theme 1 <svg[^>]* class="mark"[^>]* aria-hidden="true">/);
    expect(html).toContain('<p class="panel-count">23 of 60</p>');
    // In the grid, each person is a shape that begins with its own `M`.
    const people = (part: string) =>
      new RegExp(`class="mark-${part}" d="([^"]*)"`).exec(html)?.[1]?.match(/M/g)?.length;
    expect({ said: people("exact"), others: people("rest") }).toEqual({ said: 23, others: 37 });
  });

  test("a figure: number, title, both drawings, source, and its data as a table", async () => {
    const html = await htmlOf('<Figure id="lamps" />');
    expect(html).toMatch(
      /^<figure class="figure" id="figure-lamps" data-figure="lamps" data-kind="bars"><figcaption><p class="figure-number">Figure \d<\/p><p class="figure-title">The north pier has most of the lamps<\/p><\/figcaption>/,
    );
    expect(html).toMatch(/<div class="figure-drawing" data-width="wide"><svg[^>]*>/);
    expect(html).toMatch(/<div class="figure-drawing" data-width="narrow" data-media="screen"><svg/);
    expect(html).toContain(
      '<p class="figure-source"><span class="figure-label">Source: </span>A count at low tide.</p>',
    );
    expect(html).toContain('<th scope="row">=1+1 North pier</th><td class="number">140</td>');
    expect(html).toContain('<th scope="row">Old mole, "the elbow" &#x3C;east></th>');
  });

  test("a table scrolls by itself, can be reached by keyboard, and says what its cells head", async () => {
    const html = await htmlOf("| Pier | Lamps |\n| :-- | --: |\n| North | 140 |");
    expect(html).toMatch(
      /^<div class="table-scroll" role="region" tabindex="0" aria-label="[^"]+"><table><thead><tr><th align="left" scope="col">Pier<\/th><th align="right" scope="col">Lamps<\/th>/,
    );
  });
});

describe("headings", () => {
  test("have addresses, one each, whatever they are written in", async () => {
    const { headings } = await chapterOf(
      '## A [link](/themes/sleep/) & `code`\n\n## A link & code\n\n### 潮汐\n\n### !!!\n\n<Callout title="x">\n\n#### Inside\n\n</Callout>',
    );
    expect(headings).toEqual([
      { id: "a-link--code", text: "A link & code", depth: 2 },
      { id: "a-link--code-1", text: "A link & code", depth: 2 },
      { id: "潮汐", text: "潮汐", depth: 3 },
      { id: "section-4", text: "!!!", depth: 3 },
      { id: "inside", text: "Inside", depth: 4 },
    ]);
  });

  test("carry a permalink that says where it leads, for screens alone", async () => {
    const { tree } = await chapterOf("## Tide & “time”");
    expect(treeHtml(tree, "/")).toBe(
      '<h2 id="tide--time">Tide &#x26; “time”<a class="permalink" href="#tide--time" aria-label="Link to the section “Tide &#x26; “time””" data-media="screen" data-pagefind-ignore="">#</a></h2>',
    );
  });

  test("never take an id that something else on the page has", async () => {
    const html = await htmlOf(
      '## Figure lamps\n\n## Footnote label\n\nText.[^1]\n\n<Figure id="lamps" />\n\n[^1]: Note.',
    );
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("citations", () => {
  test("become links to the sources, with their places and words around them", async () => {
    const html = await htmlOf("One [@tarn2019, p. 3]. Two [see @tarn2019; @almanac, chap. 2]. Three [-@tarn2019].");
    expect(html).toContain(
      '<a class="citation" role="doc-biblioref" href="/sources/#ref-tarn2019">Tarn et al., 2019, p. 3</a>',
    );
    expect(html).toMatch(/see <a[^>]*#ref-tarn2019">Tarn et al\., 2019<\/a>/);
    expect(html).toMatch(/#ref-almanac">Çelik, n\.d\., (?:Chapter|chap\.) 2<\/a>/);
    expect(html).toMatch(/\(<a[^>]*>2019<\/a>\)\.<\/p>$/);
  });

  test("stand in notes as in the text", async () => {
    const html = await htmlOf("Text.[^n]\n\n[^n]: As told [@ostrava2021, pp. 45-47].");
    expect(html).toMatch(
      /<li id="fn-n"><p>As told \(<a class="citation"[^>]*#ref-ostrava2021">The Night Tide Collective, 2021, pp\. 45[-–]47<\/a>\)\./,
    );
  });

  test("an address and a lone name are no citation", async () => {
    expect(await htmlOf("harbour@example.org and @tarn2019")).not.toContain("biblioref");
  });
});

test("footnotes are numbered where they are first named, and come last", async () => {
  const html = await htmlOf("A.[^b] B.[^a] C.[^b]\n\n[^a]: First written.\n[^b]: First named.\n\n## After");
  expect(html.match(/<a href="#fn-b"[^>]*>1<\/a>/g)).toHaveLength(2);
  expect(html).toMatch(
    /<section data-footnotes class="footnotes"><h2[^>]*>Notes<\/h2><ol><li id="fn-b">.*First named.*<li id="fn-a">.*First written.*<\/section>$/s,
  );
});

test("a reference to a figure leads to it: on its own page, or on that of another chapter", async () => {
  const html = await htmlOf('See <Ref to="figure:how-many" /> and <Ref to="figure:lamps" />.\n\n<Figure id="lamps" />');
  expect(html).toMatch(/^<p>See <a class="ref" href="\/chapters\/summary\/#figure-how-many"[^>]*>Figure\u00a01<\/a>/);
  expect(html).toMatch(
    /<a class="ref" href="(?:\/chapters\/what-would-help\/)?#figure-lamps"[^>]*>Figure\u00a0\d<\/a>/,
  );
});

test("the base path is put before addresses from the root, and no others", async () => {
  const { tree } = await chapterOf(
    "[a](/themes/sleep/) [b](https://example.org/) [c](#d) [e](mailto:a@example.org) ![f](images/old-mole.png)\n\n## d",
  );
  const html = treeHtml(tree, "/reports/harbour/");
  expect([...html.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1])).toEqual([
    "/reports/harbour/themes/sleep/",
    "https://example.org/",
    "#d",
    "mailto:a@example.org",
    "/reports/harbour/images/old-mole.png",
    "#d",
  ]);
  expect(treeHtml(tree, "/")).toContain('href="/themes/sleep/"');
});
