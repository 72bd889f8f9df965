import { round } from "../charts/round.ts";
import { type Place, sizeOf } from "./columns.ts";
import type { Column, ExplorerData, Form, Item } from "./data.ts";
import type { Trail } from "./trail.ts";

/** A link as it is drawn. */
export interface Curve {
  key: string;
  /** Path data; the same commands in every state, so that one can move into another. */
  d: string;
  /** It is the theme of a sub-finding that is answered, rather than that alone. */
  byTheme: boolean;
}

/** Between a column's edge and the end of a link, px. */
const AIR = 10;

interface Drawn {
  items: Record<Column, Place[]>;
  trail: Trail | undefined;
}

/**
 * The links between columns that stand beside each other: those of the trail, or without one all of them. Where a theme has
 * given way to its sub-findings, and where a trail sets out from one of these, they are linked in its stead.
 */
export function curves(data: ExplorerData, form: Form, { items, trail }: Drawn): Curve[] {
  const at = new Map(Object.values(items).flatMap((places) => places.map((place) => [place.key, place.y] as const)));
  const kinds = new Map(data.items.map((item) => [item.key, item]));
  return data.links
    .filter(({ from, to }) => !trail || (trail.keys.has(from) && trail.keys.has(to)))
    .flatMap(({ from, to }) => standIns(from, data.items, at, trail).map((start) => ({ start, to })))
    .filter(({ to }) => at.has(to))
    .map(({ start, to }) => {
      const near: Column = kinds.get(to)?.kind === "audience" ? "recommendations" : "findings";
      const far: Column = near === "findings" ? "recommendations" : "audiences";
      const end = (key: string) => round((at.get(key) ?? 0) + sizeOf(form, key).joint);
      const leaves = form.columns[near].x + sizeOf(form, start).reach + AIR;
      const d = curve(leaves, end(start), form.columns[far].x - AIR, end(to), form, data);
      return { key: `${start}>${to}`, d, byTheme: kinds.get(start)?.kind === "subfinding" };
    });
}

/** Where the links of an item begin: at the sub-finding that the trail set out from, else at the item, else at its parts. */
function standIns(
  key: string,
  items: readonly Item[],
  at: ReadonlyMap<string, number>,
  trail: Trail | undefined,
): string[] {
  if (trail?.within?.key === key) return [trail.origin.key];
  return at.has(key) ? [key] : items.filter((item) => item.theme === key && at.has(item.key)).map((item) => item.key);
}

function curve(x1: number, y1: number, x2: number, y2: number, { width }: Form, { direction }: ExplorerData): string {
  const [a, m, b] = [x1, (x1 + x2) / 2, x2].map((x) => round(direction === "rtl" ? width - x : x));
  return `M${a} ${y1}C${m} ${y1} ${m} ${y2} ${b} ${y2}`;
}
