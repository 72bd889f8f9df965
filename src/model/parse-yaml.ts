import { isMap, isNode, isScalar, isSeq, type Node, type ParsedNode, parseAllDocuments, type Range } from "yaml";
import type { Problem } from "../problem.ts";
import type { LocatedDocument, Path } from "./located.ts";
import { type PlaceOf, placesIn } from "./place.ts";
import { yamlSyntaxProblems } from "./yaml-syntax.ts";

/** A stretch of a text, as offsets. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Reads YAML 1.2 (core schema: no dates, no `yes` and `no`; no tags, anchors or aliases). Never throws: every fault of
 * syntax comes back as a problem, and `value` holds what could be made out around it.
 * `within` reads only a stretch of the text, such as front matter; places still count from the start of the file.
 */
export function parseYaml(text: string, file: string, within?: Stretch): LocatedDocument {
  const from = within?.from ?? 0;
  const source = text.slice(from, within?.to);
  const places = placesIn(text);
  const place: PlaceOf = (start, end) => places(start + from, end + from);
  try {
    const parsed = parseAllDocuments<ParsedNode>(source, {
      prettyErrors: false,
      uniqueKeys: true,
      version: "1.2",
      schema: "core",
      merge: false,
      logLevel: "silent",
    });
    const [document, second] = Array.isArray(parsed) ? parsed : [];
    const problems = yamlSyntaxProblems(document, second, source, file, place);
    const root = document?.contents ?? undefined;
    const value = root ? toValue(root) : null;
    return { file, value, problems, placeOf: (path, target) => placeIn(root, path, target, place) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { file, value: undefined, problems: [tooDeep(file, place)], placeOf: () => place(0, 0) };
  }
}

/** Plain data. Aliases, refused elsewhere, count as nothing, so that no document can grow when it is read. */
function toValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(toValue);
  if (!isMap(node)) return null;
  const object: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = keyName(key);
    if (name === undefined || Object.hasOwn(object, name)) continue;
    Object.defineProperty(object, name, {
      value: toValue(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

function keyName(key: unknown): string | undefined {
  return isScalar(key) ? String(key.source ?? key.value) : undefined;
}

function placeIn(root: Node | undefined, path: Path, target: "key" | "value", place: PlaceOf) {
  let node: unknown = root;
  let key: unknown;
  for (const [depth, segment] of path.entries()) {
    key = undefined;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyName(item.key) === String(segment));
      if (!pair) break;
      key = pair.key;
      // An empty value (`title:`) has no text to point at: its key has.
      const empty = !isNode(pair.value) || (isScalar(pair.value) && pair.value.source === "");
      if (depth === path.length - 1 && (target === "key" || empty)) return placeOfNode(key, place);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)];
      if (item === undefined) break;
      node = item;
    } else break;
  }
  return placeOfNode(node, place);
}

function placeOfNode(node: unknown, place: PlaceOf) {
  const range: Range | null | undefined = isNode(node) ? node.range : undefined;
  return range ? place(range[0], range[1]) : place(0, 0);
}

function tooDeep(file: string, place: PlaceOf): Problem {
  return {
    rule: "yaml-syntax",
    severity: "error",
    file,
    ...place(0, 0),
    message: "The brackets in this text are nested too deep to be read.",
    hint: "Look for a long run of `[` or `{` that should not be there.",
  };
}
