import type { PagefindPage } from "./hit.ts";

/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  /** Null when a later search has overtaken this one. */
  debouncedSearch(term: string, options: { filters: Record<string, string> }, wait: number): Promise<Answer | null>;
}

/** One search's answer: the pages found, best first, each read only when it is shown. */
export interface Answer {
  results: { data(): Promise<PagefindPage> }[];
  /** How many of each value of a filter the words alone would find, whatever the chosen kind. */
  totalFilters: { kind?: Record<string, number> };
}

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/** Loads Pagefind from under `base`, once; after a failure, again when asked again. Rejects when it can't be had. */
export function loadEngine(base: string): Promise<Pagefind> {
  loading ??= start(base).catch((reason) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function start(base: string): Promise<Pagefind> {
  // A browser may remember that a module failed: the second attempt needs an address of its own.
  const again = attempts > 0 ? `?again=${attempts}` : "";
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
  await pagefind.options({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    excerptLength: 24,
    excerptEllipsis: "…",
    // A report's index is small: a worker would cost more to download than it saves.
    noWorker: true,
    // Who looks for "theme" wants the word, not the label of every theme's page.
    ranking: { metaWeights: { kind: 0, number: 0 } },
  });
  await pagefind.init();
  // `init` answers before anything is loaded. This waits for the rest, and fails when it fails.
  await pagefind.filters();
  return pagefind;
}
