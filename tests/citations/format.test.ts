import fc from "fast-check";
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { formatCitations } from "../../src/citations/format.ts";
import { parseCitationMarkers } from "../../src/citations/parse-citation-markers.ts";

const bibliography = `
@article{smith, author={Smith, Jane and Doe, John}, title={[Article on the march]}, journaltitle={The Paper}, year={2024}, pages={3--9}}
@article{smith-b, author={Smith, Jane and Doe, John}, title={A $5 tax and a \\$6 fee}, journaltitle={The Paper}, year={2024}, url={https://example.org/a?b=1&c=$2}}
@online{neon, author={{NEON}}, title={A #panic("x") *b* _c_ <script>}, url={https://example.org}}
@book{zed, author={Zed, Élan}, title={A Book}, date={2020}, publisher={Press}, doi={10.1234/abc}}
@online{anon, title={No author}, date={2021}}
@online{anon-2, title={No author, no year}}
`;
const text = (nodes: ElementContent[] = []) => textOf({ type: "root", children: nodes });

function cite(markers: string[], style = "apa") {
  const groups = markers.flatMap(parseCitationMarkers).filter((piece) => typeof piece !== "string");
  return formatCitations({ bibliography, style, language: "en-GB", groups });
}

test("citations in APA, one parenthesis a group, each source linked", () => {
  const { citations } = cite([
    "[@smith, p. 3; @smith-b]",
    "[-@smith, pp. 3-5]",
    "[see @zed, p. 3, who says $5 *x*; also @anon]",
    "[-@anon-2]",
    "[@zed; @zed, p. 4]",
  ]);
  expect(citations.map(text)).toEqual([
    "(Smith & Doe, 2024a, p. 3; 2024b)",
    "(2024a, pp. 3–5)",
    "(also No Author, 2021; see Zed, 2020, p. 3, who says $5 *x*)",
    "(No Author, No Year, n.d.)",
    "(Zed, 2020; 2020, p. 4)",
  ]);
  expect(toHtml({ type: "root", children: citations[2] ?? [] })).toBe(
    '(also <a class="citation" role="doc-biblioref" href="/sources/#ref-anon"><em>No Author</em>, 2021</a>; ' +
      'see <a class="citation" role="doc-biblioref" href="/sources/#ref-zed">Zed, 2020, p. 3</a>, who says $5 *x*)',
  );
});

test("the bibliography has every source, in the style's order, as its author wrote it", () => {
  const { entries } = cite([]);
  expect(entries.map(({ id, content }) => [id, text(content)])).toEqual([
    ["neon", 'NEON. (n.d.). A #panic("x") *b* _c_ <script>. https://example.org/'],
    ["anon", "No author. (2021)."],
    ["anon-2", "No author, no year. (n.d.)."],
    ["smith", "Smith, J., & Doe, J. (2024a). [Article on the march]. The Paper, 3–9."],
    ["smith-b", "Smith, J., & Doe, J. (2024b). A $5 tax and a $6 fee. The Paper. https://example.org/a?b=1&c=$2"],
    ["zed", "Zed, É. (2020). A Book. Press. https://doi.org/10.1234/abc"],
  ]);
  expect(toHtml({ type: "root", children: entries.at(-1)?.content ?? [] })).toBe(
    'Zed, É. (2020). <em>A Book</em>. Press. <a href="https://doi.org/10.1234/abc">https://doi.org/10.1234/abc</a>',
  );
});

test("a style with numbers keeps them in the order of first mention", () => {
  const { citations, entries } = cite(["[@zed, p. 3]", "[@smith; -@zed]"], "ieee");
  expect(citations.map(text)).toEqual(["[1, p. 3]", "[1], [2]"]);
  expect(entries.slice(0, 2).map(({ id, content }) => [id, text(content).slice(0, 8)])).toEqual([
    ["zed", "[1] É. Z"],
    ["smith", "[2] J. S"],
  ]);
});

test("a locator comes out as itself, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."#*_`$\\[]<>@~-/'\"ab1é ") }), (locator) => {
      const groups = [{ items: [{ key: "zed", locator: `x${locator}x` }] }];
      const { citations } = formatCitations({ bibliography, style: "apa", language: "en", groups });
      const expected = `(Zed, 2020, x${locator.replace(/(?<=\d)-(?=\d)/g, "–").replace(/ +/g, " ")}x)`;
      expect(text(citations[0])).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

test("without sources there is nothing to format", () => {
  const request = { style: "apa", language: "en", groups: [] };
  expect(formatCitations({ bibliography: "% nothing", ...request })).toEqual({ citations: [], entries: [] });
});

test("what can't be formatted is named", () => {
  const request = { style: "apa", language: "en", groups: [] };
  const groups = [{ items: [{ key: "nobody" }] }];
  expect(() => formatCitations({ bibliography, ...request, groups })).toThrow(/no source with the key `nobody`/);
  expect(() => formatCitations({ bibliography, ...request, style: "nope" })).toThrow(/unknown style: nope/);
  const bad = "@online{a, title={A}} @online{b, title={B}, year={March 2024}}";
  expect(() => formatCitations({ bibliography: bad, ...request })).toThrow(/the source `b` can’t be formatted/);
  expect(() => cite([], "chicago-notes")).toThrow(/doesn’t cite in the text/);
});
