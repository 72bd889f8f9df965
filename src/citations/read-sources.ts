import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { Source } from "../model/report.ts";
import { hideDollars } from "./literal-dollars.ts";

/**
 * BibTeX or BibLaTeX entries as CSL-JSON, in order; `id` is the key. Throws when citation-js can't read them.
 * Its `<span class="nocase">` (braces that guard capitals) is dropped: only a CSL processor knows what it means.
 */
export function readSources(bibtex: string): Source[] {
  const { text, restore } = hideDollars(bibtex);
  const { data } = new Cite(text, { generateGraph: false, forceType: "@biblatex/text" });
  const plain = restore(JSON.stringify(data)).replace(/<span class=\\"nocase\\">(.*?)<\/span>/g, "$1");
  return JSON.parse(plain) as Source[];
}
