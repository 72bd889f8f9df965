import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";

/** The part of a tree that a page shows, as HTML. `base` is put before every root-relative address. */
export function treeHtml(tree: Root | Element | ElementContent[], base: string): string {
  return copyHtml(
    structuredClone(
      Array.isArray(tree)
        ? { type: "root", children: tree }
        : tree.type === "root"
          ? tree
          : { type: "root", children: [tree] },
    ),
    base,
  );
}

/** The same of a copy that nobody else has: its addresses are changed in place, since copying a chapter takes as long as its HTML. */
export function copyHtml(copy: Root, base: string): string {
  visit(copy, "element", ({ properties }) => {
    for (const name of ["href", "src"] as const) {
      const value = properties[name];
      if (typeof value === "string") properties[name] = withBase(value, base);
    }
  });
  return toHtml(copy);
}

/** `/themes/` under the base path `/report/` is `/report/themes/`. Other addresses stay as they are. */
export function withBase(address: string, base: string): string {
  return address.startsWith("/") && !address.startsWith("//") ? `${base.replace(/\/$/, "")}${address}` : address;
}
