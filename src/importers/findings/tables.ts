import { passagesWith, peopleWith } from "../coded/counts.ts";
import type { CodedProject } from "../coded/project.ts";
import type { Choice, ChosenRole } from "../mapping/choice.ts";

/** Rows of a CSV for a figure, in order, each a record of texts. */
export interface Table {
  /** The file's name in `data/`. */
  name: string;
  columns: readonly string[];
  /** The columns that tell a row from the others. */
  key: readonly string[];
  rows: readonly Readonly<Record<string, string>>[];
}

/** Most themes that are paired with one another: twelve make 66 pairs, and more can't be read. */
const MOST_PAIRED = 12;

/** How many people raised two themes both: one row a pair. With many themes, the pairs of those that most people raised. */
export function pairsTable(project: CodedProject, choice: Choice): Table | undefined {
  const raised = raisedBy(project, choice);
  const most = [...raised].sort(([, one], [, other]) => other.size - one.size).slice(0, MOST_PAIRED);
  const ids = [...raised.keys()].filter((id) => most.some(([other]) => other === id));
  if (ids.length < 2) return undefined;
  const rows = ids.flatMap((theme, index) =>
    ids.slice(index + 1).map((other) => ({
      theme,
      with: other,
      count: String([...(raised.get(theme) ?? [])].filter((person) => raised.get(other)?.has(person)).length),
      of: String(choice.people.length),
    })),
  );
  return { name: "themes-together.csv", columns: ["theme", "with", "count", "of"], key: ["theme", "with"], rows };
}

/** How many people of each role raised each theme. People whose role isn't known are in no row. */
export function roleTable(project: CodedProject, choice: Choice, role: ChosenRole): Table | undefined {
  const groups = groupNames(role);
  if (groups.length === 0) return undefined;
  const raised = raisedBy(project, choice);
  const rows = choice.themes.flatMap(({ id: theme }) =>
    groups.map((group) => {
      const members = membersOf(role, group);
      const count = members.filter((person) => raised.get(theme)?.has(person)).length;
      return { theme, role: group, count: String(count), of: String(members.length) };
    }),
  );
  return { name: `themes-by-${role.id}.csv`, columns: ["theme", "role", "count", "of"], key: ["theme", "role"], rows };
}

/** A role's groups, by name. */
export function groupNames(role: ChosenRole): string[] {
  return [...new Set(role.groups.flat())].sort((one, other) => one.localeCompare(other, "en"));
}

/** Positions of the people in a group. */
export function membersOf({ groups }: ChosenRole, group: string): number[] {
  return groups.flatMap((own, person) => (own.includes(group) ? [person] : []));
}

function raisedBy(project: CodedProject, { themes, people }: Choice): Map<string, ReadonlySet<number>> {
  return new Map(themes.map(({ id, codes }) => [id, new Set(peopleWith(people, passagesWith(project, codes)))]));
}
