import type { Prevalence } from "../../model/prevalence.ts";
import { numbersInBars } from "./bar-numbers.ts";
import type { Counted, Place, Relation, Release, Reported } from "./counted.ts";
import { countedTables } from "./counted-tables.ts";
import { numbersInGroups } from "./grouped-numbers.ts";
import { numbersInPairs } from "./paired-numbers.ts";
import { roleQuantity, themeQuantity } from "./quantities.ts";

/**
 * Every number of people that a report tells, with what ties them to each other: roles that add up to all, a theme’s
 * count that is the sum of its counts by role, two themes together that are no more than either.
 */
export function releaseOf(report: Reported): Release {
  const total = report.participants.total;
  const release: Release = { numbers: [], relations: [], largest: new Map() };
  for (const numbers of [rolesIn(report), findingsIn(report)]) {
    add(release, numbers);
    for (const { quantity, of } of numbers) release.largest.set(quantity, of);
  }
  release.relations.push(...rolesTogether(report));
  const bars = numbersInBars(report);
  add(release, bars.numbers);
  for (const [quantity, most] of bars.largest) release.largest.set(quantity, most);
  for (const table of countedTables(report)) {
    const read = (scope: string) =>
      table.kind === "co-occurrence"
        ? numbersInPairs(table.data, table.rows, total, scope)
        : numbersInGroups(table.data, table.rows, report, scope, table.kind);
    // Of the report’s own people, unless it tells other numbers of them elsewhere: then other people were counted.
    const own = read("");
    const part = contradicts(release, own) ? read(table.data) : own;
    add(release, part.numbers);
    release.relations.push(...part.relations);
    for (const [quantity, most] of part.largest) release.largest.set(quantity, most);
  }
  return { ...release, relations: release.relations.filter((relation) => !isFalse(relation, release)) };
}

/** Numbers of one quantity become one, in several places. */
function add(release: Release, numbers: readonly Counted[]): void {
  for (const number of numbers) {
    const before = release.numbers.find(({ quantity }) => quantity === number.quantity);
    if (!before) release.numbers.push(number);
    else {
      before.places.push(...number.places);
      before.accepted ??= number.accepted;
      before.movable &&= number.movable;
      before.withheld ||= number.withheld;
      before.least = Math.max(before.least, number.least);
      before.most = Math.min(before.most, number.most);
    }
  }
}

function contradicts({ numbers }: Release, part: Release): boolean {
  return part.numbers.some(({ quantity, least, most }) =>
    numbers.some((other) => other.quantity === quantity && (other.least > most || other.most < least)),
  );
}

/** Whether known numbers say that a relation doesn’t hold: then it is none, of these people. */
function isFalse({ terms, least, most }: Release["relations"][number], { numbers }: Release): boolean {
  let [low, high] = [0, 0];
  for (const [factor, quantity] of terms) {
    const number = numbers.find((one) => one.quantity === quantity);
    const ends = [
      factor * (number?.least ?? 0),
      factor * (number?.most ?? (factor > 0 ? Number.POSITIVE_INFINITY : 0)),
    ];
    if (!number && factor < 0) ends[1] = Number.NEGATIVE_INFINITY;
    low += Math.min(...ends);
    high += Math.max(...ends);
  }
  return low > most || high < least;
}

function rolesIn({ participants: { roles, total } }: Reported): Counted[] {
  return roles.flatMap(({ id, name, count, acceptSmall }): Counted[] => {
    if (count === undefined) return [];
    const withheld = count === "[c]";
    return [
      {
        quantity: roleQuantity("", id),
        label: `people who are ${name}`,
        kind: "attribute",
        least: withheld ? 0 : count,
        most: withheld ? total : count,
        of: total,
        withheld,
        movable: true,
        accepted: acceptSmall?.reason,
        places: [{ in: "role", role: id }],
      },
    ];
  });
}

/**
 * Roles that are all counted add up to everyone; where the numbers say that they don’t, somebody has two, and this is
 * left out with other relations that are false. Of roles that are counted in part, nobody knows whether they overlap.
 */
function rolesTogether({ participants: { roles, total } }: Reported): Relation[] {
  if (roles.length === 0 || roles.some(({ count }) => count === undefined)) return [];
  return [{ terms: roles.map(({ id }) => [1, roleQuantity("", id)] as const), least: total, most: total }];
}

function findingsIn({ themes, recommendations }: Reported): Counted[] {
  const finding = (quantity: string, label: string, prevalence: Prevalence | undefined, place: Place): Counted[] => {
    if (!prevalence || prevalence.kind === "worded") return [];
    const exact = prevalence.kind === "exact";
    return [
      {
        quantity,
        label: `“${label}”`,
        kind: "theme",
        least: exact ? prevalence.count : prevalence.atLeast,
        most: exact ? prevalence.count : prevalence.atMost,
        of: prevalence.of,
        withheld: false,
        movable: false,
        accepted: prevalence.acceptSmall?.reason,
        places: [place],
      },
    ];
  };
  return [
    ...themes.flatMap(({ id, short, prevalence, subfindings }) => [
      ...finding(themeQuantity("", id), short, prevalence, { in: "finding", list: "themes", id }),
      ...subfindings.flatMap((sub) =>
        finding(`finding ${id} ${sub.id}`, sub.short, sub.prevalence, {
          in: "finding",
          list: "themes",
          id,
          subfinding: sub.id,
        }),
      ),
    ]),
    ...recommendations.flatMap(({ id, short, prevalence }) =>
      finding(`recommendation ${id}`, short, prevalence, { in: "finding", list: "recommendations", id }),
    ),
  ];
}
