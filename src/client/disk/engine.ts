import MiniSearch, { type SearchResult } from "minisearch";
import type { DiskPage } from "../../search/disk-index.ts";
import type { Pagefind } from "../search/engine.ts";
import type { PagefindPage } from "../search/hit.ts";
import { excerptOf, folded, wordsOf } from "./excerpt.ts";

/*
 * Search in a copy that is opened from disk, in the place of Pagefind, which a browser lets nobody load from there: all
 * texts come by a plain script, and are indexed when somebody first searches.
 */

/** A part of a page, as it is indexed. */
interface Entry {
  id: number;
  page: DiskPage;
  part: DiskPage["parts"][number];
}

let loading: Promise<Pagefind> | undefined;

/** As `search/engine` has it: `base` is where the pages of this language are, from this page. */
export function loadEngine(base: string): Promise<Pagefind> {
  loading ??= readPages(`${base}search-index.js`).then((pages) => createEngine(pages, base));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function readPages(address: string): Promise<readonly DiskPage[]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve((globalThis as { soundingsPages?: DiskPage[] }).soundingsPages ?? []);
    script.onerror = () => reject(new Error(`${address} could not be read`));
    document.head.append(script);
  });
}

/** The same answers as Pagefind's, in the same form. */
export function createEngine(pages: readonly DiskPage[], base: string): Pagefind {
  const entries = pages
    .flatMap((page) => page.parts.map((part) => ({ page, part })))
    .map((entry, id): Entry => ({ id, ...entry }));
  const index = new MiniSearch<Entry>({
    fields: ["title", "heading", "text"],
    extractField: ({ id, page, part }, field) => {
      if (field === "id") return String(id);
      // A page's title is a word of its first part alone: every part of it would be found otherwise.
      if (field === "title") return part === page.parts[0] ? page.title : "";
      return field === "heading" ? part.heading : part.text;
    },
    tokenize: wordsOf,
    processTerm: folded,
    searchOptions: {
      boost: { title: 4, heading: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(entries);
  const search = (words: string) => {
    const all = index.search(words, { combineWith: "AND" });
    return all.length > 0 ? all : index.search(words);
  };
  return {
    options: async () => {},
    init: async () => {},
    filters: async () => ({}),
    async debouncedSearch(words, { filters }) {
      const byPage = new Map<DiskPage, { entry: Entry; found: SearchResult }[]>();
      for (const found of search(words)) {
        const entry = entries[Number(found.id)];
        if (entry) byPage.set(entry.page, [...(byPage.get(entry.page) ?? []), { entry, found }]);
      }
      const kind: Record<string, number> = {};
      for (const page of byPage.keys()) kind[page.kind] = (kind[page.kind] ?? 0) + 1;
      const wanted = [...byPage].filter(([page]) => filters.kind === undefined || page.kind === filters.kind);
      return {
        results: wanted.map(([page, finds]) => ({ data: async () => pageFound(page, finds, base) })),
        totalFilters: { kind },
      };
    },
  };
}

function pageFound(page: DiskPage, finds: { entry: Entry; found: SearchResult }[], base: string): PagefindPage {
  // The whole path, since that is what links on the page are compared with.
  const url = new URL(base + page.path, document.baseURI).pathname;
  const terms = new Set(finds.flatMap(({ found }) => found.terms));
  return {
    url,
    excerpt: excerptOf(finds[0]?.entry.part.text ?? "", terms),
    meta: { title: page.title, kind: page.kind, number: page.number },
    sub_results: finds
      .toSorted((one, other) => one.entry.id - other.entry.id)
      .map(({ entry: { part }, found }) => ({
        title: part.heading || page.title,
        url: part.id ? `${url}#${part.id}` : url,
        excerpt: excerptOf(part.text, terms),
        ...(part.id ? { anchor: { element: "h2" } } : {}),
        weighted_locations: [{ balanced_score: found.score }],
      })),
  };
}
