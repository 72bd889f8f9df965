import { exactId } from "../document/passage-id.ts";
import { likeness } from "./likeness.ts";
import type { OurBlock } from "./our-blocks.ts";
import type { ReturnedBlock } from "./returned-blocks.ts";

export interface Matched {
  ours: OurBlock;
  theirs: ReturnedBlock;
}

export interface Matching {
  matched: Matched[];
  /** In the file and not in the report: new there, or no longer here. */
  onlyTheirs: ReturnedBlock[];
  /** In the report and not in the file: taken out there, or new here. */
  onlyOurs: OurBlock[];
}

/** From this likeness on, two texts are taken for one that was changed. */
const LIKE = 0.5;

/** Pairs what came back with what the report has: by ids, then by the same words, then by words that are much alike. */
export function matchBlocks(ours: readonly OurBlock[], theirs: readonly ReturnedBlock[]): Matching {
  const byId = new Map(ours.map((block) => [block.id, block]));
  const free = new Set(ours);
  const matched: Matched[] = [];
  const pair = (block: OurBlock, other: ReturnedBlock) => {
    free.delete(block);
    matched.push({ ours: block, theirs: other });
  };
  const left = theirs.filter((block) => {
    const own = block.mark && byId.get(block.mark.id);
    if (!own || !free.has(own)) return true;
    pair(own, block);
    return false;
  });

  const byWords = new Map<string, OurBlock[]>();
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
function likest(block: ReturnedBlock, among: Iterable<OurBlock>): OurBlock | undefined {
  let best: { block: OurBlock; like: number } | undefined;
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
