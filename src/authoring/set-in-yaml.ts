import { isScalar, parseDocument } from "yaml";

/** What YAML, in one version or another, takes for something other than a text. */
const WORDS = new Set(["true", "false", "null", "yes", "no", "on", "off"]);

/** A YAML text with another value at a path that holds one already. All else stays as it was written, comments too. */
export function setInYaml(text: string, path: readonly (string | number)[], value: string): string {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new Error(`nothing stands at ${path.join(".")}`);
  const [start, end] = node.range;
  // Every JSON text is a YAML one, wherever it stands.
  const written = /^[a-z][a-z-]+$/.test(value) && !WORDS.has(value) ? value : JSON.stringify(value);
  return text.slice(0, start) + written + text.slice(end);
}
