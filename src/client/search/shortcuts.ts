/** Where a slash is a letter like any other. */
const typing = 'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable]';

/** Calls `open` on `/`, unless someone is typing, and on Ctrl-K or ⌘-K. */
export function onSearchKeys(open: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === "/" && !command && !(event.target as Element).closest?.(typing);
    const commandK = event.key.toLowerCase() === "k" && command && !event.shiftKey;
    if (!slash && !commandK) return;
    event.preventDefault();
    open();
  });
}
