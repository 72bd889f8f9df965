import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import type { Parents, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { decodeForeign } from "../../xml/decode.ts";
import { type Draft, type Tally, tally, textNode } from "../draft.ts";
import { fromAlerts, fromFence } from "./callouts.ts";
import { dropPrograms } from "./code.ts";
import { markFences, replaceFences } from "./fences.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { convertHtml } from "./html.ts";
import { convertInline, liftInlineNotes } from "./inline.ts";
import { convertFileLinks, placeCaptions, resolveReferences, takeAttributes } from "./structure.ts";

// A single tilde lowers letters in Pandoc, and strikes nothing out.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** A Markdown or Quarto text (`.md`, `.qmd`). Throws a `ReportError` for a file in another encoding or with faulty front matter. */
export async function readMarkdown(path: string): Promise<Draft> {
  const text = decodeForeign(await readFile(path), path);
  const { fields, body } = takeFrontMatter(text, path);
  const left = tally();
  const { marked, fences } = markFences(body, left);
  const tree = parser.parse(marked) as Root;

  replaceFences(tree, fences, (fence, children) => fromFence(fence, children, left));
  resolveReferences(tree);
  dropPrograms(tree, left);
  convertHtml(tree, left);
  fromAlerts(tree);
  const targets = takeAttributes(tree);
  tree.children.push(...(liftInlineNotes(tree) as RootContent[]));
  convertInline(tree, targets, left);
  convertFileLinks(tree, left);
  placeCaptions(tree);
  tellFormulas(tree, left);
  const pictures = await readPictures(tree, dirname(path), left);
  const bibliography = await readBibliography(fields.bibliography, dirname(path));
  return {
    ...(fields.title ? { title: plainTitle(fields.title) } : {}),
    ...(fields.summary ? { summary: plainTitle(fields.summary) } : {}),
    tree,
    isChapter: fields.title !== undefined,
    pictures,
    ...(bibliography.text ? { bibliography: bibliography.text } : {}),
    notices: [
      ...left.lines(),
      ...(fields.others.length > 0
        ? [
            `The front matter’s ${fields.others.map((name) => `\`${name}\``).join(", ")} is left out: people and dates stand in report.yaml.`,
          ]
        : []),
      ...bibliography.missing.map(
        (name) => `The bibliography ${name} can’t be read. Put its sources into references.bib.`,
      ),
    ],
    problems: [],
  };
}

const FORMULA = /\$\$[\s\S]+?\$\$|\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)/;

/** Formulas stay as they are typed: a chapter sets none. */
function tellFormulas(tree: Root, left: Tally): void {
  visit(tree, "text", ({ value }) => {
    if (FORMULA.test(value)) left.add("a formula, left as it is typed: write it in words or as a picture");
  });
}

/** A title's words, without the signs for how they look. */
function plainTitle(title: string): string {
  return textOf(parser.parse(title)).replace(/\s+/g, " ").trim() || title;
}

/** Pictures that lie in the text's folder or the one above. One from another site would tell it who reads: it becomes a link. */
async function readPictures(tree: Root, folder: string, left: Tally): Promise<Map<string, Uint8Array>> {
  const root = await realpath(join(folder, "..")).catch(() => folder);
  const found: { url: string; swap(node: RootContent): void; alt: string }[] = [];
  visit(tree, "image", (image, _index, parent) => {
    const siblings = (parent as Parents & { children: RootContent[] }).children;
    found.push({
      url: image.url,
      alt: image.alt ?? "",
      swap: (node) => void siblings.splice(siblings.indexOf(image), 1, node),
    });
  });
  const pictures = new Map<string, Uint8Array>();
  for (const { url, alt, swap } of found) {
    if (/^[a-z][\w+.-]*:/i.test(url)) {
      left.add("a picture from another site, now a link: save it beside the text");
      swap({ type: "link", url, title: null, children: [textNode(alt || url)] });
      continue;
    }
    const path = await realpath(join(folder, decodePath(url))).catch(() => undefined);
    if (path?.startsWith(root + sep)) pictures.set(url, await readFile(path).catch(() => new Uint8Array()));
    else left.add(`a picture that isn’t beside the text (${basename(url)}), left out`);
  }
  return pictures;
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

async function readBibliography(
  names: readonly string[],
  folder: string,
): Promise<{ text: string; missing: string[] }> {
  const missing: string[] = [];
  const texts: string[] = [];
  for (const name of names) {
    const bytes = /\.bib$/i.test(name) ? await readFile(join(folder, name)).catch(() => undefined) : undefined;
    if (bytes) texts.push(decodeForeign(bytes, join(folder, name)).trim());
    else missing.push(name);
  }
  return { text: texts.join("\n\n"), missing };
}
