import fc from "fast-check";
import type { Reported } from "../../../src/privacy/cells/counted.ts";

/** What people of a study said: for each person a role, and whether they raised each theme. */
export interface Study {
  roles: number[];
  raised: boolean[][];
  themes: number;
  groups: number;
}

const roleName = (index: number) => `role-${String.fromCharCode(97 + index)}`;
const themeName = (index: number) => `theme-${String.fromCharCode(97 + index)}`;

/** Studies of 12 to 60 people in 2 to 5 roles, with 1 to 5 themes, each raised by a share of its own. */
export const studies: fc.Arbitrary<Study> = fc
  .record({
    people: fc.integer({ min: 12, max: 60 }),
    groups: fc.integer({ min: 2, max: 5 }),
    shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  })
  .map(({ people, groups, shares, seed }) => {
    const next = generator(seed);
    const roles = Array.from({ length: people }, () => Math.floor(next() ** 1.5 * groups));
    const raised = roles.map(() => shares.map((share) => next() * 100 < share));
    return { roles, raised, themes: shares.length, groups };
  });

/** Park and Miller’s generator: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** How many people of a study are meant by all of the conditions. */
export function countIn({ roles, raised }: Study, role: number | undefined, ...themes: number[]): number {
  return roles.filter(
    (own, person) => (role === undefined || own === role) && themes.every((theme) => raised[person]?.[theme]),
  ).length;
}

/** The study as a report tells it: each theme’s count, roles, themes by role, themes together. */
export function reportOf(study: Study, told: { totals: boolean; pairs: boolean }): Reported {
  const total = study.roles.length;
  const roles = range(study.groups).filter((role) => countIn(study, role) > 0);
  const themes = range(study.themes);
  return {
    participants: {
      total,
      noun: "people",
      roles: roles.map((role) => ({
        id: roleName(role),
        name: roleName(role),
        count: countIn(study, role),
        basis: "stated" as const,
      })),
    },
    themes: themes.map((theme) => ({
      id: themeName(theme),
      short: themeName(theme),
      title: themeName(theme),
      finding: "x",
      number: theme + 1,
      chapter: "x",
      basis: "stated" as const,
      subfindings: [],
      ...(told.totals
        ? {
            prevalence: {
              kind: "exact" as const,
              count: countIn(study, undefined, theme),
              of: total,
              acceptSmall: { reason: "x" },
            },
          }
        : {}),
    })),
    recommendations: [],
    figures: [
      figure("theme-by-role", "roles.csv"),
      ...(told.pairs && study.themes > 1 ? [figure("co-occurrence", "pairs.csv")] : []),
    ],
    tables: {
      "roles.csv": themes.flatMap((theme) =>
        roles.map((role) => ({
          theme: themeName(theme),
          group: roleName(role),
          count: countIn(study, role, theme),
          of: countIn(study, role),
        })),
      ),
      "pairs.csv": themes.flatMap((theme) =>
        range(theme).map((other) => ({
          theme: themeName(theme),
          with: themeName(other),
          count: countIn(study, undefined, theme, other),
          of: total,
        })),
      ),
    },
    sheets: {},
  };
}

const figure = (kind: "theme-by-role" | "co-occurrence", data: string) => ({
  id: kind,
  kind,
  data,
  title: "x",
  description: "x",
  source: "x",
  basis: "stated" as const,
});

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
