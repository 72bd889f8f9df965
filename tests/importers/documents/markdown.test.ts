import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { parseMdx } from "../../../src/document/parse-mdx.ts";
import { readMarkdown } from "../../../src/importers/documents/markdown/read-markdown.ts";
import { planDocument } from "../../../src/importers/documents/plan-document.ts";
import { openReportFolder } from "../../../src/importers/report-folder.ts";
import { run } from "../../publish/builds.ts";
import { workFolder } from "../archives.ts";

const work = workFolder();
const book = join(work, "book");
let count = 0;

beforeAll(async () => {
  mkdirSync(join(book, "img"), { recursive: true });
  const wall = sharp({ create: { width: 40, height: 24, channels: 3, background: "#b85c38" } });
  writeFileSync(join(book, "img/wall.png"), await wall.png().toBuffer());
  writeFileSync(join(work, "secret.png"), await wall.png().toBuffer());
  writeFileSync(
    join(book, "refs.bib"),
    "@article{spark, author = {Nakagawa, Scot}, title = {From Spark}, year = {2025}}\n",
  );
});

/** The first chapter that a text becomes, without its front matter, and what is told about it. */
async function chapterFrom(text: string | Uint8Array, name = "02-methods.qmd") {
  count += 1;
  writeFileSync(join(book, name), text);
  const plan = await planDocument(
    await readMarkdown(join(book, name)),
    join(book, name),
    openReportFolder(join(work, `report-${count}`)),
  );
  const chapters = [...plan.writes].filter(([path]) => path.endsWith(".mdx"));
  const [path = "", content = ""] = chapters[0] ?? [];
  const [, front = "", body = ""] = /^---\n([\s\S]*?)---\n\n?([\s\S]*)$/.exec(String(content)) ?? [];
  return { path, front, body, notices: plan.notices, writes: plan.writes, chapters: chapters.length };
}

const bodyOf = async (text: string) =>
  (await chapterFrom(`---\ntitle: T\nabstract: A.\n---\n\n${text}`)).body.trimEnd();

describe("a Quarto text", () => {
  test.each<[string, string, string]>([
    [
      "a callout",
      '::: {.callout-warning title="Mind"}\nText.\n:::',
      '<Callout kind="caution" title="Mind">\n  Text.\n</Callout>',
    ],
    [
      "a callout with its title as a heading",
      "::: {.callout-note}\n## Mind\n\nText.\n:::",
      '<Callout kind="note" title="Mind">\n  Text.\n</Callout>',
    ],
    [
      "a callout in MyST’s form",
      ":::{tip} Mind\nText.\n:::",
      '<Callout kind="note" title="Mind">\n  Text.\n</Callout>',
    ],
    [
      "a callout in GitHub’s form",
      "> [!WARNING]\n> Text.",
      '<Callout kind="caution" title="Warning">\n  Text.\n</Callout>',
    ],
    [
      "a folded callout",
      '::: {.callout-tip collapse="true"}\n## More\n\nText.\n:::',
      '<Details summary="More">\n  Text.\n</Details>',
    ],
    ["a margin note", "::: {.column-margin}\nText.\n:::", "<SideNote>\n  Text.\n</SideNote>"],
    [
      "columns inside columns",
      ":::: {.columns}\n::: {.column}\nOne.\n:::\n::: {.column}\nTwo.\n:::\n::::",
      "One.\n\nTwo.",
    ],
    ["a fence in code", "```\n::: {.callout-note}\n```", "```\n::: {.callout-note}\n```"],
    [
      "an inline note",
      "So.^[A *note* with [a link](https://example.org/).] On.",
      "So.[^1] On.\n\n[^1]: A *note* with [a link](https://example.org/).",
    ],
    [
      "footnotes, numbered anew",
      "One[^b] two[^a].\n\n[^a]: A.\n\n[^b]: B.",
      "One[^1] two[^2].\n\n[^1]: B.\n\n[^2]: A.",
    ],
    ["a citation", "As said [see @spark, p. 3; @two].", "As said [see @spark, p. 3; @two]."],
    ["a citation without its author", "Nakagawa [-@spark] said.", "Nakagawa [-@spark] said."],
    ["an address, which is no citation", "Write to a@b.org now.", "Write to [a@b.org](mailto:a@b.org) now."],
    [
      "a reference to a section",
      "See @sec-two.\n\n# One\n\nText.\n\n# Two {#sec-two}\n\nText.",
      "See [Two](#two).\n\n## One\n\nText.\n\n## Two\n\nText.",
    ],
    [
      "a figure with its own alt text",
      '![A wall](img/wall.png){#fig-w fig-alt="Bricks in the sun"}\n\nSee @fig-w.',
      "![Bricks in the sun](images/methods-1.png)\n\nA wall\n\nSee the figure “A wall”.",
    ],
    [
      "the title of a table",
      "| a | b |\n|---|---|\n| c | d |\n\n: Our table {#tbl-x}\n\nSee @tbl-x.",
      "| a | b |\n| - | - |\n| c | d |\n\nOur table\n\nSee the table “Our table”.",
    ],
    ["raised and lowered letters", "H~2~O, x^2^ and ~5 or ~6.", "H<sub>2</sub>O, x<sup>2</sup> and \\~5 or \\~6."],
    [
      "spans",
      "[gair]{lang=cy} and [SMALL]{.smallcaps} and {words}.",
      '<span lang="cy">gair</span> and SMALL and \\{words}.',
    ],
    ["small HTML", "H<sub>2</sub>O <font color='red'>red</font> <!-- secret -->", "H<sub>2</sub>O red"],
    ["an HTML table", "<table><tr><th>a</th></tr><tr><td>b</td></tr></table>", "| a |\n| - |\n| b |"],
    ["a link by name", "A [link][there].\n\n[there]: https://example.org/", "A [link](https://example.org/)."],
    ["a link to another chapter", "See [it](03-findings.qmd#sec-x).", "See [it](/chapters/findings/#sec-x)."],
    ["code that is shown", '```python\nprint("{x}")\n```', '```python\nprint("{x}")\n```'],
    ["code with its class", "```{.r}\nx\n```", "```r\nx\n```"],
    ["money, which is no formula", "From $5 to $10.", "From $5 to $10."],
    ["headings from the first level", "# One\n\n### Deep\n\n# Two", "## One\n\n### Deep\n\n## Two"],
  ])("with %s", async (_name, text, expected) => {
    const body = await bodyOf(text);
    expect(body).toBe(expected);
    expect(parseMdx(body, "x.mdx").problems).toEqual([]);
  });

  test.each<[string, string, RegExp, string]>([
    ["a chunk that makes something", "Before.\n\n```{r}\nplot(1)\n```", /a chunk of code, left out/, "Before."],
    ["a value that is computed", "The mean is `r mean(x)`.", /a value that code computes/, "The mean is `r mean(x)`."],
    ["a diagram", "Text.\n\n```{mermaid}\ngraph\n```", /a diagram made from code/, "Text."],
    ["raw LaTeX", "Text.\n\n```{=latex}\n\\vspace{1em}\n```\n\n\\newpage", /a passage of raw latex/, "Text."],
    ["a shortcode", "Text {{< video https://example.org/v >}}.", /a shortcode, left out/, "Text ."],
    ["a formula", "So $x_1 = 2$ holds.", /a formula, left as it is typed/, "So $x_1 = 2$ holds."],
    ["a citation in the sentence", "@spark says so.", /a citation inside a sentence/, "[@spark] says so."],
    [
      "a picture from another site",
      "![A map](https://example.org/m.png)",
      /a picture from another site, now a link/,
      "[A map](https://example.org/m.png)",
    ],
    ["a picture that lies elsewhere", "![A](../../secret.png) end", /isn’t beside the text/, "end"],
    ["a script", 'Text.\n\n<script>alert("x")</script>', /an HTML `<script>`, left out/, "Text."],
  ])("tells what becomes of %s", async (_name, text, notice, expected) => {
    const { body, notices } = await chapterFrom(`---\ntitle: T\nabstract: A.\n---\n\n${text}`);
    expect(notices.join("\n")).toMatch(notice);
    expect(body.trim()).toBe(expected);
  });

  test("brings its front matter, its place, its pictures and its sources", async () => {
    const { path, front, writes, notices } = await chapterFrom(
      '---\ntitle: "Our *method*"\ndescription: Twelve interviews.\nauthor: Canary Authorsson\ndate: 2026-03-01\nformat: html\nbibliography: refs.bib\n---\n\n![A wall](img/wall.png) [@spark]\n',
    );
    expect(path).toMatch(/chapters\/02-methods\.mdx$/);
    expect(front).toBe("title: Our method\nsummary: Twelve interviews.\n");
    const written = [...writes.keys()].map((file) => file.replace(/^.*report-\d+\//, ""));
    expect(written).toEqual(expect.arrayContaining(["images/methods-1.png", "references.bib"]));
    expect(notices.join("\n")).toContain("`author`, `date` is left out");
    expect([...writes.values()].join("\n").toLowerCase()).not.toContain("canary");
  });
});

describe("a Markdown text", () => {
  test("with TOML front matter", async () => {
    const { front } = await chapterFrom(
      '+++\ntitle = "Method"\ndescription = "From Hugo."\n+++\n\nText.\n',
      "method.md",
    );
    expect(front).toBe("title: Method\nsummary: From Hugo.\n");
  });

  test("without a title is cut at its headings", async () => {
    expect((await chapterFrom("# One\n\nText.\n\n# Two\n\nText.\n", "all.md")).chapters).toBe(2);
  });

  test("in UTF-16, with line ends of Windows", async () => {
    const text = Buffer.from(
      '\ufeff---\r\ntitle: Wide\r\nabstract: A.\r\n---\r\n\r\n::: {.callout-note title="T"}\r\nText.\r\n:::\r\n',
      "utf16le",
    );
    expect((await chapterFrom(text, "wide.md")).body).toContain('<Callout kind="note" title="T">');
  });

  test.each<[string, string, { rule: string; line: number }]>([
    ["bad YAML", "---\ntitle: a: b\n---\n\nText.\n", { rule: "yaml-syntax", line: 2 }],
    ["bad TOML", '+++\ntitle = "open\n+++\n\nText.\n', { rule: "toml-syntax", line: 2 }],
  ])("with %s is refused at its place", async (_name, text, expected) => {
    await expect(chapterFrom(text, "bad.md")).rejects.toMatchObject({ problems: [expected] });
  });

  test("whatever is in it, is a chapter without faults of form", async () => {
    const piece = fc.constantFrom(
      "::: {.callout-note}\n",
      ":::\n",
      "```{r}\n",
      "```\n",
      "^[",
      "]",
      "[@a]",
      "<div>",
      "</div>",
      "<sub>",
      "{#id}",
      "![a](b)",
      "\n\n",
      "# H\n",
      "> ",
      "- ",
      "| a |\n|-|\n",
      "{{< x >}}",
      "<!--",
      "-->",
      "$x$",
      "[^1]",
      "\n[^1]: n\n",
      "text ",
      "*",
      "`",
      "<",
      "{",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const { body } = await chapterFrom(`---\ntitle: T\nabstract: A.\n---\n\n${pieces.join("")}`, "any.qmd");
        expect(parseMdx(body, "x.mdx").problems, JSON.stringify(pieces.join(""))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("the command says what it did and what comes next", async () => {
  writeFileSync(join(book, "told.qmd"), "---\ntitle: Told\nabstract: A.\n---\n\nText.\n\n```{r}\nx\n```\n");
  const into = join(work, "told");
  const { code, stdout } = await run("import", [join(book, "told.qmd"), "--into", into]);
  expect(code).toBe(0);
  expect(stdout).toContain("Added\n  chapters/01-told.mdx: Told\n");
  expect(stdout).toContain("To know\n  1 × a chunk of code");
  expect(stdout).toContain(`Next: npm run check -- --content ${into}`);
  expect(readFileSync(join(into, "chapters/01-told.mdx"), "utf8")).toBe(
    "---\ntitle: Told\nsummary: A.\n---\n\nText.\n",
  );
});

test("a file that isn't there is refused in words", async () => {
  const { code, stderr } = await run("import", [join(work, "nothing.qmd"), "--into", join(work, "x")]);
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
});
