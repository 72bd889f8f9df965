import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { figureToHast } from "../../src/document/blocks/figure.ts";
import type { CitationForms } from "../../src/document/cite-this.ts";
import { addFigureTools, type FigureToolsScene } from "../../src/document/figure-tools.ts";
import { createScene } from "../../src/document/scene.ts";
import { find } from "../../src/model/trails.ts";
import { exampleReport as report } from "../exports/example-report.ts";

const page: Root = {
  type: "root",
  children: [
    figureToHast(
      find(report.figures, "march"),
      createScene(report, { figureNumbers: { march: 1 }, figureChapters: {} }),
    ),
  ],
};
const files = [{ form: "svg" as const, path: "downloads/figures/march/a.svg", bytes: 14_300 }];
const cited: CitationForms = {
  styles: [
    { name: "APA", content: [{ type: "text", value: "Figure 1: Many. In Example." }] },
    { name: "MLA", content: [{ type: "text", value: "“Figure 1: Many.”" }] },
  ],
  formats: [{ name: "RIS", text: "TY  - FIGURE\r\n" }],
};
const scene: FigureToolsScene = {
  report,
  base: "/x/",
  origin: "https://example.org",
  figures: { march: { files, citation: cited } },
};

const all = (tree: Root, of: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    if (of(element)) found.push(element);
  });
  return found;
};
const named = (tree: Root, name: string) => all(tree, ({ properties }) => String(properties.className) === name);
const tagged = (tree: Root, tag: string) => all(tree, ({ tagName }) => tagName === tag);

test("the tools stand last in a figure, for the screen alone, and the tree is left as it was", () => {
  const before = structuredClone(page);
  const made = addFigureTools(structuredClone(page), scene);
  expect(page).toEqual(before);
  const last = named(made, "figure")[0]?.children.at(-1) as Element;
  expect(last.properties).toMatchObject({ className: ["figure-use"], dataMedia: "screen" });
  expect(named(made, "figure-data")).toHaveLength(1);
});

test("they offer each file with its size, the address, the code and the citation", () => {
  const made = addFigureTools(structuredClone(page), scene);
  const links = tagged(made, "a").map((link) => [link.properties.href, textOf(link)]);
  expect(links).toContainEqual(["/downloads/figures/march/a.svg", "SVG, 14 kB"]);
  expect(links).toContainEqual(["/figures/#figure-march", "https://example.org/x/figures/#figure-march"]);
  const code = textOf(tagged(made, "textarea")[0] as Element);
  expect(code).toMatch(
    /^<iframe src="https:\/\/example\.org\/x\/embed\/march\/" title="Many" loading="lazy" sandbox="allow-scripts [^"]*" width="100%" height="\d{3}" frameborder="0"><\/iframe>$/,
  );
  expect(code).not.toContain("allow-same-origin");
  expect(textOf(made)).toContain('<script src="https://example.org/x/embed.js">');
  expect(named(made, "tools-more").map(textOf)).toEqual([
    "MLA, RISMLA“Figure 1: Many.”Copy MLARISTY  - FIGURECopy RIS",
  ]);
  expect(textOf(made)).toContain("Figure 1: Many. In Example.Copy citation");
});

test("without a host, the code is hidden until a script has put it in", () => {
  const made = addFigureTools(structuredClone(page), { ...scene, origin: undefined });
  const waiting = all(made, ({ properties }) => properties.dataNeedsHost !== undefined);
  expect(waiting.map(({ tagName, properties }) => [tagName, properties.hidden])).toEqual([
    ["a", undefined],
    ["div", true],
  ]);
  expect(textOf(tagged(made, "textarea")[0] as Element)).toContain('src="/x/embed/march/"');
});

test("where no files are made there is the address and the code", () => {
  const made = addFigureTools(structuredClone(page), { ...scene, figures: {} });
  expect(tagged(made, "dt").map(textOf)).toEqual(["Link", "Embed"]);
});
