import { round } from "../charts/round.ts";
import { gather, heightOf, type Place, sizeOf, spread } from "./columns.ts";
import { COLUMNS, type Column, columnOf, type ExplorerData, type Form, type Item } from "./data.ts";
import { shownItems } from "./filter.ts";
import { type Curve, curves } from "./links.ts";
import { byCount } from "./order.ts";
import type { State } from "./state.ts";
import { type Trail, trailOf } from "./trail.ts";

/** One state in one form: everything that is drawn, and where; places are mirrored where the report is. */
export interface Scene {
  /** In the order in which they are read. */
  items: Record<Column, Place[]>;
  headings: Place[];
  links: Curve[];
  /** Keys of what the trail leads through; nothing when no trail is followed. */
  trail: ReadonlySet<string> | undefined;
  height: number;
}

export const HEADINGS = {
  findings: "heading.findings",
  recommendations: "heading.recommendations",
  audiences: "heading.audiences",
  uncounted: "heading.uncounted",
} as const;

const defaults = {
  /** Between columns that stand one above the other, px. */
  between: 34,
  /** Below the last row, px. */
  below: 2,
};

type Keys = Record<Column, readonly string[]>;
type Columns = Record<Column, Place[]>;

/** Places everything that a state shows in one of the drawings. */
export function layout(data: ExplorerData, form: Form, state: State): Scene {
  const shown = shownItems(data, state);
  const trail = trailOf(data, shown, state);
  const keys = each((column) => keysOf(column, shown, state));
  const { columns, height } = form.stacked ? stack(keys, form, trail) : abreast(keys, form, state, trail);
  const items = each((column) => columns[column].filter(({ key }) => !isHeading(key)));
  const mirror = (column: Column, places: Place[]) =>
    places.map(({ key, x, y }) => ({
      key,
      x: data.direction === "rtl" ? form.width - x - form.columns[column].width : x,
      y: round(y),
    }));
  return {
    items: each((column) => mirror(column, items[column])),
    headings: COLUMNS.flatMap((column) =>
      mirror(
        column,
        columns[column].filter(({ key }) => isHeading(key)),
      ),
    ),
    links: form.stacked ? [] : curves(data, form, { items, trail }),
    trail: trail?.keys,
    height: round(height + defaults.below),
  };
}

const isHeading = (key: string): boolean => Object.values<string>(HEADINGS).includes(key);

const each = <T>(make: (column: Column) => T): Record<Column, T> => ({
  findings: make("findings"),
  recommendations: make("recommendations"),
  audiences: make("audiences"),
});

/** What stands in a column, top to bottom: a heading, then items. A column without items has no heading. */
function keysOf(column: Column, shown: readonly Item[], { order }: State): string[] {
  const items = shown.filter((item) => columnOf(item) === column);
  if (items.length === 0) return [];
  const keys = (some: readonly Item[]) => some.map(({ key }) => key);
  if (order === "report" || column === "audiences") return [HEADINGS[column], ...keys(items)];
  const { counted, uncounted } = byCount(items);
  const apart = column === "findings" && counted.length > 0 && uncounted.length > 0;
  return [HEADINGS[column], ...keys(counted), ...(apart ? [HEADINGS.uncounted] : []), ...keys(uncounted)];
}

/** One column above the other. What a trail doesn't touch is left out: on a phone, the trail has to fit. */
function stack(keys: Keys, form: Form, trail: Trail | undefined): { columns: Columns; height: number } {
  let y = 0;
  const columns = each((column) => {
    const kept = keys[column].filter((key) => !trail || trail.keys.has(key) || key === HEADINGS[column]);
    if (kept.length < 2) return [];
    if (y > 0) y += defaults.between;
    return kept.map((key) => {
      const place = { key, x: form.columns[column].x, y };
      y += heightOf(form, [key]);
      return place;
    });
  });
  return { columns, height: y };
}

/**
 * Columns beside each other, as high as the highest. In the column that the trail sets out from nothing moves, so that what was
 * chosen stays under the hand; in the others, what the trail touches gathers beside it. A ranking holds, whatever the trail.
 */
function abreast(
  keys: Keys,
  form: Form,
  { order }: State,
  trail: Trail | undefined,
): { columns: Columns; height: number } {
  const height = Math.max(...COLUMNS.map((column) => heightOf(form, keys[column])));
  const home = each((column) => spread({ column, keys: keys[column] }, form, height));
  if (!trail) return { columns: home, height };
  const own = columnOf(trail.origin);
  const level = levelOf(home[own], form, trail);
  const columns = each((column) => {
    const holds = column === own || (column === "findings" && order === "count");
    return holds ? home[column] : gather({ column, keys: keys[column] }, trail.keys, level, form, height);
  });
  return { columns, height };
}

/** How far down a trail sets out, px. A theme that gave way to its sub-findings sets out from the middle of them. */
function levelOf(places: readonly Place[], form: Form, trail: Trail): number {
  const origin = places.filter(({ key }) => key === trail.origin.key);
  const from = origin.length > 0 ? origin : places.filter(({ key }) => trail.keys.has(key));
  const levels = from.map(({ key, y }) => y + sizeOf(form, key).joint);
  return levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
}
