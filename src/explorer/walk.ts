import { COLUMNS, type ExplorerData, type Form } from "./data.ts";
import type { Scene } from "./layout.ts";

/**
 * Where an arrow key leads from an item: up and down its column, to its ends, and across to what it is linked with, or
 * else to what stands nearest. Where columns stand one above the other, the end of one leads into the next. Nothing for
 * another key, and at an edge.
 */
export function step(key: string, from: string, scene: Scene, form: Form, data: ExplorerData): string | undefined {
  const columns = COLUMNS.map((column) => scene.items[column]);
  const across = columns.findIndex((places) => places.some((place) => place.key === from));
  const column = columns[across] ?? [];
  const all = form.stacked ? columns.flat() : column;
  const index = all.findIndex((place) => place.key === from);
  if (index < 0) return undefined;
  const forward = data.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  switch (key) {
    case "ArrowDown":
      return all[index + 1]?.key;
    case "ArrowUp":
      return all[index - 1]?.key;
    case "Home":
      return column[0]?.key;
    case "End":
      return column.at(-1)?.key;
    case "ArrowLeft":
    case "ArrowRight":
      return beside(from, across + (key === forward ? 1 : -1), scene, form, data);
    default:
      return undefined;
  }
}

/** In another column: the first item that this one is linked with, or the one at its height. */
function beside(from: string, across: number, scene: Scene, form: Form, data: ExplorerData): string | undefined {
  const column = COLUMNS[across];
  if (!column) return undefined;
  const theme = data.items.find(({ key }) => key === from)?.theme ?? from;
  const linked = new Set(
    data.links.flatMap((link) => (link.from === theme ? [link.to] : link.to === theme ? [link.from] : [])),
  );
  const places = scene.items[column];
  const parts = new Set(data.items.filter((item) => item.theme && linked.has(item.theme)).map(({ key }) => key));
  const next = places.find(({ key }) => linked.has(key)) ?? places.find(({ key }) => parts.has(key));
  if (next) return next.key;
  const middle = (place: { key: string; y: number }) => place.y + (form.sizes[place.key]?.joint ?? 0);
  const here = Object.values(scene.items)
    .flat()
    .find(({ key }) => key === from);
  const level = here ? middle(here) : 0;
  return [...places].sort((a, b) => Math.abs(middle(a) - level) - Math.abs(middle(b) - level))[0]?.key;
}
