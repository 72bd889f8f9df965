import { NUMBER_WORDS } from "../model/read-stated.ts";

/** Words of number in a text, and where they begin in it. */
export interface Claim {
  words: string;
  offset: number;
}

const any = (words: readonly string[]) => `(?:${words.map((word) => word.replace(/ /g, "[ -]")).join("|")})`;

const NUMBER = `(?:\\d+|${any([...NUMBER_WORDS.slice(1)].reverse())})`;
const PART_WORDS =
  "half|halves|thirds|third|quarters|quarter|fifths|fifth|sixths|sixth|sevenths|seventh|eighths|eighth|ninths|ninth|tenths|tenth";
const PART = `(?:${PART_WORDS})`;
const FRACTION = `(?:(?:(?:an?|${NUMBER})[ -])?${PART}|${NUMBER} in ${NUMBER}|\\d+ ?(?:%|per ?cent))`;
const MORE_OR_LESS =
  "about|around|roughly|approximately|close to|nearly|almost|just under|just over|over|more than|under|less than|fewer than|at least|at most|up to";
/** Words that are of number whatever they are said of. */
const SURE = `(?:(?:(?:${MORE_OR_LESS}) )?${FRACTION}|(?:the|an?) (?:vast |large |great |small )?majority|(?:nearly|almost) (?:all|everyone|everybody))`;
/** Words that often are. */
const LIKELY = `(?:most|many|some|several|a few|few|all|(?:(?:${MORE_OR_LESS}) )?${NUMBER})`;
const SAID =
  "(?:were|was|had|have|has|said|say|spoke|speak|raised|named|pointed|doubted|described|feared|asked|mentioned|saw|see|felt|feel|thought|think|wanted|want|worried|called|agreed|gave|did|do)";
const WORD = /[\p{L}\p{N}]+/gu;
/** What a claim may begin with. The patterns are long: they are tried at these words alone. */
const FIRST_WORDS = new Set(
  [MORE_OR_LESS, PART_WORDS, "a|an|the|most|many|some|several|few|all", NUMBER_WORDS.slice(1).join("|")]
    .join("|")
    .split("|")
    .map((words) => words.split(/[ -]/)[0] ?? ""),
);
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}]|[’']s)";

/**
 * Claims of number about the people who were asked, in English: “a quarter of the interviewees”, “most participants”,
 * “of those asked, close to half …”, “over a third pointed to …”, “five of twelve”. Finds what surely is one; numbers
 * of other things are left alone. `noun` is what the report calls its people, `total` how many they are.
 */
export function claimsOfNumber(text: string, noun: string, total: number): Claim[] {
  const { patterns, everyone } = patternsFor(noun, total);
  const found = new Map<number, Claim>();
  const starts = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    FIRST_WORDS.has(word.toLowerCase()) || /^\d/.test(word) ? [index] : [],
  );
  for (const pattern of patterns) {
    let end = 0;
    for (const offset of starts) {
      if (offset < end) continue;
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      if (!match) continue;
      end = pattern.lastIndex;
      const words = match.groups?.words ?? "";
      const inside = [...found.values()].some(
        (claim) => offset < claim.offset + claim.words.length && claim.offset < offset + words.length,
      );
      // “The twelve interviewees” are all who were asked, and no claim about some of them.
      if (!inside && !everyone.test(words)) found.set(offset, { words, offset });
    }
  }
  return [...found.values()].sort((one, other) => one.offset - other.offset);
}

interface Patterns {
  patterns: readonly RegExp[];
  /** The number of all who were asked, alone. */
  everyone: RegExp;
}

/** Patterns of this size take longer to make than to use, and a report asks for the same ones at every paragraph. */
const made = new Map<string, Patterns>();

function patternsFor(noun: string, total: number): Patterns {
  const key = `${total} ${noun}`;
  const before = made.get(key);
  if (before) return before;
  const all = any([String(total), ...(NUMBER_WORDS[total] ? [NUMBER_WORDS[total]] : [])]);
  const people = `(?:interviewees|respondents|participants|(?:people|those)(?: who were| whom we| we)? (?:interviewed|asked|spoke)|${noun.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, ".")})`;
  const sources = [
    `(?<words>${SURE}|${LIKELY})[”"]?(?: of)?(?: the| those| our| these)?(?: ${all})?(?: \\p{L}+)? ${people}${END}`,
    `(?<words>(?:${SURE}|${LIKELY})) of (?:them|those)${END}`,
    `(?<words>${NUMBER} ?(?:of|out of|/) ?(?:the )?${all})${END}`,
    `(?<words>${SURE})[”"]? ${SAID}${END}`,
    `(?<=^\\s*|[.!?][”"]? +)(?<words>${LIKELY})(?: of them)? ${SAID}${END}`,
    `(?<=${EDGE}(?:of|among|for)(?: the| those| our| these| all)?(?: ${all})?(?: \\p{L}+)? ${people},? [“"]?)(?<words>${SURE})${END}`,
  ];
  const patterns: Patterns = {
    patterns: sources.map((source) => new RegExp(source, "iuy")),
    everyone: new RegExp(`^${all}$`, "i"),
  };
  made.set(key, patterns);
  return patterns;
}
