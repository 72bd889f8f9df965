import type { Panel } from "./panel.ts";

/** Gives the dialog its ways in and out; returns the way in. Where focus returns to is the browser's own doing. */
export function createDialog(dialog: HTMLDialogElement, panel: Panel): () => void {
  function close(): void {
    dialog.close();
    // Where nothing had focus before, the hidden field would keep it for a moment, and take the next `/` for text.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur();
  }

  let pressed: EventTarget | null = null;
  dialog.addEventListener("pointerdown", (event) => {
    pressed = event.target;
  });
  dialog.addEventListener("click", (event) => {
    const target = event.target as Element;
    // A click on the backdrop counts as one on the dialog itself, which its contents cover. So does letting go there
    // after selecting text, which is no wish to leave: the press has to have been there too.
    if (target === dialog ? pressed === dialog : target.closest("[data-search-close]")) close();
    // A link to a heading of this very page would be followed underneath the dialog.
    else if (target.closest("a")?.pathname === location.pathname) close();
  });
  dialog.addEventListener("keydown", (event) => {
    // Left to itself, a search field takes the first Esc to empty itself.
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    close();
  });
  return () => {
    if (!dialog.open) dialog.showModal();
    panel.focus();
  };
}
