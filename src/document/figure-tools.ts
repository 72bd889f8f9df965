import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { type Words, wordsFor } from "../i18n/words.ts";
import { wordsIn } from "../i18n/words-in.ts";
import type { Report } from "../model/report.ts";
import { routes } from "../model/routes.ts";
import { find } from "../model/trails.ts";
import { type CitationForms, citeInBrief } from "./cite-this.ts";
import { copyButton } from "./copy-button.ts";
import { embedCode } from "./embed-code.ts";
import { withBase } from "./html.ts";

/** The forms in which a figure can be taken away; `slide` is a PNG of the size of a slide. */
export type FigureForm = "svg" | "png" | "slide" | "csv";

/** What was made of a figure besides its place on a page. */
export interface FigureOffer {
  /** `path` is in the site, without a leading slash; `bytes` is its size. */
  files: { form: FigureForm; path: string; bytes: number }[];
  citation: CitationForms;
}

/** What the tools need to know; a `Site` is one. */
export interface FigureToolsScene {
  report: Report;
  base: string;
  /** Scheme and host, where the report says where it will be served. */
  origin: string | undefined;
  /** By figure; empty while someone is writing, when no files are made. */
  figures: Readonly<Record<string, FigureOffer>>;
}

/**
 * Lets every figure in a page's tree be taken along: its data and, in a second fold, its files, its address, the code that
 * embeds it and its citation. Only a page on a screen has them, so that they are put in as one is made. Whatever needs
 * JavaScript is hidden until `client/tools.ts` shows it. Changes the tree, and returns it.
 */
export function addFigureTools<Tree extends Root | Element>(tree: Tree, scene: FigureToolsScene): Tree {
  visit(tree, "element", (figure) => {
    const id = figure.properties.dataFigure;
    if (typeof id !== "string") return undefined;
    const data = figure.children.filter((child) => isData(child));
    figure.children = [
      ...figure.children.filter((child) => !isData(child)),
      h("div.figure-use", { dataMedia: "screen" }, [...data, tools(figure, id, scene)]),
    ];
    return SKIP;
  });
  return tree;
}

const isData = (node: ElementContent): boolean =>
  node.type === "element" && String(node.properties.className) === "figure-data";

function tools(figure: Element, id: string, scene: FigureToolsScene): Element {
  const words = wordsFor(scene.report.meta.language);
  const offer = scene.figures[id];
  return h("details.tools.figure-tools", [
    h("summary", words.useFigure),
    h("dl", [
      ...(offer ? row(words.download, downloads(offer, words, wordsIn(scene.report.meta.language).locale.size)) : []),
      ...row(words.link, link(id, scene, words)),
      ...row(words.embed, embed(figure, id, scene, words)),
      ...(offer ? row(words.cite, citeInBrief(offer.citation, words)) : []),
    ]),
  ]);
}

const row = (term: string, content: ElementContent[]) => [h("div.tool", [h("dt", term), h("dd", content)])];

function downloads({ files }: FigureOffer, words: Words, size: (bytes: number) => string): Element[] {
  return [
    h(
      "ul",
      { role: "list" },
      files.map(({ form, path, bytes }) =>
        h("li", [
          h("a", { href: `/${path}`, download: "" }, [h("bdi", FORMATS[form]), words.commas(["", size(bytes)])]),
          h("span", ` ${words.figureFile[form]}`),
        ]),
      ),
    ),
  ];
}

const FORMATS: Record<FigureForm, string> = { svg: "SVG", png: "PNG", slide: "PNG", csv: "CSV" };

/** The list of figures is a figure's lasting address: the chapter that it stands in may change. */
function link(id: string, scene: FigureToolsScene, words: Words): Element[] {
  const href = routes.figure(id);
  const full = scene.origin && fullAddress(href, scene);
  return [
    h(
      "p",
      h("a", { href, dataCopySource: full ?? "", dataNeedsHost: full ? undefined : "" }, full ?? words.ownAddress),
    ),
    copyButton(words.copyLink, words),
  ];
}

/** Where the site's host is unknown, addresses get it from the page that shows them; without JavaScript there is no code. */
function embed(figure: Element, id: string, scene: FigureToolsScene, words: Words): Element[] {
  const { title } = find(scene.report.figures, id);
  const frame = embedCode(figure, title, fullAddress(routes.embed(id), scene));
  const script = `<script src="${fullAddress("/embed.js", scene)}"></script>`;
  const needsHost = scene.origin === undefined;
  const code = [
    h(
      "textarea",
      { readOnly: true, rows: 5, dir: "ltr", spellCheck: "false", ariaLabel: words.embedCode, dataCopySource: "" },
      frame,
    ),
    h("p.tool-words", [`${words.embedResize} `, h("code", { dir: "ltr" }, script)]),
  ];
  return [
    h("div", [
      h("div", { dataNeedsHost: needsHost ? "" : undefined, hidden: needsHost }, code),
      h("p.tool-words", h("a", { href: routes.embed(id) }, words.embedPreview)),
    ]),
    copyButton(words.copyCode, words),
  ];
}

const fullAddress = (path: string, { origin = "", base }: FigureToolsScene) => origin + withBase(path, base);
