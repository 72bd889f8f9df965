import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Words } from "../i18n/words.ts";
import { copyButton } from "./copy-button.ts";

/** How to cite a report or a part of it: formatted, for readers, and as reference managers read it. */
export interface CitationForms {
  /** The name of a style, and one entry of its bibliography. The first is what is offered before the others. */
  styles: readonly { name: string; content: readonly ElementContent[] }[];
  /** The name of a format, and what its file holds. */
  formats: readonly { name: string; text: string }[];
}

/** One row for each style and format, each with a button that copies it. */
export function citeRows({ styles, formats }: CitationForms, words: Words): Element[] {
  return [
    ...styles.map(({ name, content }) =>
      row(name, [h("p", { dataCopySource: "" }, structuredClone([...content]))], `${words.copy} ${name}`, words),
    ),
    ...formats.map(({ name, text }) =>
      row(name, [h("pre", { dataCopySource: "", dir: "ltr" }, text.trim())], `${words.copy} ${name}`, words),
    ),
  ];
}

/** The same, folded under a line that says what is cited. A link to `#cite` opens it. */
export function citeFold(summary: string, forms: CitationForms, words: Words): Element {
  return h("details.tools.cite-this", { dataMedia: "screen" }, [
    h("summary", summary),
    h("dl#cite", citeRows(forms, words)),
  ]);
}

/** The first style in sight, and the others in a fold of their own. */
export function citeInBrief({ styles: [first, ...others], formats }: CitationForms, words: Words): ElementContent[] {
  const rest = { styles: others, formats };
  const names = [...others, ...formats].map(({ name }) => name);
  return [
    h("p", { dataCopySource: "" }, structuredClone([...(first?.content ?? [])])),
    copyButton(words.copyCitation, words),
    h("details.tools-more", [h("summary", words.commas(names)), h("dl", citeRows(rest, words))]),
  ];
}

function row(term: string, content: ElementContent[], label: string, words: Words): Element {
  return h("div.tool", [h("dt", term), h("dd", [...content, copyButton(label, words)])]);
}
