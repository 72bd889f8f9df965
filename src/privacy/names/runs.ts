import { fold } from "./folding.ts";

/**
 * What stands between two runs of letters. `maybe` is read both as nothing and as the end of a word: a tag inside a
 * line, a zero-width character, a hyphen at a line’s end, a capital inside a word. `hard` parts a name for good.
 */
export const GAP = { maybe: 1, soft: 2, hard: 3 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** What decoded text has where markup stood. From Unicode’s private use area, so that no text has them itself. */
export const JOINT = "\uE000";
export const BREAK = "\uE001";

/** A text as its runs of letters, folded: four lists side by side, since a site has millions of runs. */
export interface Runs {
  words: string[];
  /** Where each run begins and ends in the text. */
  from: number[];
  to: number[];
  /** What stands before each run. */
  gap: Gap[];
}

/** Longest stretch between two parts of a name: `", "`, ` – `, `. `. */
const LONGEST_GAP = 4;
/** Inside a word or between two: the signs of Markdown and TeX, and a hyphen where a line ends. */
const JOINING = /[\uE000*_~`{}\\]|[-\u2010\u2011]\r?\n[ \t]*/gu;

/**
 * Cuts a text into runs of letters. A run ends at whatever is no letter, between letters and digits, at a capital that
 * follows a small letter, and after every sign of a script without spaces.
 */
export function runsOf(text: string): Runs {
  const runs: Runs = { words: [], from: [], to: [], gap: [] };
  let word = "";
  let start = 0;
  let end = 0;
  let kind = "";
  let small = false;
  const close = () => {
    if (word === "") return;
    const before = runs.to.at(-1);
    const digits = kind === "digit" && /\d$/.test(runs.words.at(-1) ?? "");
    runs.gap.push(before === undefined ? GAP.hard : gapOf(text.slice(before, start), digits));
    runs.words.push(word);
    runs.from.push(start);
    runs.to.push(end);
    word = "";
  };
  for (let at = 0; at < text.length; ) {
    const character =
      text.charCodeAt(at) < 0xd800 ? (text[at] as string) : String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = fold(character);
    const next = at + character.length;
    if (folded.kind === "other") close();
    else if (folded.kind !== "nothing") {
      if (folded.kind !== kind || kind === "sign" || (small && folded.capital)) close();
      // A character that can’t be seen may part two words as well as stand inside one.
      else if (end !== at && !/^\p{M}*$/u.test(text.slice(end, at))) close();
      if (word === "") start = at;
      word += folded.letters;
      end = next;
      kind = folded.kind;
      small = folded.small && !folded.capital;
    }
    at = next;
  }
  close();
  return runs;
}

const gaps = new Map<string, Gap>();

function gapOf(between: string, digits: boolean): Gap {
  if (between === "") return GAP.maybe;
  if (between === " ") return digits ? GAP.maybe : GAP.soft;
  let gap = gaps.get(between);
  if (gap === undefined) {
    gap = readGap(between);
    if (between.length <= LONGEST_GAP) gaps.set(between, gap);
  }
  // Groups of one number belong together: 020 7946 0958.
  return digits && gap === GAP.soft && /^[ \u00a0\u202f().-]{1,2}$/.test(between) ? GAP.maybe : gap;
}

function readGap(between: string): Gap {
  if (between.includes(BREAK) || /\n\s*\n/.test(between)) return GAP.hard;
  const signs = [...between.replace(JOINING, "")].filter((sign) => fold(sign).kind !== "nothing");
  if (signs.length === 0) return GAP.maybe;
  return signs.length <= LONGEST_GAP ? GAP.soft : GAP.hard;
}
