import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CountRow } from "../../../src/model/tables/counts.ts";
import type { PairRow } from "../../../src/model/tables/pairs.ts";
import { knowledgeOf } from "../../../src/privacy/cells/attack.ts";
import { loadFindExtreme, rangeOf } from "../../../src/privacy/cells/bounds.ts";
import type { Reported } from "../../../src/privacy/cells/counted.ts";
import { type Protected, protect } from "../../../src/privacy/cells/protect.ts";
import { releaseOf } from "../../../src/privacy/cells/release.ts";
import type { Thresholds } from "../../../src/privacy/cells/small.ts";
import { withhold } from "../../../src/privacy/cells/withhold.ts";
import { countIn, range, reportOf, type Study, studies } from "./study.ts";

const findExtreme = await loadFindExtreme();
const USUAL: Thresholds = { themes: 3, attributes: 5, protection: 3, remainder: 2 };

async function protectedReport(report: Reported, thresholds = USUAL): Promise<{ found: Protected; shown: Reported }> {
  const release = releaseOf(report);
  const found = await protect(release, thresholds, async () => findExtreme);
  return { found, shown: withhold(report, release.numbers, found.withheld) };
}

const counts = (report: Reported) => report.tables["roles.csv"] as CountRow[];
const pairs = (report: Reported) => report.tables["pairs.csv"] as PairRow[];

describe("random studies", () => {
  /**
   * The attack of somebody who has the tables and no solver: in each row of roles, what is withheld is the theme’s count
   * less what is told, and no role has more people than it has.
   */
  function rangesByHand(shown: Reported): { least: number; most: number }[] {
    const { total, roles } = shown.participants;
    const sizes = new Map(roles.map(({ id, count }) => [id, typeof count === "number" ? count : undefined]));
    const known = [...sizes.values()].reduce<number>((sum, size) => sum + (size ?? 0), 0);
    return shown.themes.flatMap(({ id, prevalence }) => {
      const row = counts(shown).filter(({ theme }) => theme === id);
      const told = row.reduce((sum, { count }) => sum + (count ?? 0), 0);
      const left = prevalence?.kind === "exact" ? prevalence.count - told : undefined;
      const hidden = row.filter(({ count }) => count === undefined);
      const mostOf = ({ group }: CountRow) => sizes.get(group) ?? total - known;
      return hidden.map((cell) => {
        const others = hidden.filter((other) => other !== cell).reduce((sum, other) => sum + mostOf(other), 0);
        const most = Math.min(mostOf(cell), left ?? Number.POSITIVE_INFINITY);
        return { least: left === undefined ? 0 : Math.max(0, left - Math.min(others, left)), most };
      });
    });
  }

  /** The same with a solver, of somebody who reads the tables as they are shown. */
  function rangesBySolver(shown: Reported): { least: number; most: number }[] {
    const release = releaseOf(shown);
    const known = knowledgeOf(
      release,
      new Map(release.numbers.filter(({ withheld }) => withheld).map(({ quantity }) => [quantity, 1])),
    );
    return release.numbers
      .filter(({ withheld }) => withheld)
      .map(({ quantity }) => {
        const [least, most] = rangeOf(quantity, known, findExtreme) ?? [0, 0];
        return { least, most };
      });
  }

  test("what is withheld can’t be worked out from all that is told, by hand or with a solver", async () => {
    const attacked = { tables: 0, withheld: 0, narrowed: 0, stopped: 0 };
    await fc.assert(
      fc.asyncProperty(studies, fc.boolean(), fc.boolean(), async (study, totals, together) => {
        const { found, shown } = await protectedReport(reportOf(study, { totals, pairs: together }));
        attacked.tables += together ? 2 : 1;
        // Where no withholding helps, the build stops, and nothing is told at all.
        if (found.givenAway.length > 0) {
          attacked.stopped += 1;
          return;
        }
        const solved = rangesBySolver(shown);
        const ranges = [...rangesByHand(shown), ...solved];
        attacked.withheld += solved.length;
        attacked.narrowed += ranges.filter(({ least, most }) => most - least < USUAL.protection).length;
      }),
      { numRuns: 80, seed: 7 },
    );
    console.info("attacked:", JSON.stringify(attacked));
    expect(attacked.narrowed).toBe(0);
    expect(attacked.tables).toBeGreaterThan(100);
    expect(attacked.withheld).toBeGreaterThan(500);
    expect(attacked.stopped).toBeLessThan(40);
  });

  test("no small count is told", async () => {
    await fc.assert(
      fc.asyncProperty(studies, async (study) => {
        const { shown } = await protectedReport(reportOf(study, { totals: true, pairs: true }));
        for (const { count, of } of counts(shown)) {
          if (count === undefined) continue;
          expect(count === 0 || count >= USUAL.attributes).toBe(true);
          expect((of ?? 0) - count).toBeGreaterThanOrEqual(USUAL.remainder);
        }
        for (const { count, of } of pairs(shown))
          expect(count === undefined || count === 0 || count >= 3 || of === count).toBe(true);
      }),
      { numRuns: 15, seed: 11 },
    );
  });

  /** Every way in which `people` may have raised three themes, as counts of the eight kinds of answer. */
  function* answers(people: number, kinds = 8): Generator<number[]> {
    if (kinds === 1) {
      yield [people];
      return;
    }
    for (let first = 0; first <= people; first += 1) {
      for (const rest of answers(people - first, kinds - 1)) yield [first, ...rest];
    }
  }

  test("themes together: the range of each count is that of all answers that people could have given", () => {
    const people = 7;
    const all = [...answers(people)];
    const pairOf = (answer: number[], one: number, other: number) =>
      answer.reduce((sum, number, kind) => sum + (kind & (1 << one) && kind & (1 << other) ? number : 0), 0);
    const singleOf = (answer: number[], one: number) => pairOf(answer, one, one);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: 0, max: 2 }), (answer, hidden) => {
        const couples = [
          [1, 0],
          [2, 0],
          [2, 1],
        ] as const;
        const names = ["theme-a", "theme-b", "theme-c"];
        const report: Reported = {
          ...reportOf(
            { roles: range(people).map(() => 0), raised: [], themes: 3, groups: 1 },
            { totals: false, pairs: true },
          ),
          tables: {
            "roles.csv": [],
            "pairs.csv": couples.map(([one, other], index) => ({
              theme: names[one] ?? "",
              with: names[other] ?? "",
              count: index === hidden ? undefined : pairOf(answer, one, other),
              of: people,
            })),
          },
        };
        report.themes.forEach((theme, index) => {
          theme.prevalence = { kind: "exact", count: singleOf(answer, index), of: people };
        });
        const release = releaseOf(report);
        const number = release.numbers.find(({ withheld }) => withheld);
        const bounds = new Map(
          [...release.largest].map(([quantity, most]) => [quantity, [0, most] as [number, number]]),
        );
        for (const { quantity, least, most, withheld } of release.numbers)
          if (!withheld) bounds.set(quantity, [least, most]);
        const possible = all
          .filter(
            (other) =>
              range(3).every((theme) => singleOf(other, theme) === singleOf(answer, theme)) &&
              couples.every(([a, b], index) => index === hidden || pairOf(other, a, b) === pairOf(answer, a, b)),
          )
          .map((other) => pairOf(other, ...(couples[hidden] as readonly [number, number])));
        expect(rangeOf(number?.quantity ?? "", { relations: release.relations, bounds }, findExtreme)).toEqual([
          Math.min(...possible),
          Math.max(...possible),
        ]);
      }),
      { numRuns: 25, seed: 3 },
    );
  });
});

describe("a table of themes by role", () => {
  const study = (rows: Record<string, number[]>, sizes: number[], totals = true): Reported => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const base = reportOf({ roles: [], raised: [], themes: 0, groups: 0 } satisfies Study, {
      totals: false,
      pairs: false,
    });
    return {
      ...base,
      participants: {
        total,
        noun: "people",
        roles: sizes.map((count, index) => ({
          id: `r${index}`,
          name: `role ${index}`,
          count,
          basis: "stated" as const,
        })),
      },
      themes: Object.entries(rows).map(([id, row], index) => ({
        id,
        short: id,
        title: id,
        finding: id,
        number: index + 1,
        chapter: "x",
        basis: "stated" as const,
        subfindings: [],
        ...(totals
          ? { prevalence: { kind: "exact" as const, count: row.reduce((sum, count) => sum + count, 0), of: total } }
          : {}),
      })),
      tables: {
        "roles.csv": Object.entries(rows).flatMap(([theme, row]) =>
          row.map((count, index) => ({ theme, group: `r${index}`, count, of: sizes[index] ?? 0 })),
        ),
      },
    };
  };
  const shownRows = (shown: Reported, width: number) =>
    range(counts(shown).length / width).map((row) =>
      counts(shown)
        .slice(row * width, row * width + width)
        .map(({ count }) => count ?? "[c]"),
    );

  test("a small count takes another with it, from which it could be worked out", async () => {
    const { shown, found } = await protectedReport(study({ a: [2, 9, 8, 11] }, [15, 15, 15, 15]));
    expect(shownRows(shown, 4)).toEqual([["[c]", 9, "[c]", 11]]);
    expect([...found.withheld.values()].sort()).toEqual(["decoy", "small"]);
    expect(found.givenAway).toEqual([]);
  });

  test("a decoy that leaves too little room takes one more", async () => {
    const { shown } = await protectedReport(study({ a: [1, 0, 8, 11] }, [15, 15, 15, 15]));
    expect(shownRows(shown, 4)).toEqual([["[c]", "[c]", "[c]", 11]]);
  });

  test("all but one, and all of a group, are withheld; none of a group is not", async () => {
    const { shown } = await protectedReport(study({ a: [14, 7, 0, 8], b: [15, 7, 7, 7] }, [15, 15, 15, 15], false));
    expect(shownRows(shown, 4)).toEqual([
      ["[c]", 7, "[c]", 8],
      ["[c]", "[c]", 7, 7],
    ]);
  });

  test("a small role is withheld with all its counts, and its size", async () => {
    const { shown } = await protectedReport(study({ a: [6, 7, 0], b: [8, 0, 3] }, [15, 15, 3]));
    expect(shown.participants.roles.map(({ count }) => count)).toContain("[c]");
    expect(
      counts(shown)
        .filter(({ group }) => group === "r2")
        .map(({ count, of, missing }) => [count, of, missing]),
    ).toEqual([
      [undefined, undefined, "suppressed"],
      [undefined, undefined, "suppressed"],
    ]);
    // The sizes of the others would give it away.
    expect(shown.participants.roles.filter(({ count }) => count === "[c]").length).toBeGreaterThan(1);
  });

  test("a role alone: the others, which add up to all, would give it away", async () => {
    const report = { ...study({}, [15, 15, 12, 2]), figures: [], tables: {} };
    const { shown } = await protectedReport(report);
    expect(shown.participants.roles.map(({ count }) => count)).toEqual([15, 15, "[c]", "[c]"]);
  });

  test("what the theme’s own count gives away stops the build, with the numbers that do it", async () => {
    const { found } = await protectedReport(study({ a: [1, 1, 0, 0] }, [15, 15, 15, 15]));
    expect(found.refused.map(({ label }) => label)).toEqual(["“a”"]);
    expect(found.givenAway.flatMap(({ by }) => by)).toContain("“a”");
  });

  test("a count that its author accepts is told", async () => {
    const report = study({ a: [2, 9, 8, 11] }, [15, 15, 15, 15]);
    (counts(report)[0] as CountRow).accept = "It has been published.";
    const { shown, found } = await protectedReport(report);
    expect(shownRows(shown, 4)).toEqual([[2, 9, 8, 11]]);
    expect(found.accepted.map(({ accepted }) => accepted)).toEqual(["It has been published."]);
  });

  test("thresholds of none withhold nothing", async () => {
    const { found } = await protectedReport(study({ a: [1, 1, 0, 3] }, [3, 3, 3, 3]), {
      themes: 0,
      attributes: 0,
      protection: 0,
      remainder: 0,
    });
    expect(found.withheld.size).toBe(0);
  });
});

test("a person counted in two roles ties nothing: roles that don’t add up to all are no parts of them", () => {
  const twice = reportOf(
    { roles: [0, 0, 0, 0, 0, 0], raised: [], themes: 1, groups: 1 },
    { totals: true, pairs: false },
  );
  twice.participants.roles.push({ id: "other", name: "other", count: 6, basis: "stated" });
  expect(releaseOf(twice).relations.some(({ least, most }) => least === 6 && most === 6)).toBe(true);
  twice.tables["roles.csv"] = [
    { theme: "theme-a", group: "role-a", count: 0, of: 6 },
    { theme: "theme-a", group: "other", count: 0, of: 6 },
  ];
  expect(releaseOf(twice).relations.some(({ least, most }) => least === most)).toBe(false);
  expect(countIn({ roles: [0], raised: [[true]], themes: 1, groups: 1 }, 0, 0)).toBe(1);
});
