import { exactId } from "../document/passage-id.ts";
import { likeness } from "./likeness.ts";
import type { OurBlock } from "./our-blocks.ts";
import type { ReturnedBlock } from "./returned-blocks.ts";

/** What of a block of the report, and of one that is compared with it, tells whether they are the same. */
type Own = Pick<OurBlock, "id" | "words" | "isNote">;
type Other = Pick<ReturnedBlock, "mark" | "words" | "before" | "kind">;

export interface Matched<Ours = OurBlock, Theirs = ReturnedBlock> {
  ours: Ours;
  theirs: Theirs;
}

export interface Matching<Ours = OurBlock, Theirs = ReturnedBlock> {
  matched: Matched<Ours, Theirs>[];
  /** In the file and not in the report: new there, or no longer here. */
  onlyTheirs: Theirs[];
  /** In the report and not in the file: taken out there, or new here. */
  onlyOurs: Ours[];
}

/** From this likeness on, two texts are taken for one that was changed. */
const LIKE = 0.5;

/** Pairs what came back with what the report has: by ids, then by the same words, then by words that are much alike. */
export function matchBlocks<Ours extends Own, Theirs extends Other>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): Matching<Ours, Theirs> {
  const byId = new Map(ours.map((block) => [block.id, block]));
  const free = new Set(ours);
  const matched: Matched<Ours, Theirs>[] = [];
  const pair = (block: Ours, other: Theirs) => {
    free.delete(block);
    matched.push({ ours: block, theirs: other });
  };
  const left = theirs.filter((block) => {
    const own = block.mark && byId.get(block.mark.id);
    if (!own || !free.has(own)) return true;
    pair(own, block);
    return false;
  });

  const byWords = new Map<string, Ours[]>();
  for (const block of free) byWords.set(block.words, [...(byWords.get(block.words) ?? []), block]);
  const unlike = left.filter((block) => {
    const own = block.words === "" ? undefined : byWords.get(block.words)?.shift();
    if (own) pair(own, block);
    return !own;
  });
  const onlyTheirs = unlike.filter((block) => {
    const own = likest(block, free);
    if (own) pair(own, block);
    return !own;
  });
  return { matched, onlyTheirs, onlyOurs: [...free] };
}

/** Of the same section, where the bookmark names one that the report has. */
function likest<Ours extends Own>(block: Other, among: Iterable<Ours>): Ours | undefined {
  let best: { block: Ours; like: number } | undefined;
  for (const own of among) {
    if (own.isNote !== (block.kind === "note")) continue;
    const section = own.id.slice(0, own.id.indexOf("_"));
    if (block.mark && block.mark.section !== section) continue;
    const like = Math.max(likeness(own.words, block.words), likeness(own.words, block.before));
    if (like >= LIKE && like > (best?.like ?? 0)) best = { block: own, like };
  }
  return best?.block;
}

/** Whether nobody has touched a block in the file: its words are those that it was made with. */
export function isUntouched({ mark, words }: ReturnedBlock): boolean {
  return mark !== undefined && mark.words === exactId(words);
}
