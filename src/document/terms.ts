import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { wordsFor } from "../i18n/words.ts";
import type { Report } from "../model/report.ts";
import { find } from "../model/trails.ts";

/**
 * Has the definition of each term in a page's tree open beside it: a button that shows a popover, which needs no script,
 * works by tap and by key, and closes with Escape. Files keep the link to the glossary. Changes the tree, and returns it.
 */
export function addTerms<Tree extends Root | Element>(tree: Tree, report: Report): Tree {
  const words = wordsFor(report.meta.language);
  let count = 0;
  visit(tree, "element", (element) => {
    const { dataTerm, href } = element.properties;
    if (element.tagName !== "a" || typeof dataTerm !== "string") return;
    const { term, definition } = find(report.glossary, dataTerm);
    count += 1;
    const id = `definition-${count}`;
    element.tagName = "span";
    element.properties = { className: ["term-place"] };
    element.children = [
      h("button.term", { type: "button", popoverTarget: id }, element.children),
      h("span.definition", { id, popover: "auto", dataPagefindIgnore: "" }, [
        h("strong", words.labelled(term)),
        definition,
        " ",
        h("a", { href: String(href) }, words.glossary),
      ]) as ElementContent,
    ];
  });
  return tree;
}
