import type { Prevalence } from "./prevalence.ts";
import type { Report } from "./report.ts";

/** A count that is told although few people are behind it, and why. */
export interface AcceptedCount {
  /** What was counted. */
  what: string;
  /** The fewest and the most people, and of how many; absent where what is accepted is no single number. */
  count?: { people: number[]; of: number };
  reason: string;
}

/** Every small count that the report’s author accepts, in the order of the report, and last each attribution to few. */
export function acceptedCounts({
  participants,
  themes,
  recommendations,
  figures,
  tables,
  evidence,
}: Report): AcceptedCount[] {
  const inProse = (what: string, prevalence: Prevalence | undefined): AcceptedCount[] => {
    if (!prevalence || prevalence.kind === "worded" || !prevalence.acceptSmall) return [];
    const { of } = prevalence;
    const people = prevalence.kind === "exact" ? [prevalence.count] : [prevalence.atLeast, prevalence.atMost];
    return [{ what, count: { people: [...new Set(people)], of }, reason: prevalence.acceptSmall.reason }];
  };
  return [
    ...participants.roles.flatMap(({ name, count, acceptSmall }) =>
      acceptSmall && count !== undefined
        ? [{ what: name, count: { people: [Number(count)], of: participants.total }, ...acceptSmall }]
        : [],
    ),
    ...themes.flatMap(({ short, prevalence, subfindings }) => [
      ...inProse(short, prevalence),
      ...subfindings.flatMap((item) => inProse(item.short, item.prevalence)),
    ]),
    ...recommendations.flatMap(({ short, prevalence }) => inProse(short, prevalence)),
    ...figures.flatMap((figure) => {
      if (figure.kind === "bars" && figure.acceptSmall) return [{ what: figure.title, ...figure.acceptSmall }];
      if (!("data" in figure)) return [];
      return (tables[figure.data] ?? []).flatMap((row) => {
        if (!("accept" in row) || row.accept === undefined || row.count === undefined) return [];
        const group = "with" in row ? row.with : row.group;
        return [{ what: `${row.theme}, ${group}`, count: { people: [row.count], of: row.of }, reason: row.accept }];
      });
    }),
    ...evidence
      .flatMap(({ acceptLabel }) => acceptLabel ?? [])
      .filter(({ label }, index, all) => all.findIndex((other) => other.label === label) === index)
      .map(({ label, reason }) => ({ what: `“${label}”`, reason })),
  ];
}
