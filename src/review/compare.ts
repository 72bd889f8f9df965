import { sameInAnyFile } from "../document/block-words.ts";
import { exactId } from "../document/passage-id.ts";
import { isUntouched, type Matched, matchBlocks } from "./match-blocks.ts";
import { outOfOrder } from "./order.ts";
import { type OurBlock, ourBlocks, type ReviewPart } from "./our-blocks.ts";
import { MADE_ELSEWHERE, type Plan, planAddition, planChange, planRemoval } from "./plan-edit.ts";
import type { ReturnedBlock } from "./returned-blocks.ts";
import { takenOut } from "./taken-out.ts";
import { whereWritten } from "./where-written.ts";
import { type DiffPiece, readableDiff } from "./word-diff.ts";

/** What a block of the file says other than the report, or a comment on it. */
export interface Difference {
  /** A name for it that stays the same for the same file. */
  id: string;
  kind: "changed" | "added" | "removed" | "moved" | "commented";
  /** What it is: `paragraph`, `heading`, `note`. */
  what: string;
  /** Title of the chapter or appendix. */
  part: string;
  /** The chapter’s file and the line in it; for what a block makes, the line of the block. */
  file: string | undefined;
  line: number | undefined;
  pieces: DiffPiece[];
  /** Which of the changes are tracked. */
  tracked: "all" | "some" | "none";
  /** For what is new or was moved: the words of the block that it now follows. */
  follows: string | undefined;
  comments: string[];
  /** What the report says now, where that has changed since the file was made. */
  now: string | undefined;
  /** How to carry it into the report, or why nobody but the author can. */
  plan: Plan;
}

export interface Comparison {
  /** In reading order. */
  differences: Difference[];
  /** Blocks that are as they were. */
  same: number;
  /** Blocks that the report has changed since, and the file has not. */
  onlyOursChanged: number;
}

type Draft = Omit<Difference, "id"> & { index: number; key: string; letters: string };

/**
 * Compares the blocks that came back with those of the report. `total` is how many blocks the file had when it was made;
 * `texts` are the report's files, where words are looked for that no chapter has.
 */
export function compare(
  parts: readonly ReviewPart[],
  returned: readonly ReturnedBlock[],
  { total, texts }: { total: number; texts: ReadonlyMap<string, string> },
): Comparison {
  const ours = ourBlocks(parts);
  const ids = new Set(ours.map(({ id }) => id));
  const { matched, onlyTheirs, onlyOurs } = matchBlocks(ours, returned);
  const moved = movedOf(matched, returned);
  const place = new Map(matched.map((pair) => [pair.theirs, pair]));
  /** The last block of the report's own before each that came back. */
  const before = new Map<ReturnedBlock, OurBlock | undefined>();
  let last: OurBlock | undefined;
  for (const block of returned) {
    before.set(block, last);
    last = place.get(block)?.ours ?? last;
  }

  const drafts: Draft[] = [];
  let [same, onlyOursChanged] = [0, 0];
  for (const pair of matched) {
    const theirs = withoutClosing(pair);
    const follows = moved.has(pair) ? before.get(pair.theirs)?.words : undefined;
    const found = changeOf(pair.ours, theirs, moved.has(pair), follows);
    if (found && "why" in found.plan && found.kind === "changed") found.plan = withPlace(found.plan, pair.ours, texts);
    if (found) drafts.push(found);
    else if (theirs.words === pair.ours.words) same += 1;
    else onlyOursChanged += 1;
  }
  for (const block of onlyTheirs) {
    // The second block of one id is a copy of it.
    const isCopy = block.mark !== undefined && ids.has(block.mark.id);
    const found = newOf(isCopy ? { ...block, mark: undefined } : block, before.get(block));
    if (found) drafts.push(found);
    else same += 1;
  }
  const present = new Set(returned.flatMap(({ mark }) => mark?.order ?? []));
  for (const { block, isUnsure } of takenOut(onlyOurs, matched, present, Math.max(total, ...present, 0))) {
    drafts.push({
      ...placeOf(block),
      kind: "removed",
      pieces: [{ kind: "removed", text: block.words }],
      tracked: "none",
      follows: undefined,
      comments: [],
      now: undefined,
      plan: isUnsure ? { why: "It may be new in the report since the file was made." } : planRemoval(block),
    });
  }
  const inOrder = drafts.sort((one, other) => one.index - other.index);
  return { differences: named(inOrder), same, onlyOursChanged };
}

function placeOf(block: OurBlock): Pick<Draft, "what" | "part" | "file" | "line" | "index" | "key" | "letters"> {
  const { part, what, line, index, id } = block;
  return { what, part: part.title, file: part.source?.file, line, index, key: part.key, letters: exactId(id) };
}

/** What became of a block that both have; nothing when nothing did. */
function changeOf(
  ours: OurBlock,
  theirs: ReturnedBlock,
  isMoved: boolean,
  follows: string | undefined,
): Draft | undefined {
  const { words, before, comments } = theirs;
  const isChanged = words !== ours.words && !isUntouched(theirs);
  if (!isChanged && !isMoved && comments.length === 0) return undefined;
  const knowsBase = theirs.mark !== undefined && exactId(before) === theirs.mark.words;
  const isOursAsMade = theirs.mark !== undefined && exactId(ours.words) === theirs.mark.words;
  const base = knowsBase ? before : ours.words;
  const kind = !isChanged ? (isMoved ? "moved" : "commented") : words === "" ? "removed" : "changed";
  return {
    ...placeOf(ours),
    kind,
    pieces: isChanged ? readableDiff(base, words) : [{ kind: "same", text: ours.words }],
    tracked: !isChanged || before === words ? "none" : knowsBase ? "all" : "some",
    follows,
    comments,
    now: isChanged && !isOursAsMade && theirs.mark !== undefined ? ours.words : undefined,
    plan: planOf(kind, ours, theirs, isOursAsMade),
  };
}

/** Says of words that no chapter has where they are written. */
function withPlace(plan: { why: string }, ours: OurBlock, texts: ReadonlyMap<string, string>): Plan {
  if (plan.why !== MADE_ELSEWHERE) return plan;
  const place = whereWritten(ours.words, texts);
  return place === undefined ? plan : { why: `Its words stand in ${place}. Change them there.` };
}

function planOf(kind: Difference["kind"], ours: OurBlock, theirs: ReturnedBlock, isOursAsMade: boolean): Plan {
  if (kind === "commented") return { why: "Nothing was changed." };
  if (kind === "moved") return { why: "It was moved. Move it in the chapter yourself." };
  if (theirs.mark === undefined)
    return { why: "Its bookmark is lost, so nobody can tell whether the report has changed since." };
  if (!isOursAsMade) return { why: "The report has changed here since the file was made." };
  if (theirs.isJoined) return { why: "It was joined to the paragraph before it. Join them in the chapter yourself." };
  return kind === "removed" ? planRemoval(ours) : planChange(ours, theirs.words);
}

/** A block that the report doesn't have: new in the file, or gone from the report. */
function newOf(block: ReturnedBlock, after: OurBlock | undefined): Draft | undefined {
  const { words, before, mark, kind, style, comments } = block;
  if (isUntouched(block) && comments.length === 0) return undefined;
  if (mark === undefined && words === "") return undefined;
  const shared = {
    ...(after
      ? placeOf(after)
      : { what: "paragraph", part: "", file: undefined, line: undefined, index: -1, key: "", letters: "" }),
    letters: exactId(mark?.id ?? words),
    tracked:
      before === words ? ("none" as const) : mark === undefined && before !== "" ? ("some" as const) : ("all" as const),
    comments,
    now: undefined,
  };
  if (mark !== undefined) {
    const base = exactId(before) === mark.words ? before : "";
    return {
      ...shared,
      kind: words === "" ? "removed" : isUntouched(block) ? "commented" : "changed",
      what: "paragraph",
      pieces: isUntouched(block) ? [{ kind: "same", text: words }] : readableDiff(base, words),
      follows: after?.words,
      plan: { why: "The generator makes it, or the report doesn’t have it any more." },
    };
  }
  const what = kind === "table" ? "cell" : kind === "note" ? "note" : /^heading/.test(style) ? "heading" : "paragraph";
  return {
    ...shared,
    kind: "added",
    what,
    pieces: [{ kind: "added", text: words }],
    follows: after?.words,
    plan:
      kind === "text" ? planAddition(after, words, style) : { why: `It is a ${what}. Put it in the chapter yourself.` },
  };
}

/** A quotation's last mark stands after its bookmark, and is none of its words. */
function withoutClosing({ ours, theirs }: Matched): ReturnedBlock {
  const isClosed = (text: string) => text.endsWith("”") && !ours.words.endsWith("”");
  if (!/quot/.test(theirs.style) || !isClosed(theirs.words)) return theirs;
  const without = (text: string) => sameInAnyFile(text.replace(/”$/, ""));
  return { ...theirs, words: without(theirs.words), before: without(theirs.before) };
}

/** What stands elsewhere in the text than it did. Notes stand where their marks are. */
function movedOf(matched: readonly Matched[], returned: readonly ReturnedBlock[]): Set<Matched> {
  const at = new Map(returned.map((block, index) => [block, index]));
  const inFile = matched
    .filter(({ ours, theirs }) => !ours.isNote && theirs.mark !== undefined && theirs.words !== "")
    .sort((one, other) => (at.get(one.theirs) ?? 0) - (at.get(other.theirs) ?? 0));
  const moved = outOfOrder(inFile, ({ theirs }) => theirs.mark?.order ?? 0);
  // A block whose bookmark was lost on the way to another place stands where the report has it, or not.
  const rest = matched.filter(({ ours, theirs }) => !ours.isNote && theirs.mark === undefined && theirs.words !== "");
  for (const pair of rest) {
    const here = at.get(pair.theirs) ?? 0;
    const above = inFile.findLast((one) => (at.get(one.theirs) ?? 0) < here && !moved.has(one));
    const below = inFile.find((one) => (at.get(one.theirs) ?? 0) > here && !moved.has(one));
    if ((above && above.ours.index > pair.ours.index) || (below && below.ours.index < pair.ours.index)) moved.add(pair);
  }
  return moved;
}

/** Names: the chapter, and as many letters as tell one from the other. */
function named(drafts: readonly Draft[]): Difference[] {
  const taken = new Set<string>();
  return drafts.map(({ index: _, key, letters, ...rest }) => {
    const start = key.replace(/[^\p{L}\p{N}]+/gu, "-") || "report";
    let length = 3;
    while (length < letters.length && taken.has(`${start}-${letters.slice(0, length)}`)) length += 1;
    let id = `${start}-${letters.slice(0, length)}`;
    for (let count = 2; taken.has(id); count += 1) id = `${start}-${letters}-${count}`;
    taken.add(id);
    return { id, ...rest };
  });
}
