import type { Run } from "../../explorer/say.ts";

/** The sentences above the drawing, which a screen reader speaks when they change, and the way back to everything. */
export function createSaid(root: HTMLElement, { onClear }: { onClear(): void }) {
  const line = root.querySelector<HTMLElement>("[data-explorer-said]");
  const clear = root.querySelector<HTMLButtonElement>("[data-explorer-clear]");
  const hint = root.querySelector<HTMLElement>("[data-explorer-hint]");
  if (hint) hint.hidden = false;
  clear?.addEventListener("click", () => {
    onClear();
    // The button is gone by now, and focus with it.
    root.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
  });

  return {
    show(runs: readonly Run[], isPart: boolean): void {
      if (clear) clear.hidden = !isPart;
      const text = runs.map((run) => run.text).join("");
      if (line && line.textContent !== text) line.replaceChildren(...runs.map(nodeOf));
    },
    /** Brings the sentences into sight, where they have gone above it. */
    bringBack(): void {
      if (line && line.getBoundingClientRect().top < 0) line.scrollIntoView({ block: "start" });
    },
  };
}

function nodeOf({ text, href }: Run): Node | string {
  if (href === undefined) return text;
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  return link;
}
