import type { PairRow } from "../../model/tables/pairs.ts";
import { themesOf } from "../../model/tables/pairs.ts";
import { ANY, type Counted, type Relation, type Release } from "./counted.ts";
import { pairQuantity, themeQuantity } from "./quantities.ts";

/**
 * The numbers of a table of themes that were raised together. What ties them are the bounds of Fréchet and, for three
 * themes, of Bonferroni: however people answered, these hold.
 */
export function numbersInPairs(data: string, rows: readonly PairRow[], total: number, given: string): Release {
  const of = rows[0]?.of ?? total;
  // Of other people than the report’s, when another number was asked.
  const scope = of === total ? given : data;
  const numbers = rows.map((row, index): Counted => {
    return {
      quantity: pairQuantity(scope, row.theme, row.with),
      label: `“${row.theme}” with “${row.with}”`,
      kind: "theme",
      least: row.count ?? 0,
      most: row.count ?? of,
      of,
      withheld: row.count === undefined,
      movable: true,
      accepted: row.accept,
      places: [{ in: "table", data, row: index, column: "count" }],
    };
  });
  const themes = themesOf(rows);
  const quantities = [
    ...themes.map((theme) => themeQuantity(scope, theme)),
    ...numbers.map(({ quantity }) => quantity),
  ];
  const largest = new Map(quantities.map((quantity) => [quantity, of]));
  return { numbers, relations: relationsOf(themes, of, scope), largest };
}

function relationsOf(themes: readonly string[], of: number, scope: string): Relation[] {
  const relations: Relation[] = [];
  const single = (theme: string) => themeQuantity(scope, theme);
  const pair = (one: string, other: string) => pairQuantity(scope, one, other);
  for (const [i, a] of themes.entries()) {
    for (const [j, b] of themes.slice(0, i).entries()) {
      relations.push(
        {
          terms: [
            [1, pair(a, b)],
            [-1, single(a)],
          ],
          least: -ANY,
          most: 0,
        },
        {
          terms: [
            [1, pair(a, b)],
            [-1, single(b)],
          ],
          least: -ANY,
          most: 0,
        },
        {
          terms: [
            [1, single(a)],
            [1, single(b)],
            [-1, pair(a, b)],
          ],
          least: 0,
          most: of,
        },
      );
      for (const c of themes.slice(0, j)) {
        // Everyone who raised any of the three, counted once, is no more than all.
        const three = [a, b, c].map((theme) => [1, single(theme)] as const);
        const pairs = [pair(a, b), pair(a, c), pair(b, c)].map((name) => [-1, name] as const);
        relations.push({ terms: [...three, ...pairs], least: -ANY, most: of });
        for (const [one, two, three] of [
          [a, b, c],
          [b, a, c],
          [c, a, b],
        ] as const) {
          // Those who raised the first with either of the others are among those who raised it.
          relations.push({
            terms: [
              [1, pair(one, two)],
              [1, pair(one, three)],
              [-1, pair(two, three)],
              [-1, single(one)],
            ],
            least: -ANY,
            most: 0,
          });
        }
      }
    }
  }
  return relations;
}
