import { type CountRow, prevalenceIn } from "../../model/tables/counts.ts";
import { ANY, type Counted, type Place, type Relation, type Release, type Reported } from "./counted.ts";
import { crossQuantity, roleQuantity, themeQuantity, waveQuantity } from "./quantities.ts";

/**
 * The numbers of a table of themes by role or by wave. Waves are people of their own; roles that add up to all who were
 * interviewed are taken to part them, so that a theme’s count is the sum of its row.
 */
export function numbersInGroups(
  data: string,
  rows: readonly CountRow[],
  report: Reported,
  scope: string,
  kind: "theme-by-role" | "slope",
): Release {
  return kind === "slope" ? byWave(data, rows, report, scope) : byRole(data, rows, report, scope);
}

function byRole(data: string, rows: readonly CountRow[], report: Reported, scope: string): Release {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const sizes = groups.map((group) => rows.find((row) => row.group === group)?.of);
  const { total } = report.participants;
  const sum = sizes.reduce<number>((all, size) => all + (size ?? 0), 0);
  const all = scope === "" ? total : Math.max(total, sum);
  const named = (group: string) => idOf(group, report) ?? group;

  const part: Release = { numbers: [], relations: [], largest: new Map() };
  for (const [row, value] of rows.entries()) {
    const { theme, group, of } = value;
    const role = roleQuantity(scope, named(group));
    const cross = crossQuantity(scope, theme, named(group));
    const about = { kind: "attribute", movable: true, accepted: value.accept } as const;
    const size = { quantity: role, label: `people who are ${group}`, least: of ?? 0, most: of ?? all, of: all };
    part.numbers.push({
      ...about,
      ...size,
      withheld: of === undefined,
      places: [{ in: "table", data, row, column: "of" }],
    });
    const told = countIn(value, of ?? all);
    if (told) {
      const count = { ...told, quantity: cross, label: `“${theme}” among ${group}`, of: of ?? all };
      part.numbers.push({ ...about, ...count, places: [{ in: "table", data, row, column: "count" }] });
    }
    for (const quantity of [role, cross, themeQuantity(scope, theme)]) part.largest.set(quantity, all);
    part.relations.push(atMost(cross, role), atMost(cross, themeQuantity(scope, theme)));
  }
  // With a size withheld, nobody but the author knows whether they add up; whoever attacks will try it.
  const parts = scope === "" && (sizes.includes(undefined) || sum === total);
  if (parts) part.relations.push(...partition(rows, groups, named, total));
  return part;
}

/** What holds when everyone has one role: the roles are all people, and each theme’s row adds up to its count. */
function partition(
  rows: readonly CountRow[],
  groups: readonly string[],
  named: (group: string) => string,
  total: number,
): Relation[] {
  const terms = groups.map((group) => [1, roleQuantity("", named(group))] as const);
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  return [
    { terms, least: total, most: total },
    ...themes.map((theme): Relation => {
      const cells = groups.map((group) => [1, crossQuantity("", theme, named(group))] as const);
      return { terms: [...cells, [-1, themeQuantity("", theme)]], least: 0, most: 0 };
    }),
  ];
}

/** The id of a role that a table names, by its id or its name. */
function idOf(group: string, { participants }: Reported): string | undefined {
  const plain = group.toLowerCase();
  return participants.roles.find(({ id, name }) => id === plain || name.toLowerCase() === plain)?.id;
}

function byWave(data: string, rows: readonly CountRow[], report: Reported, scope: string): Release {
  const numbers: Counted[] = [];
  const relations: Relation[] = [];
  const largest = new Map<string, number>();
  for (const [row, value] of rows.entries()) {
    const { theme, group, of } = value;
    const base = of ?? report.participants.total;
    const quantity = waveQuantity(scope, theme, group);
    const number = countIn(value, base);
    if (!number) continue;
    const label = `“${theme}” in ${group}`;
    const places: Place[] = [{ in: "table", data, row, column: "count" }];
    numbers.push({
      ...number,
      quantity,
      label,
      kind: "theme",
      movable: true,
      accepted: value.accept,
      of: base,
      places,
    });
    largest.set(quantity, base);
    // A wave of as many people as the report has may be its own: when the numbers fit, they are the same.
    if (base === report.participants.total && scope === "" && isOwnWave(group, rows, report)) {
      relations.push({
        terms: [
          [1, quantity],
          [-1, themeQuantity("", theme)],
        ],
        least: 0,
        most: 0,
      });
      largest.set(themeQuantity("", theme), report.participants.total);
    }
  }
  return { numbers, relations, largest };
}

function isOwnWave(wave: string, rows: readonly CountRow[], { themes }: Reported): boolean {
  const told = rows.filter(({ group, count }) => group === wave && count !== undefined);
  const same = told.flatMap(({ theme, count }) => {
    const prevalence = themes.find(({ id }) => id === theme)?.prevalence;
    return prevalence?.kind === "exact" ? [prevalence.count === count] : [];
  });
  return same.length > 0 && same.every(Boolean);
}

/** What a row tells of its count; nothing where nobody was asked, or where there are only words. */
function countIn(row: CountRow, of: number): Pick<Counted, "least" | "most" | "withheld"> | undefined {
  if (row.missing === "not asked") return undefined;
  const prevalence = prevalenceIn(row);
  if (!prevalence) return { least: 0, most: of, withheld: true };
  if (prevalence.kind === "worded") return undefined;
  const [least, most] =
    prevalence.kind === "exact" ? [prevalence.count, prevalence.count] : [prevalence.atLeast, prevalence.atMost];
  return { least, most, withheld: false };
}

/** That one quantity is no more than another. */
function atMost(part: string, whole: string): Relation {
  return {
    terms: [
      [1, part],
      [-1, whole],
    ],
    least: -ANY,
    most: 0,
  };
}
