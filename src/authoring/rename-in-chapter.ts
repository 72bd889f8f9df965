import type { Node } from "unist";
import { visit } from "unist-util-visit";
import { blocks } from "../document/blocks/index.ts";
import { parseMdx } from "../document/parse-mdx.ts";
import { settingsOf } from "../document/rules/block-settings.ts";
import { type RenameKind, renameKinds, wordOf } from "./rename-kinds.ts";

/** A chapter's text with every mention of an id renamed: in blocks, in links to its page, in citations. Prose stays. */
export function renameInChapter(text: string, file: string, kind: RenameKind, from: string, to: string): string {
  const { one, pages } = renameKinds[kind];
  const edits: { start: number; end: number; text: string }[] = [];
  /** Renames in the source of a node, where a pattern says. */
  const within = (node: Node, pattern: RegExp, instead: string) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const source = text.slice(start, end);
    const changed = source.replace(pattern, instead);
    if (changed !== source) edits.push({ start, end, text: changed });
  };
  visit(parseMdx(text, file).tree, (node) => {
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      const block = blocks.get(node.name ?? "");
      const props = block?.props.safeParse(settingsOf(node));
      if (!block || !props?.success) return;
      const named = block.references(props.data).filter((reference) => reference.kind === one && reference.id === from);
      for (const { prop } of named) {
        const setting = node.attributes.find((item) => item.type === "mdxJsxAttribute" && item.name === prop);
        if (setting) within(setting, wordOf(from), to);
      }
    }
    if (node.type === "link" || node.type === "definition") {
      for (const page of pages) {
        const before = page(from).slice(0, -1);
        if (node.url === before || node.url.startsWith(`${before}/`) || node.url.startsWith(`${before}#`)) {
          within(
            node,
            new RegExp(`(?<=\\()${before}(?=[/#)\\s])|(?<=\\s)${before}(?=[/#\\s]|$)`, "g"),
            page(to).slice(0, -1),
          );
        }
      }
    }
    if (kind === "source" && node.type === "text" && node.value.includes("@")) {
      within(node, new RegExp(`(?<=@)${wordOf(from).source}`, "gu"), to);
    }
  });
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}
