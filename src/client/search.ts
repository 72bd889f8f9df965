/*
 * The search, in the browser. A layout needs no more than `<script>import "../client/search.ts"</script>`: it finds
 * the panels of `SearchPanel.astro`, the dialog of `SearchDialog.astro`, and the links that open it,
 * `<a href="/x/search/" data-search-open>`. Pagefind is loaded when someone first goes to the field. Nothing is stored.
 */
import { createDialog } from "./search/dialog.ts";
import { createPanel, type Panel } from "./search/panel.ts";
import { type QueryState, readQuery, writeQuery } from "./search/query-state.ts";
import { onSearchKeys } from "./search/shortcuts.ts";

const html = document.documentElement;
const { base = "/" } = html.dataset;
const language = html.lang || "en";

const open = startPage() ?? startDialog();
if (open) {
  onSearchKeys(open);
  html.setAttribute("data-search", "ready");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-search-open]")) {
    link.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
    link.addEventListener("click", (event) => {
      // A click that asks for another tab is left to the link.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      open();
    });
  }
}

/** The search page: its address holds what is searched for. */
function startPage(): (() => void) | undefined {
  const root = document.querySelector<HTMLElement>('[data-search-panel][data-mode="page"]');
  if (!root) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not with each key: browsers limit how often an address may change.
  const keep = (state: QueryState) => {
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState(history.state, "", location.pathname + writeQuery(state)), 250);
  };
  const panel: Panel = createPanel(root, { base, language, onSearch: keep, onSubmit: (state) => panel.search(state) });
  const asked = readQuery(location.search);
  if (asked.query !== "") panel.search(asked);
  return panel.focus;
}

/** The dialog, on every other page: sending its form goes to the search page. */
function startDialog(): (() => void) | undefined {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-search-dialog]");
  const root = dialog?.querySelector<HTMLElement>("[data-search-panel]");
  if (!dialog || !root) return undefined;
  const panel = createPanel(root, {
    base,
    language,
    onSearch: () => {},
    // Where the form leads without a script: in a copy on a disk, to the page by its file.
    onSubmit: (state) => location.assign(`${root.querySelector("form")?.action ?? ""}${writeQuery(state)}`),
  });
  return createDialog(dialog, panel);
}
