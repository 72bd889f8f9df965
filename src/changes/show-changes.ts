import type { Change, Reworded, VersionChanges } from "../model/schema/changes.ts";
import { type DiffPiece, readableDiff } from "../review/word-diff.ts";
import type { ReportVersion } from "./compare-versions.ts";
import { factKey, factsOf } from "./facts.ts";
import { type Passage, passagesOf } from "./prose.ts";
import { renamedBy } from "./renamed.ts";

/** What changed of something, as a page shows it. */
export interface ShownChange extends Omit<Change, "texts" | "title"> {
  /** What it is called now, or was; nothing where that is not to be repeated. */
  title: string | undefined;
  texts: ShownWords[];
  /** How many texts changed whose words the report no longer says: they are not shown. */
  withheld: number;
}

export interface ShownWords {
  what: Reworded["what"];
  pieces: DiffPiece[];
  /** The address of the passage in its chapter, without `#`. */
  anchor: string | undefined;
}

export interface ShownVersion extends Pick<VersionChanges, "from" | "to"> {
  changes: ShownChange[];
}

/**
 * What each version changed, as far as this edition may tell it: words are shown only where the report still says what they
 * became. What was withdrawn since, or is not in this edition, is gone from here as well, and so is what stood there before.
 */
export function showChanges(versions: readonly VersionChanges[], now: ReportVersion): ShownVersion[] {
  if (versions.length === 0) return [];
  const said = saidIn(now);
  return versions.map(({ from, to, changes }) => ({
    from,
    to,
    changes: changes.flatMap((change): ShownChange[] => {
      const fact = said.fact(change);
      // What isn't there is not told of, but for its having been taken out; what has come back since is there.
      if ((fact === undefined) !== (change.change === "removed")) return [];
      const texts = change.texts.flatMap((text): ShownWords[] => {
        const place = said.place(change, text);
        if (text.was === undefined || text.now === undefined || !place) return [];
        return [{ what: text.what, pieces: readableDiff(text.was, text.now), anchor: place.anchor }];
      });
      return [
        {
          ...change,
          id: fact?.id ?? change.id,
          title: fact?.title ?? change.title,
          texts,
          withheld: change.texts.length - texts.length,
        },
      ];
    }),
  }));
}

/** The record without the words that the report no longer says: that they changed stays, what they were doesn't. */
export function withoutWithdrawn(versions: readonly VersionChanges[], now: ReportVersion): VersionChanges[] {
  const said = saidIn(now);
  return versions.map((version) => ({
    ...version,
    changes: version.changes.map((change) => ({
      ...change,
      texts: change.texts.map((text) => (said.place(change, text) ? text : { what: text.what })),
    })),
  }));
}

/** What a report says now, and where. */
export function saidIn({ report, chapters }: ReportVersion) {
  const facts = new Map(factsOf(report).map((fact) => [factKey(fact), fact]));
  const passages = new Map<string, readonly Passage[]>(
    chapters.map(({ meta, tree }) => [meta.id, passagesOf(meta.id, tree)]),
  );
  const idNow = renamedBy(report);
  const factOf = ({ kind, id }: Change) => facts.get(factKey({ kind, id: idNow({ kind, id }) }));
  return {
    fact: factOf,
    /** Where the words stand that a text became; nothing where they stand nowhere. */
    place(change: Change, { what, now }: Reworded): { anchor?: string | undefined } | undefined {
      if (now === undefined) return undefined;
      const fact = factOf(change);
      if (fact?.texts[what] === now) return {};
      return fact?.kind === "chapter" ? passages.get(fact.id)?.find(({ words }) => words === now) : undefined;
    },
  };
}
