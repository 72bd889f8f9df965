/** How two passages' ids (`document/passage-id.ts`) compare. */

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const ID = /^p-([0-9a-hjkmnp-tv-z]{12})(?:-\d+)?$/;

/**
 * Of how many bits two ids differ: 0 for the same words, few for nearly the same, about 30 for texts that have
 * nothing to do with each other. Undefined when one is no passage's id.
 */
export function passageDistance(one: string, other: string): number | undefined {
  const [a, b] = [ID.exec(one)?.[1], ID.exec(other)?.[1]];
  if (!a || !b) return undefined;
  let bits = 0;
  for (let index = 0; index < a.length; index += 1) {
    let differing = LETTERS.indexOf(a.charAt(index)) ^ LETTERS.indexOf(b.charAt(index));
    for (; differing; differing &= differing - 1) bits += 1;
  }
  return bits;
}

/** Ids that differ in more bits than this belong to different passages. */
const NEAR = 12;

/** The id that is nearest to the one that was asked for, if any is near. */
export function nearestPassage(wanted: string, ids: readonly string[]): string | undefined {
  let best: { id: string; bits: number } | undefined;
  for (const id of ids) {
    const bits = passageDistance(wanted, id);
    if (bits !== undefined && bits <= NEAR && (!best || bits < best.bits)) best = { id, bits };
  }
  return best?.id;
}
