import type { IdKind } from "../document/known-ids.ts";
import type { KnownKind } from "../model/known-ids.ts";
import { routes } from "../model/routes.ts";

interface Renamed {
  /** How rules and documents call all of its kind. */
  all: KnownKind;
  /** How blocks call one. */
  one: IdKind;
  /** Where its pages are; none where it stands on a page with others. */
  pages: readonly ((id: string) => string)[];
}

/** What can be renamed, by the word for one of it. */
export const renameKinds = {
  theme: { all: "themes", one: "theme", pages: [routes.theme] },
  recommendation: { all: "recommendations", one: "recommendation", pages: [routes.recommendation] },
  chapter: { all: "chapters", one: "chapter", pages: [routes.chapter] },
  figure: { all: "figures", one: "figure", pages: [routes.figurePage, routes.embed] },
  audience: { all: "audiences", one: "audience", pages: [routes.audience] },
  evidence: { all: "evidence", one: "evidence", pages: [] },
  term: { all: "terms", one: "term", pages: [] },
  source: { all: "sources", one: "source", pages: [] },
} as const satisfies Record<string, Renamed>;

export type RenameKind = keyof typeof renameKinds;

/** A pattern of an id where it stands alone, not as a part of a longer one. */
export const wordOf = (id: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_-])${id.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?![\\p{L}\\p{N}_-])`, "gu");
