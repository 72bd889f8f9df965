import type { Root } from "hast";
import { exactId } from "../document/passage-id.ts";
import type { Report } from "../model/report.ts";
import type { Change, ChangedText, Reworded, VersionChanges } from "../model/schema/changes.ts";
import { matchBlocks } from "../review/match-blocks.ts";
import { type Fact, factKey, factsOf } from "./facts.ts";
import { type Passage, passagesOf } from "./prose.ts";
import { renamedBy, WHOLES } from "./renamed.ts";

/** A version of a report with the text of its chapters, as every output is made from it. */
export interface ReportVersion {
  report: Report;
  chapters: readonly { meta: { id: string }; tree: Root }[];
}

type Differences = Pick<Change, "texts" | "added" | "removed" | "data">;

const none: Differences = { texts: [], added: 0, removed: 0, data: false };

/**
 * What a version changed, in reading order, what is gone last. Of what was removed only the name is kept, and of passages
 * that are gone only how many they are. What was given another id is followed by the redirects of the newer version.
 */
export function compareVersions(before: ReportVersion, after: ReportVersion): VersionChanges {
  const idNow = renamedBy(after.report);
  const old = new Map(factsOf(before.report).map((fact) => [factKey({ ...fact, id: idNow(fact) }), fact]));
  const now = new Map(factsOf(after.report).map((fact) => [factKey(fact), fact]));
  const changes = [...now].flatMap(([key, fact]): Change[] => {
    const { kind, id } = fact;
    const was = old.get(key);
    if (!was) return isPartOfMissing(fact, old) ? [] : [{ ...none, kind, id, change: "added" }];
    const found = differences(was, fact, before, after);
    const isChanged = found.texts.length > 0 || found.added > 0 || found.removed > 0 || found.data;
    return isChanged ? [{ ...found, kind, id, change: "changed" }] : [];
  });
  const gone = [...old].flatMap(([key, { kind, id, title }]): Change[] => {
    if (now.has(key) || kind === "report" || isPartOfMissing({ kind, id: idNow({ kind, id }) }, now)) return [];
    // What was asked has no name but its words.
    return [{ ...none, kind, id, change: "removed", ...(kind === "ask" ? {} : { title }) }];
  });
  return { from: before.report.meta.version, to: after.report.meta.version, changes: [...changes, ...gone] };
}

function isPartOfMissing({ kind, id }: Pick<Fact, "kind" | "id">, facts: ReadonlyMap<string, Fact>): boolean {
  const whole = WHOLES[kind];
  return whole !== undefined && !facts.has(factKey({ kind: whole, id: id.slice(0, id.indexOf("/")) }));
}

function differences(was: Fact, fact: Fact, before: ReportVersion, after: ReportVersion): Differences {
  const texts = (Object.entries(fact.texts) as [ChangedText, string][]).flatMap(([what, now]): Reworded[] => {
    const then = was.texts[what];
    return then === undefined || then === now ? [] : [{ what, was: then, now }];
  });
  const data = fact.data !== undefined && was.data !== undefined && fact.data !== was.data;
  if (fact.kind !== "chapter") return { ...none, texts, data };
  const passages = inChapter(treeOf(before, was.id), treeOf(after, fact.id), fact.id);
  return { ...passages, data, texts: [...texts, ...passages.texts] };
}

const treeOf = ({ chapters }: ReportVersion, id: string) => chapters.find(({ meta }) => meta.id === id)?.tree;

/** The passages of a chapter, paired by their ids, their words, or words much alike. Those that only moved are no change. */
function inChapter(before: Root | undefined, after: Root | undefined, id: string): Differences {
  if (!before || !after) return none;
  const { matched, onlyOurs, onlyTheirs } = matchBlocks(
    passagesOf(id, after),
    passagesOf(id, before).map((passage) => asReturned(passage, id)),
  );
  const texts = matched.flatMap(({ ours, theirs }): Reworded[] =>
    ours.words === theirs.words || ours.isCorrected ? [] : [{ what: ours.what, was: theirs.words, now: ours.words }],
  );
  return { ...none, texts, added: onlyOurs.length, removed: onlyTheirs.length };
}

const asReturned = ({ id, words, isNote }: Passage, chapter: string) => ({
  mark: { id, section: exactId(chapter), order: 0, words: exactId(words) },
  words,
  before: words,
  kind: isNote ? ("note" as const) : ("text" as const),
});
