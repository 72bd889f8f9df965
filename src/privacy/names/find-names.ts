import { isOrdinary } from "../roster/ordinary-words.ts";
import type { Category } from "../roster/roster.ts";
import { type Context, counts } from "./context.ts";
import {
  beginningKey,
  type Dictionary,
  type End,
  editKeys,
  literalKey,
  looseSoundKey,
  ROOT,
  SOUND,
  soundKey,
  wordKey,
} from "./dictionary.ts";
import { isAbjad } from "./folding.ts";
import { GAP, type Runs, runsOf } from "./runs.ts";
import { consonantsOf } from "./sound.ts";

/** A name of the roster in a text, by the roster’s line: what is written there is never kept. */
export interface Hit {
  line: number;
  category: Category;
  from: number;
  to: number;
}

/** Finds names in texts. Made once for a roster: it remembers what each word leads to. */
export type FindNames = (text: string, kind?: Context["kind"]) => Hit[];

interface Start {
  states: State[];
  /** Whether a word of the roster goes on from here, so that the next run may belong to it. */
  goesOn: boolean;
}

interface State {
  node: number;
  /** Letters that are wrong so far: none or one. */
  edits: number;
  /** Whether any word is another than the roster’s. */
  altered: boolean;
  /** Whether that is no sign of the name unless more words of it are there. */
  vague: boolean;
  /** Whether words are matched by their consonants. */
  consonants: boolean;
}

const EXACT = { edits: 0, altered: false, vague: false, consonants: false };

/** Prefixes of one letter, and the article: they are written together with the name that follows. */
const PROCLITICS = /^(?:[وفبكل]?ال|[وفبكل]|[והבכלמש])(?=.{3})/;

export function createFindNames(dictionary: Dictionary): FindNames {
  const { steps, ends, seal } = dictionary;
  const starts = new Map<string, Start>();

  const step = (node: number, key: string) => steps.get(seal(`${node} ${key}`));

  /** Where a word leads from a node. Exact first: a node that is reached so isn’t reached by mistake as well. */
  function next({ node, ...so }: State, word: string, whole: boolean): State[] {
    const found = new Map<number, State>();
    const reach = (to: number | undefined, state: Omit<State, "node">) => {
      if (to !== undefined && !found.has(to)) found.set(to, { node: to, ...state });
    };
    reach(step(node, wordKey(word)), so);
    const near = { ...so, altered: true, vague: so.vague || isOrdinary(word) };
    if (word.length >= SOUND) {
      reach(step(node, soundKey(word)), near);
      reach(step(node, looseSoundKey(word)), { ...near, vague: true });
    }
    // Words that were put together are taken as they are: programs and drawings are full of them.
    if (so.edits === 0 && whole) for (const key of editKeys(word)) reach(step(node, key), { ...near, edits: 1 });
    return [...found.values()];
  }

  function byConsonants(node: number, word: string): State[] {
    const names = isAbjad(word) ? [word, word.replace(PROCLITICS, "")] : [word];
    return [...new Set(names.map(consonantsOf))].flatMap((consonants) => {
      const to = step(node, wordKey(consonants));
      return to === undefined ? [] : [{ node: to, ...EXACT, consonants: true }];
    });
  }

  function onward(state: State, word: string, whole: boolean): Start {
    const states = state.consonants ? byConsonants(state.node, word) : next(state, word, whole);
    return { states, goesOn: step(state.node, beginningKey(word)) !== undefined };
  }

  /** Where a word leads that begins a name. */
  function start(word: string, whole: boolean): Start {
    const key = `${whole} ${word}`;
    let found = starts.get(key);
    if (!found) {
      const root = { node: ROOT.letters, ...EXACT };
      const abjad = isAbjad(word);
      const names = new Set([word, abjad ? word.replace(PROCLITICS, "") : word]);
      const states = [...names].flatMap((name) => next(root, name, whole));
      states.push(...byConsonants(abjad ? ROOT.forAbjad : ROOT.forLatin, word));
      found = { states, goesOn: step(ROOT.letters, beginningKey(word)) !== undefined };
      starts.set(key, found);
    }
    return found;
  }

  return (text, kind = "text") => {
    const runs = runsOf(text);
    const hits: Hit[] = [];
    const walk = (first: number, from: number, reach: typeof start) => {
      let word = "";
      for (let at = from; at < runs.words.length; at += 1) {
        word += runs.words[at];
        const { states, goesOn } = reach(word, at === from);
        for (const state of states) {
          for (const end of ends[state.node] ?? []) {
            if (fits(end, state, first, at)) {
              hits.push({ line: end.line, category: end.category, from: runs.from[first] ?? 0, to: runs.to[at] ?? 0 });
            }
          }
          if ((runs.gap[at + 1] ?? GAP.hard) !== GAP.hard) {
            walk(first, at + 1, (more, whole) => onward(state, more, whole));
          }
        }
        if (!goesOn || runs.gap[at + 1] !== GAP.maybe) break;
      }
    };
    const fits = (end: End, { node, edits, altered, vague }: State, first: number, last: number): boolean => {
      if ((edits > 0 && !end.loose) || (vague && end.words === 1)) return false;
      const written = text.slice(runs.from[first], runs.to[last]);
      const isLiteral = (literal: string) => step(node, literalKey(literal)) !== undefined;
      return counts(end, { text, runs, first, last, written, kind, isLiteral, altered });
    };
    for (let at = 0; at < runs.words.length; at += 1) walk(at, at, start);
    return withoutPublic(hits);
  };
}

export type { Runs };

/** Drops what is part of a longer hit of the same line, and what stands inside words that may be published. */
function withoutPublic(hits: readonly Hit[]): Hit[] {
  const inside = (one: Hit, other: Hit) => other !== one && one.from >= other.from && one.to <= other.to;
  return hits.filter(
    (hit, index) =>
      hit.category !== "public" &&
      !hits.some(
        (other, place) =>
          inside(hit, other) &&
          (other.category === "public" ||
            (other.line === hit.line && (other.to - other.from > hit.to - hit.from || place < index))),
      ),
  );
}
