import type { Code, InlineCode, Parents, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Tally } from "../draft.ts";

/**
 * Takes out what a program would have run or drawn: chunks of code, diagrams, raw LaTeX and the like. Code that is only
 * shown stays; so does a value that would be computed, as its code, or the sentence would have a hole.
 */
export function dropPrograms(tree: Root, left: Tally): void {
  visit(tree, ["code", "inlineCode"], (node, index, parent) => {
    if (node.type === "inlineCode") {
      if (isComputed(node as InlineCode))
        left.add("a value that code computes, which stands there as code: write the value");
      return undefined;
    }
    const what = chunk(node as Code);
    if (!what) return undefined;
    left.add(what);
    (parent as Parents & { children: RootContent[] }).children.splice(index ?? 0, 1);
    return index ?? 0;
  });
}

function chunk(code: Code): string | undefined {
  const [, inside] = /^\{(.*?)\}?$/.exec(code.lang ?? "") ?? [];
  if (inside === undefined) return undefined;
  if (inside.startsWith(".")) {
    code.lang = inside.slice(1).split(/[\s.]/)[0] || null;
    code.meta = null;
    return undefined;
  }
  if (inside.startsWith("=")) return `a passage of raw ${inside.slice(1) || "text"}, left out`;
  if (/^(?:mermaid|dot|tikz)/.test(inside)) return "a diagram made from code, left out: save it as a picture";
  return "a chunk of code, left out with what it makes: save a figure or table that it makes, and put it in";
}

function isComputed({ value }: InlineCode): boolean {
  return /^(?:r|python|julia|ojs)\s+\S/.test(value) || /^\{\w+\}\s*\S/.test(value);
}
