import { NUMBER_WORDS } from "../model/read-stated.ts";

/** Words of number in a text, and where they begin in it. */
export interface Claim {
  words: string;
  offset: number;
}

const any = (words: readonly string[]) => `(?:${words.map((word) => word.replace(/ /g, "[ -]")).join("|")})`;

const NUMBER = `(?:\\d+|${any([...NUMBER_WORDS.slice(1)].reverse())})`;
const PART = "(?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)";
const FRACTION = `(?:(?:(?:an?|${NUMBER})[ -])?${PART}|${NUMBER} in ${NUMBER}|\\d+ ?(?:%|per ?cent))`;
const MORE_OR_LESS =
  "(?:about|around|roughly|approximately|close to|nearly|almost|just under|just over|over|more than|under|less than|fewer than|at least|at most|up to)";
/** Words that are of number whatever they are said of. */
const SURE = `(?:(?:${MORE_OR_LESS} )?${FRACTION}|(?:the|an?) (?:vast |large |great |small )?majority|(?:nearly|almost) (?:all|everyone|everybody))`;
/** Words that often are. */
const LIKELY = `(?:most|many|some|several|a few|few|all|(?:${MORE_OR_LESS} )?${NUMBER})`;
const SAID =
  "(?:were|was|had|have|has|said|say|spoke|speak|raised|named|pointed|doubted|described|feared|asked|mentioned|saw|see|felt|feel|thought|think|wanted|want|worried|called|agreed|gave|did|do)";
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}]|[’']s)";

/**
 * Claims of number about the people who were asked, in English: “a quarter of the interviewees”, “most participants”,
 * “of those asked, close to half …”, “over a third pointed to …”, “five of twelve”. Finds what surely is one; numbers
 * of other things are left alone. `noun` is what the report calls its people, `total` how many they are.
 */
export function claimsOfNumber(text: string, noun: string, total: number): Claim[] {
  const all = any([String(total), ...(NUMBER_WORDS[total] ? [NUMBER_WORDS[total]] : [])]);
  const people = `(?:interviewees|respondents|participants|(?:people|those)(?: who were| whom we| we)? (?:interviewed|asked|spoke)|${noun.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, ".")})`;
  const patterns = [
    `(?<words>${SURE}|${LIKELY})[”"]?(?: of)?(?: the| those| our| these)?(?: ${all})?(?: \\p{L}+)? ${people}${END}`,
    `(?<words>(?:${SURE}|${LIKELY})) of (?:them|those)${END}`,
    `(?<words>${NUMBER} ?(?:of|out of|/) ?(?:the )?${all})${END}`,
    `(?<words>${SURE})[”"]? ${SAID}${END}`,
    `(?<=^\\s*|[.!?][”"]? +)(?<words>${LIKELY})(?: of them)? ${SAID}${END}`,
    `(?<=${EDGE}(?:of|among|for)(?: the| those| our| these| all)?(?: ${all})?(?: \\p{L}+)? ${people},? [“"]?)(?<words>${SURE})${END}`,
  ];
  const found = new Map<number, Claim>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(EDGE + pattern, "giu"))) {
      const words = match.groups?.words ?? "";
      const offset = match.index + match[0].indexOf(words);
      const inside = [...found.values()].some(
        (claim) => offset < claim.offset + claim.words.length && claim.offset < offset + words.length,
      );
      // “The twelve interviewees” are all who were asked, and no claim about some of them.
      if (!inside && !new RegExp(`^${all}$`, "i").test(words)) found.set(offset, { words, offset });
    }
  }
  return [...found.values()].sort((one, other) => one.offset - other.offset);
}
