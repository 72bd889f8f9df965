import type { NumberForms } from "../in-number.ts";

/** The words of the search. Most stand in the page; `client` is handed to the script as data. */
export const search = {
  label: "Search the report",
  close: "Close",
  hint: "Every chapter, theme, recommendation and figure. Put quotation marks round an exact phrase.",
  suggestions: "Or start from",
  contents: "The contents of the report",
  filter: "Kind of page",
  all: "All",
  kinds: [
    { value: "Chapter", one: "Chapter", many: "Chapters" },
    { value: "Theme", one: "Theme", many: "Themes" },
    { value: "Recommendation", one: "Recommendation", many: "Recommendations" },
    { value: "Figure", one: "Figure", many: "Figures" },
    // A page of no special kind needs no label: its title says what it is.
    { value: "Page", one: "", many: "Other pages" },
  ],
  loading: "Searching…",
  more: "Show more results",
  asPage: "All results on one page",
  everyKind: "Show results of every kind",
  advice: [
    "Check the spelling, or use fewer and plainer words.",
    "Begin a word and leave the rest: “organis” finds organiser and organising.",
  ],
  toContents: "Go to the contents",
  failed: "The search index can’t be reached.",
  failedWhy:
    "If you opened this report from a folder on your own computer: browsers let a search run only from a web server. If you are reading it online, the connection may have dropped.",
  again: "Try again",
  noScript: "Search needs JavaScript, which is off or did not load. All the rest of the report reads without it.",
  keys: { move: "to move", open: "to open", close: "to close" },
  client: {
    /** By plural category of the interface language; `{n}` is the number. */
    count: { one: "{n} result", other: "{n} results" } as NumberForms,
    /** `{q}` is what was searched for. */
    none: "Nothing found for “{q}”.",
    /** `{n}` as in count. Said where the chosen kind has no result, and others have. */
    noneOfKind: "Nothing of this kind found for “{q}”.",
    failed: "The search index can’t be reached.",
  },
};

export type SearchWords = typeof search;
export type ClientWords = SearchWords["client"];
