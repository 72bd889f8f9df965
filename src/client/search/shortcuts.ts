/** Where a slash is a letter like any other. */
const typing = 'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable]';

const KEY = "slash";

/** Whether `/` opens the search. A key by itself can be struck by accident, or by speech; so it can be turned off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Keeps the choice for later pages. A browser may forbid that: then nothing changes. */
export function setSlashOpens(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {}
}

/** Calls `open` on `/`, unless someone is typing, and on Ctrl-K or ⌘-K. */
export function onSearchKeys(open: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === "/" && !command && slashOpens() && !(event.target as Element).closest?.(typing);
    const commandK = event.key.toLowerCase() === "k" && command && !event.shiftKey;
    if (!slash && !commandK) return;
    event.preventDefault();
    open();
  });
}
