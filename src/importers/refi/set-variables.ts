import type { SourceSet, Value, Variable } from "../coded/project.ts";

interface SetVariables {
  variables: Variable[];
  /** By source. */
  values: Map<string, Value[]>;
  /** The sets that are groups of sources and nothing else. */
  others: SourceSet[];
}

const NAMED = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/;

/** ATLAS.ti has no variables; it writes each value as a group of documents: `gender: female`. */
export function setVariables(sets: readonly SourceSet[]): SetVariables {
  const variables = new Map<string, Variable>();
  const values = new Map<string, Value[]>();
  const others: SourceSet[] = [];
  for (const set of sets) {
    const [, name, value] = NAMED.exec(set.name) ?? [];
    if (name === undefined || value === undefined || name.endsWith(":")) {
      others.push(set);
      continue;
    }
    const key = `set ${name.toLowerCase()}`;
    if (!variables.has(key)) variables.set(key, { key, name });
    for (const source of set.sources) values.set(source, [...(values.get(source) ?? []), { variable: key, value }]);
  }
  return { variables: [...variables.values()], values, others };
}
