import type { ElementContent } from "hast";
import { printable } from "./printable.ts";

/**
 * White space as HTML means it, in the content of one paragraph: runs of it are one space, across the borders of
 * elements too, and there is none at the start, at the end, or around a line break. No-break spaces stay.
 */
export function squeezed(content: readonly ElementContent[]): ElementContent[] {
  return trimmed(walk(content, { open: true }));
}

/** `open` says that a space here would be one too many. */
function walk(content: readonly ElementContent[], at: { open: boolean }): ElementContent[] {
  const out: ElementContent[] = [];
  for (const node of content) {
    if (node.type === "text") {
      const single = printable(node.value).replace(/[ \t\n\r\f]+/g, " ");
      const value = at.open ? single.replace(/^ /, "") : single;
      if (value === "") continue;
      at.open = value.endsWith(" ");
      out.push({ type: "text", value });
    } else if (node.type === "element" && node.tagName === "br") {
      out.splice(0, out.length, ...trimmed(out), node);
      at.open = true;
    } else if (node.type === "element" && node.tagName !== "svg") {
      const children = walk(node.children, at);
      if (node.children.length === 0) at.open = false;
      out.push({ ...node, children });
    } else if (node.type === "element") {
      at.open = false;
      out.push(node);
    }
  }
  return out;
}

function trimmed(content: ElementContent[]): ElementContent[] {
  const last = content.at(-1);
  const before = content.slice(0, -1);
  if (last?.type === "text") {
    const value = last.value.replace(/ +$/, "");
    return value === "" ? trimmed(before) : [...before, { type: "text", value }];
  }
  if (last?.type === "element" && last.tagName !== "svg" && last.children.length > 0) {
    return [...before, { ...last, children: trimmed(last.children) }];
  }
  return content;
}
