import { nest } from "../coded/nest.ts";
import type { Case, Code, CodedProject, Passage, Value, Variable } from "../coded/project.ts";

/** What a row of a table says of one person. */
export interface PersonRow {
  person: string;
  values: readonly Value[];
}

/** A table's people and what was coded of them, as a project. Names of people are their keys: a table has no GUIDs. */
export function projectOfPeople(given: {
  file: string;
  origin: string;
  people: readonly PersonRow[];
  codes: readonly string[];
  variables: readonly Variable[];
  passages: readonly Passage[];
  /** What parts the names of a path. */
  separator: string;
  problems?: CodedProject["problems"];
}): CodedProject {
  const rows = Map.groupBy(given.people, ({ person }) => person);
  const cases = [...rows].map(
    ([key, of]): Case => ({
      key,
      name: key,
      sources: [key],
      passages: [],
      codes: [],
      values: distinct(of.flatMap(({ values }) => values)),
    }),
  );
  const codes = given.codes.map((name): Code => ({ key: name, path: [name], isGroup: false }));
  return {
    file: given.file,
    origin: given.origin,
    codes: nest(codes, given.separator),
    sources: cases.map(({ key }) => ({ key, name: key, kind: "person", values: [] })),
    passages: [...given.passages],
    cases,
    sets: [],
    variables: [...given.variables],
    texts: new Map(),
    problems: given.problems ?? [],
  };
}

function distinct(values: readonly Value[]): Value[] {
  const seen = new Map(values.map((value) => [JSON.stringify([value.variable, value.value]), value]));
  return [...seen.values()];
}
