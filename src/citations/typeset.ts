import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { createTypst, WORKSPACE } from "../typst/compiler.ts";

/** What Typst is asked for. Every text in it reaches Typst as data, never as markup. */
export interface TypesetRequest {
  style: string;
  lang: string;
  region?: string;
  /** Every key of the bibliography. */
  keys: string[];
  /** Keys whose author is wanted alone. */
  authors: string[];
  groups: { key: string; supplement?: string }[][];
}

/** Typst's output, unread: one `div` for each thing asked for, in order, and one `li` for each source. */
export interface Typeset {
  groups: Element[];
  keys: Element[];
  authors: Element[];
  entries: Element[];
}

/** Keys are cited after the text's own citations, so that they change neither numbers nor first mentions. */
const MAIN = `
#let request = json("request.json")
#set text(lang: request.lang, region: request.at("region", default: none))
#let citation(item, form: "normal") = {
  let place = item.at("supplement", default: none)
  cite(label(item.key), form: form, supplement: if place != none { text(place) })
}
#for group in request.groups {
  html.elem("div", attrs: (class: "groups"), for item in group { citation(item) })
}
#for key in request.keys { html.elem("div", attrs: (class: "keys"), citation((key: key))) }
#for key in request.authors { html.elem("div", attrs: (class: "authors"), citation((key: key), form: "author")) }
#bibliography("refs.bib", style: request.style, full: true, title: none)
`;

let compiler: NodeCompiler | undefined;

/**
 * Runs Typst over a small document of citations. The compiler is made at the first call and kept: making one takes
 * longer than a run. Throws an `Error` with Typst's own words when it refuses the bibliography or the style.
 */
export function typeset(bibliography: string, request: TypesetRequest): Typeset {
  compiler ??= createTypst();
  const mainFilePath = join(WORKSPACE, "citations.typ");
  compiler.addSource(mainFilePath, MAIN);
  compiler.mapShadow(join(WORKSPACE, "refs.bib"), Buffer.from(bibliography));
  compiler.mapShadow(join(WORKSPACE, "request.json"), Buffer.from(JSON.stringify(request)));
  const run = compiler.tryHtml({ mainFilePath });
  const html = run.result?.html();
  if (html === undefined) throw new Error(run.takeError()?.shortDiagnostics[0]?.message ?? "Typst gave no result");
  compiler.resetShadow();
  compiler.evictCache(10);
  return collect(fromHtml(html));
}

function collect(tree: Root): Typeset {
  const found: Typeset = { groups: [], keys: [], authors: [], entries: [] };
  visit(tree, "element", (node) => {
    const [name] = Array.isArray(node.properties.className) ? node.properties.className : [];
    if (node.tagName === "li") found.entries.push(node);
    else if (node.tagName === "div" && (name === "groups" || name === "keys" || name === "authors")) {
      found[name].push(node);
    }
  });
  return found;
}
