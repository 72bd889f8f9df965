import { overlap } from "./overlap.ts";
import type { Case, CodedProject, Passage } from "./project.ts";

/** What a project's people are: each program, and each researcher, has another way. */
export const PEOPLE = ["cases", "documents", "groups", "codes"] as const;
export type PeopleKind = (typeof PEOPLE)[number];

/** Something in a project that can be a person. */
export interface Person {
  key: string;
  /** For the researcher's eyes alone. */
  name: string;
  /** Passages that are this person's, as positions in the project's list. */
  passages: ReadonlySet<number>;
  /** What is known of the person, by variable: mostly one value each. */
  values: ReadonlyMap<string, readonly string[]>;
}

/** Everyone that a project has of one kind. `codes` takes the codes below (and without any below, those) that `keys` names. */
export function peopleOf(project: CodedProject, kind: PeopleKind, keys?: readonly string[]): Person[] {
  const chosen = keys && new Set(keys);
  switch (kind) {
    case "documents":
      return kept(project.sources, chosen).map((source) =>
        person(project, source.key, source.name, { sources: [source.key] }),
      );
    case "groups":
      return kept(project.sets, chosen).map((set) => person(project, set.key, set.name, { sources: set.sources }));
    case "codes":
      return kept(project.codes, chosen).map((code) =>
        person(project, code.key, code.path.at(-1) ?? "", { codes: [code.key] }),
      );
    case "cases":
      return casePeople(project, chosen);
  }
}

function kept<T extends { key: string }>(items: readonly T[], keys: ReadonlySet<string> | undefined): T[] {
  return items.filter(({ key }) => !keys || keys.has(key));
}

interface Belongings {
  sources?: readonly string[];
  passages?: readonly number[];
  codes?: readonly string[];
  values?: CodedProject["cases"][number]["values"];
}

function person(project: CodedProject, key: string, name: string, { sources = [], ...has }: Belongings): Person {
  const whole = new Set(sources);
  const codes = new Set(has.codes);
  const marked = [
    ...(has.passages ?? []).flatMap((index) => project.passages[index] ?? []),
    ...(codes.size > 0 ? project.passages.filter((passage) => passage.codes.some((code) => codes.has(code))) : []),
  ];
  const bySource = Map.groupBy(marked, ({ source }) => source);
  const isTheirs = (passage: Passage) =>
    whole.has(passage.source) ||
    (bySource.get(passage.source) ?? []).some((mark) => mark === passage || overlap(mark, passage));
  const values = new Map<string, string[]>();
  const known = [...(has.values ?? []), ...project.sources.filter((s) => whole.has(s.key)).flatMap((s) => s.values)];
  for (const { variable, value } of known) {
    const there = values.get(variable) ?? [];
    if (!there.includes(value)) values.set(variable, [...there, value]);
  }
  return {
    key,
    name,
    values,
    passages: new Set(project.passages.flatMap((passage, index) => (isTheirs(passage) ? [index] : []))),
  };
}

/** Cases as people. One without a name is called after its source: MAXQDA and Quirkos write one for each document. */
function casePeople(project: CodedProject, chosen: ReadonlySet<string> | undefined): Person[] {
  const names = new Map(project.sources.map(({ key, name }) => [key, name]));
  return kept(casesApart(project), chosen).map((item, index) =>
    person(project, item.key, item.name ?? names.get(item.sources[0] ?? "") ?? `case ${index + 1}`, item),
  );
}

/**
 * The cases, each with the sources that are its own as a whole. Where several share a source (a group interview) and a
 * case marks its own passages in it, those are its own, not the source.
 */
function casesApart(project: CodedProject): Case[] {
  const holders = new Map<string, number>();
  for (const { sources } of project.cases)
    for (const source of sources) holders.set(source, (holders.get(source) ?? 0) + 1);
  return project.cases.map((item) => {
    const codes = new Set(item.codes);
    const marked = new Set([
      ...item.passages.map((position) => project.passages[position]?.source),
      ...project.passages
        .filter((passage) => passage.codes.some((code) => codes.has(code)))
        .map(({ source }) => source),
    ]);
    return { ...item, sources: item.sources.filter((source) => holders.get(source) === 1 || !marked.has(source)) };
  });
}

/** How many sources several cases hold as a whole, without a mark of who said what: what is coded there counts for each. */
export function sharedSources(project: CodedProject): number {
  const holders = new Map<string, number>();
  for (const { sources } of casesApart(project)) {
    for (const source of sources) holders.set(source, (holders.get(source) ?? 0) + 1);
  }
  return [...holders.values()].filter((count) => count > 1).length;
}

/** The kind that a project's people most likely are. */
export function likelyKind(project: CodedProject): PeopleKind {
  const linked = project.cases.filter(
    ({ sources, passages, codes }) => sources.length + passages.length + codes.length > 0,
  );
  return linked.length > 0 ? "cases" : "documents";
}
