import { describe, expect, test } from "vitest";
import { treeHtml } from "../../src/document/html.ts";
import { addTerms } from "../../src/document/terms.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import { edited } from "../fixtures/bad/edit.ts";
import { chapterOf, htmlOf } from "./chapter-of.ts";

describe("side notes, folds, asks, tables from data, terms", () => {
  test.each([
    [
      "a side note is no landmark",
      "<SideNote>\n\nA *remark*.\n\n</SideNote>",
      '<aside class="sidenote" role="note"><p>A <em>remark</em>.</p></aside>',
    ],
    [
      "a passage to unfold",
      '<Details summary="How & why">\n\nSo.\n\n</Details>',
      '<details class="more"><summary>How &#x26; why</summary><p>So.</p></details>',
    ],
    [
      "asks carry the number of their recommendation, and say whose they are",
      '<Asks recommendation="night-bus" />',
      '<ol class="asks" data-prefix="1"><li id="ask-timetable" data-number="1.1">=1+1 buses: one each way, every night.</li><li id="ask-fare" data-number="1.2">-5 per cent on the fare before six.</li><li id="ask-notice" data-number="1.3">@x and every other sign in six languages. <small class="basis">our reading</small></li></ol>',
    ],
    ["a recommendation without asks lists none", '<Asks recommendation="six-words" />', ""],
    [
      "a reference to an ask",
      'See <Ref to="recommendation:night-bus#fare" />.',
      '<p>See <a class="ref" href="/recommendations/night-bus/#ask-fare" data-kind="recommendation">Ask\u00a01.2</a>.</p>',
    ],
    [
      "a term in the glossary’s words, and in others",
      'A <Term id="spring-tide" />, <Term id="slack">*slack*</Term>.',
      '<p>A <a class="term" href="/glossary/#term-spring-tide" data-term="spring-tide">spring tide</a>, <a class="term" href="/glossary/#term-slack" data-term="slack"><em>slack</em></a>.</p>',
    ],
    [
      "a term alone on a line is a paragraph",
      '<Term id="slack" />',
      '<p><a class="term" href="/glossary/#term-slack" data-term="slack">slack water</a></p>',
    ],
  ])("%s", async (_name, body, html) => {
    expect(await htmlOf(body)).toBe(html);
  });

  test("a table from a CSV: the columns that are named, numbers to the right, what is held back in words", async () => {
    const html = await htmlOf(
      '<DataTable src="crews.csv" caption="Crews" columns="Crew, People, Remarks" source="The book & us" />',
    );
    expect(html).toBe(
      '<div class="data-table" data-src="crews.csv"><div class="table-scroll" role="region" tabindex="0" aria-label="Crews"><table><caption>Crews</caption>' +
        '<thead><tr><th scope="col">Crew</th><th scope="col" align="right">People</th><th scope="col">Remarks</th></tr></thead>' +
        '<tbody><tr><th scope="row">=Ramp crew</th><td align="right">7</td><td>One, who asked not to be counted twice</td></tr>' +
        '<tr><th scope="row">Mole crew</th><td align="right">suppressed</td><td>&#x3C;em> &#x26; "quotes"</td></tr>' +
        '<tr><th scope="row">Ferry crew</th><td align="right">1200</td><td></td></tr></tbody></table></div>' +
        '<p class="table-source"><span class="figure-label">Source: </span>The book &#x26; us</p></div>',
    );
  });

  test("a page has the definition of a term beside it, in a popover that a button opens", async () => {
    const { tree } = await chapterOf('A <Term id="spring-tide" />, and <Term id="spring-tide">springs</Term>.');
    const { report } = parseContent(await edited([]));
    if (!report) throw new Error("the harbour report is not sound");
    const html = treeHtml(addTerms(tree, report), "/base/");
    expect(html).toContain(
      '<button class="term" type="button" popovertarget="definition-1">spring tide</button>' +
        '<span id="definition-1" popover="auto" data-pagefind-ignore=""><strong>spring tide: </strong>A tide at new or full moon: higher than others &#x26; lower too, &#x3C; 3 in a month. <a href="/base/glossary/#term-spring-tide">Glossary</a></span>'.replace(
          "<span id",
          '<span class="definition" id',
        ),
    );
    expect(html).toContain('popovertarget="definition-2">springs</button>');
  });
});
