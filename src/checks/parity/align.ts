import { diffArrays } from "diff";

/** How two runs of texts go together, by index: which of the expected are lost, and which of those found are spare. */
export interface Alignment {
  lost: number[];
  spare: number[];
}

/**
 * Finds the expected texts among those found, in order. All texts are bare. A format may split a text into several or join
 * several to one, may have others between them, and may print a number before one. Texts that are the same are told
 * apart by their order.
 */
export function align(expected: readonly string[], found: readonly string[]): Alignment {
  const whole: Alignment = { lost: [], spare: [] };
  let [i, k] = [0, 0];
  let gap: { i: number; k: number; expected: string[]; found: string[] } = { i, k, expected: [], found: [] };
  const close = () => {
    const { lost, spare } = alignGap(gap.expected, gap.found);
    whole.lost.push(...lost.map((index) => gap.i + index));
    whole.spare.push(...spare.map((index) => gap.k + index));
  };
  for (const { value, added, removed } of diffArrays([...expected], [...found])) {
    if (added) gap.found.push(...value);
    else if (removed) gap.expected.push(...value);
    else close();
    if (!added) i += value.length;
    if (!removed) k += value.length;
    if (!added && !removed) gap = { i, k, expected: [], found: [] };
  }
  close();
  return whole;
}

/** Two runs that have no text in common as it stands: as few as possible are given up. */
function alignGap(expected: readonly string[], found: readonly string[]): Alignment {
  const known = new Map<string, Alignment>();
  const best = (i: number, k: number): Alignment => {
    const key = `${i} ${k}`;
    const before = known.get(key);
    if (before) return before;
    const made = choose(i, k);
    known.set(key, made);
    return made;
  };
  const choose = (i: number, k: number): Alignment => {
    if (i === expected.length || k === found.length) {
      return { lost: range(i, expected.length), spare: range(k, found.length) };
    }
    const match = runAt(expected, i, found, k);
    const matched = match && best(match.i, match.k);
    if (matched?.lost.length === 0) return matched;
    const skipped = best(i, k + 1);
    const given = best(i + 1, k);
    const choices: Alignment[] = [
      ...(matched ? [matched] : []),
      { lost: skipped.lost, spare: [k, ...skipped.spare] },
      { lost: [i, ...given.lost], spare: given.spare },
    ];
    return choices.reduce((one, other) => (other.lost.length < one.lost.length ? other : one));
  };
  return best(0, 0);
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** Where two runs end that say the same, though they are cut into pieces in different places; nothing if they don't. */
function runAt(
  expected: readonly string[],
  i: number,
  found: readonly string[],
  k: number,
): { i: number; k: number } | undefined {
  let [one, other] = [expected[i] ?? "", found[k] ?? ""];
  let [nextOne, nextOther] = [i + 1, k + 1];
  if (isNumbered(one, other)) return { i: nextOne, k: nextOther };
  while (one !== other) {
    if (one.length < other.length) {
      if (!other.startsWith(one) || nextOne === expected.length) return undefined;
      one += expected[nextOne++];
    } else {
      if (!one.startsWith(other) || nextOther === found.length) return undefined;
      other += found[nextOther++];
    }
  }
  return { i: nextOne, k: nextOther };
}

/** Whether a text is another with a number before it, as “1.2” before an ask. */
function isNumbered(text: string, numbered: string): boolean {
  return numbered.endsWith(text) && /^\p{Nd}{1,4}$/u.test(numbered.slice(0, numbered.length - text.length));
}
