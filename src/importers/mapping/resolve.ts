import type { LocatedDocument, Path } from "../../model/located.ts";
import { type Problem, ReportError } from "../../problem.ts";
import { withBelow } from "../coded/counts.ts";
import { type Person, peopleOf } from "../coded/participants.ts";
import { type Code, type CodedProject, pathText } from "../coded/project.ts";
import { fault } from "../fault.ts";
import { excerptPositions } from "../findings/passage-numbers.ts";
import type { Choice, ChosenCode, ChosenRole, ChosenTheme } from "./choice.ts";
import { freeId, idFrom } from "./ids.ts";
import { type Found, findCode, findNamed } from "./look-up.ts";
import type { Mapping, SubfindingMapping } from "./schema.ts";

/**
 * Finds in a project everything that a mapping names. Throws a `ReportError` with every name that isn't there, at its
 * place in the mapping file.
 */
export function resolveMapping(mapping: Mapping, document: LocatedDocument, project: CodedProject): Choice {
  const problems: Problem[] = [];
  const report = (path: Path, message: string, hint: string) => {
    problems.push(fault("import-mapping", document.file, { ...document.placeOf(path, "value"), message, hint }));
  };
  const take = <T>(found: Found<T>, path: Path): T[] => {
    if ("item" in found) return [found.item];
    report(path, found.message, found.hint);
    return [];
  };
  const codesAt = (names: readonly string[], path: Path): Code[] =>
    names.flatMap((name, index) => take(findCode(project.codes, name), [...path, index]));

  const people = peopleIn(mapping, project, take, report);
  const { total } = mapping.participants;
  const counted = project.passages.length > 0;
  if (total !== undefined && counted && total !== people.length) {
    report(
      ["participants", "total"],
      `The people in the file are counted: there are ${people.length}, not ${total}.`,
      "Take `total` out. It is for a codebook, which doesn’t hold the people.",
    );
  }

  const [ids, subIds] = [new Set<string>(), new Set<string>()];
  const chosen = (
    given: SubfindingMapping,
    path: Path,
    taken: Set<string>,
  ): { code: Code; chosen: ChosenCode } | undefined => {
    const byGuid = given.guid === undefined ? undefined : findCode(project.codes, given.guid);
    const [code] =
      byGuid && "item" in byGuid ? [byGuid.item] : take(findCode(project.codes, given.code), [...path, "code"]);
    if (!code) return undefined;
    const name = code.path.at(-1) ?? "";
    const id = given.id ?? freeId(idFrom(name), taken);
    if (taken.has(id)) report([...path, "id"], `The id \`${id}\` is given twice.`, "Change one.");
    taken.add(id);
    const all = [code, ...codesAt(given.also, [...path, "also"])];
    const codes = new Set(all.flatMap(({ key }) => (given.below ? [...withBelow(project.codes, key)] : [key])));
    return {
      code,
      chosen: {
        id,
        short: given.short ?? name,
        finding: given.finding,
        codes,
        ...(code.stated ? { stated: code.stated } : {}),
      },
    };
  };
  const themes = mapping.themes.flatMap((given, index): ChosenTheme[] => {
    const path = ["themes", index];
    const found = chosen(given, path, ids);
    if (!found) return [];
    const subfindings = given.subfindings.flatMap(
      (sub, at) => chosen(sub, [...path, "subfindings", at], subIds)?.chosen ?? [],
    );
    const title = given.title ?? found.code.path.at(-1) ?? pathText(found.code.path);
    return [
      { ...found.chosen, title, short: given.short ?? title, chapter: given.chapter ?? mapping.chapter, subfindings },
    ];
  });
  const roles = mapping.roles.flatMap(({ variable, id, values }, index): ChosenRole[] =>
    take(findNamed(project.variables, variable, "variable"), ["roles", index, "variable"]).map(({ key, name }) => {
      const groups = people.map((person) => groupsOf(person, key, values));
      return { id: id ?? (idFrom(name) || `role-${index + 1}`), name, groups };
    }),
  );
  for (const [index, { id }] of roles.entries()) {
    if (roles.findIndex((role) => role.id === id) < index)
      report(["roles", index], `The id \`${id}\` is given twice.`, "Give one of the two its own `id`.");
  }
  const marked = new Set(codesAt(mapping.excerpts.marked, ["excerpts", "marked"]).map(({ key }) => key));
  const excerpts = excerptPositions(project, marked, mapping.excerpts.passages, (index, message, hint) =>
    report(["excerpts", "passages", index], message, hint),
  );
  if (problems.length > 0) throw new ReportError(problems);
  return {
    people,
    ...(counted ? { total: people.length } : total === undefined ? {} : { total }),
    one: mapping.participants.one,
    themes,
    roles,
    excerpts,
    chapter: mapping.chapter,
  };
}

function peopleIn(
  { participants }: Mapping,
  project: CodedProject,
  take: <T>(found: Found<T>, path: Path) => T[],
  report: (path: Path, message: string, hint: string) => void,
): Person[] {
  const { from, only, leaveOut } = participants;
  // Everyone of the kind, for their names; passages are found for those alone who are chosen.
  const everyone = namesOf(project, from);
  const listed = (names: readonly string[], field: string) =>
    names.flatMap((name, index) => take(findNamed(everyone, name, "participant"), ["participants", field, index]));
  const out = new Set(listed(leaveOut, "leaveOut").map(({ key }) => key));
  const kept = (only.length > 0 ? listed(only, "only") : everyone).filter(({ key }) => !out.has(key));
  if (project.passages.length === 0) return [];
  if ((from === "groups" || from === "codes") && only.length === 0) {
    report(
      ["participants", "from"],
      `Not every ${from === "groups" ? "group" : "code"} is a person.`,
      "Name those who are under `only`.",
    );
  } else if (kept.length === 0) {
    report(
      ["participants"],
      `The file has no ${from}.`,
      "Choose another kind under `from`: cases, documents, groups or codes.",
    );
  }
  return peopleOf(
    project,
    from,
    kept.map(({ key }) => key),
  );
}

/** What can be named as a person, by key and name. A code goes by its path. */
function namesOf(project: CodedProject, from: Mapping["participants"]["from"]): { key: string; name: string }[] {
  switch (from) {
    case "documents":
      return project.sources;
    case "groups":
      return project.sets;
    case "codes":
      return project.codes.map(({ key, path }) => ({ key, name: pathText(path) }));
    case "cases":
      return project.cases.map(({ key, name, sources }) => ({
        key,
        name: name ?? project.sources.find((source) => source.key === sources[0])?.name ?? key,
      }));
  }
}

function groupsOf(person: Person, variable: string, names: Readonly<Record<string, string>>): string[] {
  const groups = (person.values.get(variable) ?? []).map((value) =>
    Object.hasOwn(names, value) ? names[value] : value,
  );
  return [...new Set(groups.flatMap((name) => name?.trim() || []))];
}
