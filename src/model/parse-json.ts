import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../problem.ts";
import { joinBrokenTexts } from "./json-line-breaks.ts";
import { jsonSyntaxProblems } from "./json-syntax.ts";
import type { LocatedDocument, Path } from "./located.ts";
import { type PlaceOf, placesIn } from "./place.ts";

/**
 * Reads strict JSON (no comments, no trailing commas, no key twice). Never throws: every fault of syntax comes back as
 * a problem, and `value` holds what could be made out around it.
 */
export function parseJson(text: string, file: string): LocatedDocument {
  const errors: ParseError[] = [];
  const places = placesIn(text);
  const options = { allowTrailingComma: false, disallowComments: true, allowEmptyContent: false };
  try {
    const { joined, problems } = joinBrokenTexts(text, places, file);
    const root = parseTree(joined, errors, options);
    problems.push(...jsonSyntaxProblems(joined, places, file, errors));
    const value = root && toValue(root, (key) => problems.push(duplicateKey(places, file, key)));
    return { file, value, problems, placeOf: (path, target) => placeIn(places, root, path, target) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = tooDeep(file);
    return { file, value: undefined, problems: [problem], placeOf: () => ({ line: 1, column: 1 }) };
  }
}

/** Plain data. Not the parser's own, which lets the key `__proto__` change what an object is. */
function toValue(node: Node, onDuplicate: (key: Node) => void): unknown {
  if (node.type === "array") return (node.children ?? []).map((child) => toValue(child, onDuplicate));
  if (node.type !== "object") return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key) continue;
    if (Object.hasOwn(object, key.value)) onDuplicate(key);
    else {
      const given = value === undefined ? undefined : toValue(value, onDuplicate);
      Object.defineProperty(object, key.value, { value: given, enumerable: true, configurable: true, writable: true });
    }
  }
  return object;
}

function placeIn(places: PlaceOf, root: Node | undefined, path: Path, target: "key" | "value") {
  if (!root) return { line: 1, column: 1 };
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
    // Only the full path has a key to point at; for an ancestor, the value is what is meant.
    const wanted = target === "key" && length === path.length && key ? key : node;
    return places(wanted.offset, wanted.offset + wanted.length);
  }
  return places(root.offset, root.offset + root.length);
}

function duplicateKey(places: PlaceOf, file: string, key: Node): Problem {
  return {
    rule: "duplicate-key",
    severity: "error",
    file,
    ...places(key.offset, key.offset + key.length),
    message: `The key \`${key.value}\` is given twice in the same group.`,
    hint: "Keep one of the two, or give this one its right name.",
  };
}

function tooDeep(file: string): Problem {
  return {
    rule: "json-syntax",
    severity: "error",
    file,
    line: 1,
    column: 1,
    message: "The brackets in this file are nested too deep to be read.",
    hint: "Look for a long run of `[` or `{` that should not be there.",
  };
}
