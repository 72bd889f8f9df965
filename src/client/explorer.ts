/*
 * The explorer, in the browser. The page holds every drawing as it is served and, in `data-explorer`, what they are made of; the
 * functions of `explorer/` say where things stand in any state, and this moves them there, keeps the state in the address, and
 * says what is shown.
 */
import type { ExplorerData } from "../explorer/data.ts";
import { say } from "../explorer/say.ts";
import { FIRST, readState, type State, settle, writeState } from "../explorer/state.ts";
import type { SpokenWords } from "../explorer/words.ts";
import { createChoices } from "./explorer/choices.ts";
import { createDrawing } from "./explorer/drawing.ts";
import { createSaid } from "./explorer/said.ts";

for (const root of document.querySelectorAll<HTMLElement>("[data-explorer]")) start(root);

function start(root: HTMLElement): void {
  const { data, words } = JSON.parse(root.dataset.explorer ?? "") as { data: ExplorerData; words: SpokenWords };
  let state = FIRST;

  const said = createSaid(root, { onClear: () => go({ order: state.order }) });
  const choices = createChoices(root, { onChoose: (chosen) => go({ ...state, ...chosen }) });
  const drawings = data.forms.flatMap((form) => {
    const place = root.querySelector(`[data-width="${form.name}"]`);
    const follow = (key: string | undefined) => go({ ...state, trail: key });
    return place ? [createDrawing(place, form, data, follow)] : [];
  });

  /** Shows a state that was chosen here, and gives it an address of its own. */
  function go(wanted: State): void {
    const next = settle(wanted, data);
    const query = writeState(next);
    if (query === writeState(state)) return;
    history.pushState(null, "", location.pathname + query);
    const { activeElement } = document;
    const top = activeElement?.getBoundingClientRect().top ?? 0;
    show(next, true);
    // The sentences above may have grown. What was chosen stays under the hand; where a phone leaves the rest out, they matter more.
    const stacked = drawings.some((drawing) => drawing.isStacked && drawing.isShown());
    if (stacked && next.trail) said.bringBack();
    else if (activeElement?.isConnected) {
      scrollBy({ top: activeElement.getBoundingClientRect().top - top, behavior: "instant" });
    }
  }

  function show(next: State, moving: boolean): void {
    state = next;
    for (const drawing of drawings) drawing.show(state, moving);
    choices.show(state);
    const { order, ...filters } = state;
    said.show(say(data, state, words), Object.keys(filters).length > 0);
  }

  addEventListener("popstate", () => show(readState(location.search, data), true));
  show(readState(location.search, data), false);
  root.dataset.ready = "";
}
