import { rowsOf } from "../../model/tables/index.ts";
import type { Counted, Release, Reported } from "./counted.ts";
import { barQuantity } from "./quantities.ts";

/**
 * The numbers of bars that count the people who were interviewed: those whose unit is what the report calls them. A bar
 * is drawn or it isn’t there, so that only its author can withhold it.
 */
export function numbersInBars({ figures, tables, participants }: Reported): Release {
  const release: Release = { numbers: [], relations: [], largest: new Map() };
  const { total, noun } = participants;
  for (const figure of figures) {
    if (figure.kind !== "bars" || figure.unit.toLowerCase() !== noun.toLowerCase()) continue;
    const rows = rowsOf(tables, figure);
    const numbers = rows.map(({ label, value }, row): Counted => {
      return {
        quantity: barQuantity(figure.data, label),
        label: `“${label}”`,
        kind: "attribute",
        least: value,
        most: value,
        of: total,
        withheld: false,
        movable: false,
        accepted: figure.acceptSmall?.reason,
        places: [{ in: "table", data: figure.data, row, column: "count" }],
      };
    });
    release.numbers.push(...numbers);
    for (const { quantity } of numbers) release.largest.set(quantity, total);
  }
  return release;
}
