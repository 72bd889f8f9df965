import type { Element, Root as HastRoot } from "hast";
import { type Handle, type State, toMdast } from "hast-util-to-mdast";
import { toString as textOf } from "hast-util-to-string";
import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Tally } from "../draft.ts";
import { tag } from "../jsx.ts";

/** What stands for a bookmark until it is moved up to what it stands in. */
export const ANCHOR = "anchor";

/** Notes by their ids in the converter's page. */
const NOTE = /^(?:footnote|endnote)-(\w+)$/;

/**
 * The page that the converter makes of a Word document, as Markdown's tree: notes become footnotes, bookmarks become
 * anchors of what they stand in.
 */
export function htmlToMdast(page: HastRoot, left: Tally): Root {
  const notes = takeNotes(page);
  const tree = toMdast(page, { document: true, handlers: handlers(left) }) as Root;
  const definitions = [...notes].map(([identifier, note]): FootnoteDefinition => {
    const body = toMdast(
      { type: "root", children: note.children },
      { document: true, handlers: handlers(left) },
    ) as Root;
    return { type: "footnoteDefinition", identifier, label: identifier, children: body.children as never };
  });
  tree.children.push(...(definitions as RootContent[]));
  return tree;
}

function handlers(left: Tally): Record<string, Handle> {
  const keep: Handle = (state: State, node: Element) => tag(node.tagName, {}, state.all(node) as PhrasingContent[]);
  return {
    sup(state, node) {
      const [link] = node.children;
      const note = link?.type === "element" && link.tagName === "a" ? NOTE.exec(addressOf(link)) : undefined;
      if (!note?.[0]) return keep(state, node, undefined as never);
      return { type: "footnoteReference", identifier: note[0], label: note[0] };
    },
    sub: keep,
    a(state, node) {
      const children = state.all(node) as PhrasingContent[];
      const anchor = node.properties.id;
      const url = String(node.properties.href ?? "");
      if (url === "") {
        // A bookmark is empty: it names its place.
        return typeof anchor === "string" ? [tag(ANCHOR, { name: anchor }, []), ...children] : children;
      }
      if (!/^(?:https?:|mailto:|tel:|#)/i.test(url)) {
        left.add("a link to a file or program, now plain words");
        return children;
      }
      return { type: "link", url, title: null, children };
    },
    table(state, node) {
      if (hasSpan(node))
        left.add("a table with merged cells, whose other cells are now empty: see whether it still reads well");
      if (hasTable(node)) left.add("a table inside a table, now text in a cell");
      return state.toFlow([tableFrom(state, node)] as never) as never;
    },
  };
}

/** A table whose cells hold one line each: paragraphs in a cell are parted by line breaks. */
function tableFrom(state: State, table: Element): RootContent {
  const rows: { cells: PhrasingContent[][] }[] = [];
  const pending = new Map<string, true>();
  let rowIndex = 0;
  for (const row of rowsOf(table)) {
    const cells: PhrasingContent[][] = [];
    for (const cell of row.children) {
      if (cell.type !== "element" || !/^t[dh]$/.test(cell.tagName)) continue;
      while (pending.has(`${rowIndex} ${cells.length}`)) cells.push([]);
      const [across, down] = [spanOf(cell, "colSpan"), spanOf(cell, "rowSpan")];
      const start = cells.length;
      cells.push(lineOf(state, cell));
      for (let column = 1; column < across; column += 1) cells.push([]);
      for (let below = 1; below < down; below += 1) {
        for (let column = 0; column < across; column += 1) pending.set(`${rowIndex + below} ${start + column}`, true);
      }
    }
    while (pending.has(`${rowIndex} ${cells.length}`)) cells.push([]);
    rows.push({ cells });
    rowIndex += 1;
  }
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return {
    type: "table",
    align: Array.from({ length: width }, (_none, column) =>
      isNumeric(rows.map(({ cells }) => cells[column])) ? "right" : null,
    ),
    children: rows.map(({ cells }) => ({
      type: "tableRow",
      children: Array.from({ length: width }, (_none, column) => ({
        type: "tableCell",
        children: cells[column] ?? [],
      })),
    })),
  };
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function lineOf(state: State, cell: Element): PhrasingContent[] {
  const blocks = cell.children.filter((child) => child.type === "element");
  const lines = blocks.some((child) => /^(?:p|ul|ol|table|h\d|blockquote)$/.test(child.tagName))
    ? blocks.map((child) => inlineOf(state, child))
    : [inlineOf(state, cell)];
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [tag("br", {}, []), ...line]));
}

/** What stands in a sentence, without the blocks round it. */
function inlineOf(state: State, element: Element): PhrasingContent[] {
  const isBlock = element.children.some(
    (child) => child.type === "element" && /^(?:p|li|ul|ol|tr|td|th|tbody|table)$/.test(child.tagName),
  );
  if (isBlock) {
    const lines = element.children.flatMap((child) => (child.type === "element" ? [inlineOf(state, child)] : []));
    return lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [tag("br", {}, []), ...line]));
  }
  return state.all(element) as PhrasingContent[];
}

/** Whether all cells of a column but the first are numbers, so that it is set to the right. */
function isNumeric(column: readonly (PhrasingContent[] | undefined)[]): boolean {
  const texts = column.slice(1).map((cell) => (cell ?? []).map((node) => ("value" in node ? node.value : "")).join(""));
  return (
    texts.length > 0 && texts.every((text) => /^[\s£€$%\d.,–-]*$/.test(text)) && texts.some((text) => /\d/.test(text))
  );
}

function spanOf(cell: Element, name: "colSpan" | "rowSpan"): number {
  const span = Number(cell.properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 && span < 100 ? span : 1;
}

function hasSpan(table: Element): boolean {
  let found = false;
  visit(table, "element", (node) => {
    if (spanOf(node, "colSpan") > 1 || spanOf(node, "rowSpan") > 1) found = true;
  });
  return found;
}

function hasTable(table: Element): boolean {
  let count = 0;
  visit(table, "element", (node) => {
    if (node.tagName === "table") count += 1;
  });
  return count > 1;
}

/** Takes the list of notes off the end of the page. */
function takeNotes(page: HastRoot): Map<string, Element> {
  const notes = new Map<string, Element>();
  page.children = page.children.filter((child) => {
    if (child.type !== "element" || child.tagName !== "ol") return true;
    const items = child.children.filter((item) => item.type === "element");
    if (!items.every((item) => NOTE.test(String(item.properties.id ?? "")))) return true;
    for (const item of items) notes.set(String(item.properties.id), withoutWayBack(item));
    return items.length === 0;
  });
  return notes;
}

function withoutWayBack(note: Element): Element {
  visit(note, "element", (node, index, parent) => {
    if (
      node.tagName === "a" &&
      /^#(?:footnote|endnote)-ref-/.test(String(node.properties.href)) &&
      textOf(node) === "↑"
    ) {
      parent?.children.splice(index ?? 0, 1);
      return index;
    }
    return undefined;
  });
  return note;
}

function addressOf(link: Element): string {
  return String(link.properties.href ?? "").replace(/^#/, "");
}
