import { inNumber } from "../../i18n/in-number.ts";
import type { ClientWords } from "../../i18n/search-words.ts";
import type { Answer } from "./engine.ts";
import { createKinds } from "./kinds.ts";
import { moveByArrows } from "./moves.ts";
import { type QueryState, writeQuery } from "./query-state.ts";
import { createSpeaker, withQuery } from "./say.ts";

/** A search panel at work: the one in the dialog, or the one on the search page. */
export interface Panel {
  /** Moves focus to the field, with its text selected. */
  focus(): void;
  /** Searches for this, as if it had been typed. */
  search(state: QueryState): void;
}

interface Options {
  base: string;
  language: string;
  /** Called with each search as it begins. */
  onSearch(state: QueryState): void;
  /** Called when the form is sent. */
  onSubmit(state: QueryState): void;
}

type View = "empty" | "loading" | "results" | "none" | "error";

const perPage = 8;
/** Pause in ms between the last key and the search. What it needs is fetched meanwhile. */
const pause = 130;

const found = () => import("./found.ts");

/** Brings the markup of `SearchPanel.astro` to life. */
export function createPanel(root: HTMLElement, { base, language, onSearch, onSubmit }: Options): Panel {
  const part = <E extends HTMLElement>(name: string) => root.querySelector(`[data-search-${name}]`) as E;
  const words = JSON.parse(root.getAttribute("data-words") ?? "{}") as ClientWords;
  const form = part<HTMLFormElement>("form");
  const field = part<HTMLInputElement>("field");
  const list = part("results");
  const more = part<HTMLButtonElement>("more");
  const kinds = createKinds(part<HTMLFieldSetElement>("kinds"), language);
  const say = createSpeaker(part("status"));
  const marks = [...root.querySelectorAll<HTMLAnchorElement>("a[href]:has(svg)")];
  const parts = {
    result: part<HTMLTemplateElement>("result"),
    section: part<HTMLTemplateElement>("section"),
    kindLabel: kinds.label,
    markFor: (href: string) => marks.find((a) => a.pathname === href)?.querySelector("svg") ?? undefined,
  };

  const prepare = async () => (await found()).loadEngine(base);

  let turn = 0;
  let results: Answer["results"] = [];

  const state = (): QueryState => ({ query: field.value.trim(), kind: kinds.get() });

  function show(view: View, line = ""): void {
    root.setAttribute("data-view", view);
    for (const place of root.querySelectorAll<HTMLElement>("[data-search-when]")) {
      place.hidden = !place.getAttribute("data-search-when")?.split(" ").includes(view);
    }
    if (view !== "results") list.replaceChildren();
    for (const place of root.querySelectorAll("[data-search-line]")) place.textContent = line;
    say(line);
  }

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    const now = state();
    onSearch(now);
    const asPage = part<HTMLAnchorElement>("as-page");
    if (asPage) asPage.href = `${form.action}${writeQuery(now)}`;
    if (now.query === "") {
      kinds.hide();
      show("empty");
      return;
    }
    if (list.childElementCount === 0) show("loading");
    try {
      const engine = await prepare();
      if (mine !== turn) return;
      const filters: Record<string, string> = now.kind === "" ? {} : { kind: now.kind };
      const answer = await engine.debouncedSearch(now.query, { filters }, pause);
      if (mine !== turn || !answer) return;
      const items = await read(answer.results.slice(0, perPage));
      if (mine !== turn) return;
      results = answer.results;
      kinds.count(answer.totalFilters.kind ?? {});
      if (items.length === 0) {
        root.toggleAttribute("data-elsewhere", now.kind !== "" && !part("kinds").hidden);
        show("none", withQuery(root.hasAttribute("data-elsewhere") ? words.noneOfKind : words.none, now.query));
        return;
      }
      list.replaceChildren(...items);
      more.hidden = results.length <= items.length;
      show("results", inNumber(results.length, words.count, language));
    } catch {
      if (mine !== turn) return;
      kinds.hide();
      show("error", words.failed);
    }
  }

  async function read(some: Answer["results"]): Promise<HTMLElement[]> {
    const { itemFor } = await found();
    return Promise.all(some.map(async (result) => itemFor(await result.data(), parts)));
  }

  async function showMore(): Promise<void> {
    const mine = turn;
    const from = list.childElementCount;
    const items = await read(results.slice(from, from + perPage)).catch(() => []);
    if (mine !== turn || items.length === 0 || list.childElementCount !== from) return;
    list.append(...items);
    items[0]?.querySelector("a")?.focus();
    more.hidden = results.length <= list.childElementCount;
  }

  function search({ query, kind }: QueryState): void {
    field.value = query;
    kinds.set(kind);
    void run();
  }

  function clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const suggestion = target.closest<HTMLElement>("[data-search-suggest]");
    if (target.closest("[data-search-again]")) void run();
    else if (target.closest("[data-search-every-kind]")) search({ ...state(), kind: "" });
    else if (target.closest("[data-search-more]")) void showMore();
    else if (suggestion) search({ query: suggestion.getAttribute("data-search-suggest") ?? "", kind: "" });
    else return;
    event.preventDefault();
    // The button that was pressed may be gone by now.
    if (!target.closest("[data-search-more]")) field.focus();
  }

  form.addEventListener("input", () => void run());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onSubmit(state());
  });
  // The engine loads as soon as someone shows that they will search; if it can't, the search itself says so.
  form.addEventListener("focusin", () => void prepare().catch(() => undefined), { once: true });
  root.addEventListener("click", clicked);
  moveByArrows(root);
  form.hidden = false;
  show("empty");

  return {
    focus() {
      field.focus();
      field.select();
    },
    search,
  };
}
