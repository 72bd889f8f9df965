import { COLUMNS, type ExplorerData, type Form } from "../../explorer/data.ts";
import type { Scene } from "../../explorer/layout.ts";
import { step } from "../../explorer/walk.ts";

/**
 * Makes buttons of a drawing's items, for hand and keyboard. Tab comes to one in each column; arrow keys move from there. A click
 * that asks for another tab is left to the link that every item is.
 */
export function createKeys(root: Element, form: Form, data: ExplorerData, follow: (key: string | undefined) => void) {
  let scene: Scene | undefined;
  let trail: string | undefined;
  /** Where Tab comes to, by column. */
  const stops = new Map<string, string>();
  const linkOf = (key: string) => root.querySelector<SVGAElement>(`g[data-key="${key}"] > a`);
  const keyAt = (target: EventTarget | null) => (target as Element | null)?.closest<SVGGElement>(".item")?.dataset.key;

  function choose(key: string): void {
    follow(key === trail ? undefined : key);
  }

  function stopAt(key: string): void {
    const column = COLUMNS.find((name) => scene?.items[name].some((place) => place.key === key));
    if (!column) return;
    const before = stops.get(column);
    if (before !== undefined) linkOf(before)?.setAttribute("tabindex", "-1");
    stops.set(column, key);
    linkOf(key)?.setAttribute("tabindex", "0");
  }

  root.addEventListener("click", (event) => {
    const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
    const key = keyAt(event.target);
    if (key === undefined || ctrlKey || metaKey || shiftKey || button !== 0) return;
    event.preventDefault();
    choose(key);
  });
  root.addEventListener("focusin", (event) => {
    const key = keyAt(event.target);
    if (key !== undefined) stopAt(key);
  });
  root.addEventListener("keydown", (event) => {
    const { key: pressed, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    const key = keyAt(event.target);
    if (key === undefined || !scene || ctrlKey || metaKey || altKey || shiftKey) return;
    const next = step(pressed, key, scene, form, data);
    if (pressed === "Escape" && trail !== undefined) follow(undefined);
    else if (pressed === " ") choose(key);
    else if (next !== undefined) linkOf(next)?.focus();
    else return;
    event.preventDefault();
  });

  return {
    /** Goes by what is shown now, and by the item whose trail is followed. */
    show(shown: Scene, followed: string | undefined): void {
      scene = shown;
      trail = followed;
      for (const column of COLUMNS) {
        const keys = shown.items[column].map(({ key }) => key);
        const kept = [followed, stops.get(column)].find((key) => key !== undefined && keys.includes(key)) ?? keys[0];
        for (const key of keys) {
          const link = linkOf(key);
          link?.setAttribute("role", "button");
          link?.setAttribute("tabindex", "-1");
          link?.setAttribute("aria-pressed", String(key === followed));
        }
        stops.delete(column);
        if (kept !== undefined) stopAt(kept);
      }
    },
  };
}
