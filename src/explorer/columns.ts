import type { Column, Form } from "./data.ts";

/** Where an item or a heading stands: the corner where its reading begins, px from the drawing's own. */
export interface Place {
  key: string;
  x: number;
  y: number;
}

/** A column to be set: its heading and then its items, in reading order. */
export interface Rows {
  column: Column;
  keys: readonly string[];
}

export const heightOf = (form: Form, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + sizeOf(form, key).height, 0);

export function sizeOf({ sizes, name }: Form, key: string) {
  const size = sizes[key];
  if (!size) throw new Error(`nothing is drawn for ${key} in the form ${name}`);
  return size;
}

/** Findings are rows of a table and stand close; other columns share out the height that they leave. */
const isLoose = (column: Column): boolean => column !== "findings";

/** A heading on top, and what follows over the height that is left. */
export function spread({ column, keys }: Rows, form: Form, height: number): Place[] {
  const [heading, ...items] = keys;
  if (heading === undefined) return [];
  const { x } = form.columns[column];
  const top = heightOf(form, [heading]);
  return [{ key: heading, x, y: 0 }, ...fill({ column, keys: items }, form, top, height)];
}

/**
 * What a trail touches, together: findings after those that stand before the first of them, other columns as near to `level`
 * as there is room. The rest keeps its order, above and below.
 */
export function gather(rows: Rows, trail: ReadonlySet<string>, level: number, form: Form, height: number): Place[] {
  const { column, keys } = rows;
  const [heading, ...items] = keys;
  const first = items.findIndex((key) => trail.has(key));
  if (heading === undefined || first < 0) return spread(rows, form, height);
  const above = items.slice(0, first);
  const touched = items.filter((key) => trail.has(key));
  const below = items.slice(first).filter((key) => !trail.has(key));
  if (!isLoose(column)) return spread({ column, keys: [heading, ...above, ...touched, ...below] }, form, height);
  const top = heightOf(form, [heading]);
  const tall = heightOf(form, touched);
  const lowest = height - heightOf(form, below) - tall;
  const start = Math.max(top + heightOf(form, above), Math.min(level - tall / 2, lowest));
  return [
    { key: heading, x: form.columns[column].x, y: 0 },
    ...fill({ column, keys: above }, form, top, start),
    ...fill({ column, keys: touched }, form, start, start + tall),
    ...fill({ column, keys: below }, form, start + tall, height),
  ];
}

/** Items between two heights, px. In a loose column, the air that is left over goes above, between and below them. */
function fill({ column, keys }: Rows, form: Form, from: number, to: number): Place[] {
  const left = Math.max(0, to - from - heightOf(form, keys));
  const air = isLoose(column) ? left / (keys.length + 1) : 0;
  let y = from;
  return keys.map((key) => {
    const place = { key, x: form.columns[column].x, y: y + air };
    y = place.y + heightOf(form, [key]);
    return place;
  });
}
