import type { Node } from "unist";

/** Where a node begins, as a problem wants it. */
export function at(node: Node | undefined): { line: number; column: number } {
  const start = node?.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The place `offset` characters into the text that begins where `node` does. */
export function within(node: Node, text: string, offset: number): { line: number; column: number } {
  const start = at(node);
  const before = text.slice(0, offset).split("\n");
  const last = before.at(-1) ?? "";
  return before.length === 1
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + before.length - 1, column: last.length + 1 };
}
