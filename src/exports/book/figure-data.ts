import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import type { BookWords } from "../../i18n/book-words.ts";
import { entryId } from "./appendix-trees.ts";
import { hasClass } from "./attributes.ts";
import { labels } from "./labels.ts";

/**
 * The data of every figure that chapters place, each under its figure's number and title. On a page the table folds out
 * below its figure; a book has no folds, and a figure's table may be longer than the text around it.
 */
export function figureDataTree(chapters: readonly { meta: { id: string }; tree: Root }[], words: BookWords): Root {
  const entries: Element[] = [];
  for (const { meta, tree } of chapters) {
    visit(tree, "element", (figure) => {
      const id = figure.properties.dataFigure;
      if (typeof id !== "string") return undefined;
      const table = descendant(figure, ({ tagName }) => tagName === "table");
      const said = (name: string) => textOf(descendant(figure, (element) => hasClass(element, name)) ?? h("p"));
      if (!table) return SKIP;
      const href = `/chapters/${meta.id}/#figure-${id}`;
      entries.push(
        h("section.entry", [
          h("p.entry-kicker", said("figure-number")),
          h("h2", { id: entryId(labels.figureData(id)) }, said("figure-title")),
          withAlignedHead(table),
          h("p.entry-back", h("a", { href }, words.backToFigure)),
        ]),
      );
      return SKIP;
    });
  }
  return { type: "root", children: entries };
}

/** A copy of a table in which the head of a column of numbers stands over them. */
function withAlignedHead(table: Element): Element {
  const copy = structuredClone(table);
  const rows: Element[] = [];
  visit(copy, "element", (element) => {
    if (element.tagName === "tr") rows.push(element);
  });
  const [head = [], ...body] = rows.map(({ children }) => children.filter((child) => child.type === "element"));
  head.forEach((cell, column) => {
    const isNumbers = body.length > 0 && body.every((cells) => cells[column] && hasClass(cells[column], "number"));
    if (isNumbers) cell.properties.align = "right";
  });
  return copy;
}

/** The first descendant that passes the test, shown on paper or not. */
function descendant(parent: Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const found = test(child) ? child : descendant(child, test);
    if (found) return found;
  }
  return undefined;
}
