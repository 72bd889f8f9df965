import type { ElementContent } from "hast";

/** A full stop after a stop, which may stand inside quotation marks. An ellipsis is no stop. */
const DOUBLED = /(?<!\.)([.?!…][’”"»“]*)\.(?!\.)/g;

/**
 * A formatted citation in which no full stop follows a question mark, an exclamation mark or a full stop of a title, as
 * every style has it; the engine prints both.
 */
export function withoutDoubledStops(content: readonly ElementContent[]): ElementContent[] {
  let before = "";
  const visit = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.map((node): ElementContent => {
      if (node.type === "element") return { ...node, children: visit(node.children) as typeof node.children };
      if (node.type !== "text") return node;
      // What ends in one element may be followed by a full stop in the next.
      const value = `${before}${node.value}`.replace(DOUBLED, "$1").slice(before.length);
      before = `${before}${value}`.slice(-4);
      return { ...node, value };
    });
  return visit(content);
}
