import { type Code, pathText } from "./project.ts";

/**
 * Flat names as a tree, by what parts the names of a path (`Coke::diet Coke`). A branch that no code has a name for gets
 * a group, known by its path; it stands where its first code stood.
 */
export function nest(codes: readonly Code[], separator: string): Code[] {
  const names = codes.map(({ path }) => path.at(-1) ?? "");
  const split = codes.map((code, index) => ({ ...code, path: pathOf(names[index] ?? "", separator, names) }));
  const byPath = new Map<string, Code>();
  // Of two codes with one path, the first is the one that others stand below.
  for (const code of split) if (!byPath.has(pathText(code.path))) byPath.set(pathText(code.path), code);

  const children = new Map<string, Code[]>();
  const placed = new Set<Code>();
  const place = (code: Code) => {
    if (placed.has(code)) return;
    placed.add(code);
    const above = code.path.slice(0, -1);
    const key = pathText(above);
    if (above.length > 0) {
      if (!byPath.has(key)) byPath.set(key, { key, path: above, isGroup: true });
      place(byPath.get(key) as Code);
    }
    children.set(key, [...(children.get(key) ?? []), code]);
  };
  for (const code of split) place(code);

  const below = (parent: Code | undefined): Code[] =>
    (children.get(parent ? pathText(parent.path) : "") ?? []).flatMap((code) => {
      const here = parent ? { ...code, parent: parent.key } : code;
      return byPath.get(pathText(code.path)) === code ? [here, ...below(code)] : [here];
    });
  return below(undefined);
}

/** A dot is also how abbreviations are written: it parts a name only where another name begins in the same way. */
function pathOf(name: string, separator: string, names: readonly string[]): string[] {
  const parts = name.split(separator).map((part) => part.trim() || "(no name)");
  if (separator !== "." || parts.length === 1) return parts;
  const shared = (start: string) =>
    names.some((other) => other === start || (other !== name && other.startsWith(`${start}.`)));
  const path: string[] = [];
  let start = "";
  for (const part of name.split(".")) {
    const above = start;
    start = above === "" ? part : `${above}.${part}`;
    if (above === "" || (shared(above) && part.trim() !== "")) path.push(part);
    else path[path.length - 1] += `.${part}`;
  }
  return path.map((part) => part.trim() || "(no name)");
}
