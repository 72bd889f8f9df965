import type { Node } from "unist";
import { placesIn } from "../../model/place.ts";

interface Place {
  line: number;
  column: number;
}

/** Where a node begins, as a problem wants it. */
export function at(node: Node | undefined): Place {
  const start = node?.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/**
 * Finds the pieces of a node's text in the file, one after the other. A node's text is not what stands there: its
 * indentation and the backslashes of its signs are gone. A piece that was written otherwise is placed where the
 * last one ended.
 */
export function placesOf(node: Node, source: string): (piece: string) => Place {
  const places = placesIn(source);
  let from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? source.length;
  return (piece) => {
    const found = source.indexOf(piece, from);
    const start = found < 0 || found >= to ? from : found;
    if (start === found) from = found + piece.length;
    const { line, column } = places(start, start);
    return { line, column };
  };
}
