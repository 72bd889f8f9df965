import type { Element, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";

/** Gives each table of a tree, in place, a region of its own to scroll in, and says of header cells what they head. */
export function tablesThatScroll(tree: Root): void {
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName !== "table" || !parent || index === undefined || isScroller(parent)) return undefined;
    scopeHeaders(element);
    parent.children[index] = scroller(element);
    return SKIP;
  });
}

function isScroller(parent: Root | RootContent): boolean {
  return (
    parent.type === "element" &&
    Array.isArray(parent.properties.className) &&
    parent.properties.className.includes("table-scroll")
  );
}

/** A wide table scrolls in its own region, which a keyboard can reach, rather than moving the page. */
function scroller(table: Element): Element {
  const label =
    table.children.find((child) => child.type === "element" && child.tagName === "caption") ?? firstHeader(table);
  return h(
    "div.table-scroll",
    { role: "region", tabIndex: 0, ariaLabel: label ? textOf(label).replace(/\s+/g, " ").trim() : undefined },
    table,
  );
}

function firstHeader(table: Element): Element | undefined {
  return table.children.find((child): child is Element => child.type === "element" && child.tagName === "thead");
}

function scopeHeaders(table: Element): void {
  visit(table, "element", (cell) => {
    if (cell.tagName === "th" && cell.properties.scope === undefined) cell.properties.scope = "col";
  });
}
