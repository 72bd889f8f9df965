/** The field, then each link of the results: what the arrow keys go through. */
const stops = 'input[type="search"], [data-search-results] a';

/** Where a key leads from the stop at `current`, among `count`; undefined when the key is not ours. Never wraps round. */
export function nextStop(key: string, current: number, count: number): number | undefined {
  if (current < 0) return undefined;
  if (key === "ArrowDown") return Math.min(current + 1, count - 1);
  if (key === "ArrowUp") return Math.max(current - 1, 0);
  // In the field itself these two belong to the text.
  if (key === "Home" && current > 0) return 1;
  if (key === "End" && current > 0) return count - 1;
  return undefined;
}

/** Lets the arrow keys move plain focus from the field through the results and back, under `root`. */
export function moveByArrows(root: HTMLElement): void {
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const all = [...root.querySelectorAll<HTMLElement>(stops)];
    const next = nextStop(event.key, all.indexOf(event.target as HTMLElement), all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
    all[next]?.scrollIntoView({ block: "nearest" });
  });
}
