import { isScalar, parseDocument, stringify } from "yaml";

/** A YAML text with another value at a path that holds one already. All else stays as it was written, comments too. */
export function setInYaml(text: string, path: readonly (string | number)[], value: string): string {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new Error(`nothing stands at ${path.join(".")}`);
  const [start, end] = node.range;
  return text.slice(0, start) + stringify(value).trimEnd() + text.slice(end);
}
