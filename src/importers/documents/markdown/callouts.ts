import type { Blockquote, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Tally } from "../draft.ts";
import { block } from "../jsx.ts";
import type { Fence } from "./fences.ts";

/** What a passage is called when it has no title of its own, and the kind of callout that it becomes. */
const KINDS: ReadonlyMap<string, readonly [string, "note" | "caution"]> = new Map([
  ["note", ["Note", "note"]],
  ["info", ["Note", "note"]],
  ["tip", ["Tip", "note"]],
  ["hint", ["Hint", "note"]],
  ["important", ["Important", "caution"]],
  ["attention", ["Attention", "caution"]],
  ["warning", ["Warning", "caution"]],
  ["caution", ["Caution", "caution"]],
  ["danger", ["Danger", "caution"]],
]);

/** A passage between lines of colons as a block of a chapter: a callout, a fold, a side note. Others lose their frame. */
export function fromFence({ attributes, title }: Fence, children: RootContent[], left: Tally): RootContent[] {
  const names = attributes.classes.map((name) => name.toLowerCase().replace(/^callout-/, ""));
  if (attributes.id === "refs") return [];
  if (names.some((name) => name === "aside" || name === "column-margin" || name === "margin")) {
    return [block("SideNote", {}, children)];
  }
  const kind = names.map((name) => KINDS.get(name)).find((found) => found !== undefined);
  if (!kind) {
    if (names.includes("panel-tabset")) left.add("a set of tabs, whose panels now follow one another");
    else if (names.some((name) => /^content-(?:visible|hidden)$/.test(name)))
      left.add("a passage for some formats alone, now in all: see whether it belongs");
    return children;
  }
  const [first, ...rest] = children;
  const headed = first?.type === "heading";
  const given = attributes.values.get("title") ?? title ?? (headed ? textOf(first) : undefined);
  const body = headed && attributes.values.get("title") === undefined && title === undefined ? rest : children;
  const name = given ?? kind[0];
  if (/^(?:true|yes)$/i.test(attributes.values.get("collapse") ?? ""))
    return [block("Details", { summary: name }, body)];
  return [block("Callout", { kind: kind[1], title: name }, body)];
}

/** GitHub's form: a quotation that begins with `[!NOTE]`. */
export function fromAlerts(tree: Root): void {
  visit(tree, "blockquote", (node: Blockquote, index, parent) => {
    const [first, ...rest] = node.children;
    const [words] = first?.type === "paragraph" ? first.children : [];
    const [mark, name = ""] = (words?.type === "text" && /^\[!(\w+)\]\s*/.exec(words.value)) || [];
    const kind = KINDS.get(name.toLowerCase());
    if (!mark || !kind || first?.type !== "paragraph" || words?.type !== "text") return;
    words.value = words.value.slice(mark.length);
    const body = words.value === "" && first.children.length === 1 ? rest : node.children;
    (parent?.children as RootContent[])[index ?? 0] = block("Callout", { kind: kind[1], title: kind[0] }, body);
  });
}
