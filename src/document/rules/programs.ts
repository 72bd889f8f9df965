import { toString as textOf } from "mdast-util-to-string";
import type { Finding, Rule } from "../check-tree.ts";
import { at } from "./at.ts";

/** As programs write them; prose that begins with “import duties” is prose. */
const MODULE =
  /^(?:import\s+(?:[\w*{][^'"“‘]*from\s*)?['"“‘]|export\s+(?:(?:default|const|let|var|function|class)\s|[{*]))/;

/** A chapter is data: no imports, no exports, no JavaScript between braces. Comments in braces may stay. */
export const checkPrograms: Rule = (node, parents) => {
  if (node.type === "paragraph" && parents.at(-1)?.type === "root") {
    const text = textOf(node);
    if (MODULE.test(text)) return [{ ...refusedModule(text), ...at(node) }];
  }
  if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
    return isComment(node.value) ? [] : [{ ...refusedExpression(`{${node.value}}`), ...at(node) }];
  }
  return [];
};

export function isComment(expression: string): boolean {
  return /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(expression);
}

function refusedModule(text: string): Omit<Finding, "line" | "column"> {
  const word = text.startsWith("import") ? "import" : "export";
  return {
    rule: "mdx-import",
    message: `This line is a program’s \`${word}\`. A chapter holds text and blocks, and can’t load or run code.`,
    hint: "Delete the line. Every block that a chapter may use is there without being imported; docs/authors.md lists them.",
  };
}

function refusedExpression(source: string): Omit<Finding, "line" | "column"> {
  const short = source.length > 40 ? `${source.slice(0, 39)}…` : source;
  return {
    rule: "mdx-expression",
    message: `\`${short}\` is read as JavaScript, which a chapter can’t hold.`,
    hint: "To print the braces themselves, put a backslash before each: `\\{`. Otherwise write the text that you want to appear.",
  };
}
