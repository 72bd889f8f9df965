import { fieldsOf } from "../../model/records.ts";
import type { Relation, Release, Reported } from "./counted.ts";
import { releaseOf } from "./release.ts";

/** Folder in the content that holds the `report.json` of versions that were released before. */
const FOLDER = "releases/";

/**
 * A release with all that versions before it told. The same people said the same things, so that a count is what it was;
 * where people were added since, it has grown by no more than they are.
 */
export function withEarlier(release: Release, texts: ReadonlyMap<string, string>): Release {
  const all: Release = { ...release, numbers: [...release.numbers], relations: [...release.relations] };
  for (const [file, text] of texts) {
    if (!file.startsWith(FOLDER) || !file.endsWith(".json")) continue;
    const report = reportIn(text);
    if (!report) continue;
    const earlier = releaseOf(report);
    const named = (quantity: string) => `${file} ${quantity}`;
    for (const [quantity, most] of earlier.largest) all.largest.set(named(quantity), most);
    for (const number of earlier.numbers) {
      if (number.withheld) continue;
      const told = { label: `${number.label} in ${file}`, movable: false, accepted: "released before", places: [] };
      all.numbers.push({ ...number, ...told, quantity: named(number.quantity) });
    }
    all.relations.push(
      ...earlier.relations.map(({ terms, ...ends }): Relation => {
        return { ...ends, terms: terms.map(([factor, quantity]) => [factor, named(quantity)] as const) };
      }),
      ...links(release, earlier, named),
    );
  }
  return all;
}

/** What ties a quantity of now to what it was: nothing when what is told of both doesn’t fit, as after coding anew. */
function links(now: Release, before: Release, named: (quantity: string) => string): Relation[] {
  return [...before.largest].flatMap(([quantity, largest]) => {
    const most = now.largest.get(quantity);
    if (most === undefined) return [];
    const grown = most - largest;
    const relation: Relation = {
      terms: [
        [1, quantity],
        [-1, named(quantity)],
      ],
      least: Math.min(0, grown),
      most: Math.max(0, grown),
    };
    const [one, other] = [now, before].map(({ numbers }) => numbers.find((number) => number.quantity === quantity));
    if (!one || !other || other.withheld) return [relation];
    const fits = one.least - other.most <= relation.most && one.most - other.least >= relation.least;
    return fits ? [relation] : [];
  });
}

/** As much of a released `report.json` as tells numbers; nothing when it is none. */
function reportIn(text: string): Reported | undefined {
  const report = fieldsOf(safely(text));
  const lists = ["themes", "recommendations", "figures"].every((name) => Array.isArray(report[name]));
  const { total, roles } = fieldsOf(report.participants);
  if (report.format !== "soundings-report" || !lists || typeof total !== "number" || !Array.isArray(roles))
    return undefined;
  return { ...report, tables: fieldsOf(report.tables), sheets: {} } as unknown as Reported;
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
