import type { Matched } from "./match-blocks.ts";
import type { OurBlock } from "./our-blocks.ts";

/** A block that is not in the file. */
export interface Missing {
  block: OurBlock;
  /** Whether blocks may be new in the report at this place as well, so that nobody can tell which of them were in the file. */
  isUnsure: boolean;
}

/**
 * Of the blocks that are not in a file, those that were in it once: between the blocks around them, numbers are missing.
 * Others are new in the report since the file was made. `present` has the numbers of all blocks in the file, `total` says
 * how many there were.
 */
export function takenOut(
  onlyOurs: readonly OurBlock[],
  matched: readonly Matched[],
  present: ReadonlySet<number>,
  total: number,
): Missing[] {
  return [false, true].flatMap((isNote) => {
    const known = matched
      .flatMap(({ ours, theirs }) =>
        theirs.mark && ours.isNote === isNote ? [{ index: ours.index, order: theirs.mark.order }] : [],
      )
      .sort((one, other) => one.index - other.index);
    const highest = Math.max(
      0,
      ...matched.flatMap(({ ours, theirs }) => (theirs.mark && !ours.isNote ? theirs.mark.order : [])),
    );
    const gaps = new Map<string, { blocks: OurBlock[]; missing: number }>();
    for (const block of onlyOurs.filter((one) => one.isNote === isNote)) {
      const below = known.findLast(({ index }) => index < block.index);
      const above = known.find(({ index }) => index > block.index);
      const from = below?.order ?? (isNote ? highest : 0);
      const to = above?.order ?? (isNote || known.length === 0 ? total + 1 : highest + 1 + total);
      const gap = gaps.get(`${from} ${to}`) ?? {
        blocks: [],
        missing: missingBetween(from, Math.min(to, total + 1), present),
      };
      gap.blocks.push(block);
      gaps.set(`${from} ${to}`, gap);
    }
    return [...gaps.values()].flatMap(({ blocks, missing }) =>
      missing === 0 ? [] : blocks.map((block) => ({ block, isUnsure: blocks.length > missing })),
    );
  });
}

function missingBetween(from: number, to: number, present: ReadonlySet<number>): number {
  let count = 0;
  for (let order = from + 1; order < to; order += 1) if (!present.has(order)) count += 1;
  return count;
}
