import { NUMBER_WORDS } from "./read-stated.ts";

/** Who was interviewed, as far as labels need it. Read leniently from a file that may have faults. */
export interface Interviewed {
  total: number | undefined;
  noun: string;
  /** `count` is absent where it isn't stated, or is withheld. */
  roles: readonly { id: string; name: string; count?: number }[];
}

/**
 * Whom the words of an attribution fit: everyone who was interviewed; people in roles, each part of it (“porters and
 * pilots” has two) in one of the roles that it names; or nobody knows, and `roles` are those that it speaks of all the same.
 */
export type Fit = { kind: "everyone" } | { kind: "roles"; parts: string[][] } | { kind: "unread"; roles: string[] };

/** What people who were interviewed may be called in any report. */
const ANYBODY = new Set(
  "interviewee participant respondent person people interviewed asked speaker everyone everybody someone somebody anyone nobody them those who whom was were".split(
    " ",
  ),
);
/** Words that say how many, and words without which no label is one. */
const AMOUNTS = new Set(
  `a an the of in at to from or than and one our their his some few several many most all none each every another only both more less fewer least
  about around close nearly almost over under just slightly up half third quarter fifth sixth seventh eighth ninth tenth majority minority number vast great large small whole
  ${NUMBER_WORDS.join(" ")}`.split(/\s+/),
);
const BETWEEN_PARTS = /\s*(?:[,;/&+]|\band\b|\bor\b)\s*/iu;

/** Reads an attribution as a person would who knows the roles of a report, and takes no word for granted. */
export function readLabel(who: string, { noun, roles }: Interviewed): Fit {
  const general = new Set(wordsOf(noun).map(stem));
  const isGeneral = (word: string) => ANYBODY.has(word) || ANYBODY.has(stem(word)) || general.has(stem(word));
  const named = roles.map(({ id, name }) => ({ id, words: new Set(wordsOf(name).map(stem)) }));
  const parts = who
    .split(BETWEEN_PARTS)
    .map((part) => wordsOf(part).filter((word) => !AMOUNTS.has(word) && !/^\d+$/.test(word)));
  const telling = parts.map((words) => words.filter((word) => !isGeneral(word)));
  if (telling.every((words) => words.length === 0))
    return parts.flat().length > 0 ? { kind: "everyone" } : { kind: "unread", roles: [] };
  const fitting = telling
    .filter((words) => words.length > 0)
    .map((words) => named.filter((role) => words.every((word) => role.words.has(stem(word)))).map(({ id }) => id));
  if (fitting.every((ids) => ids.length > 0)) return { kind: "roles", parts: fitting };
  const words = telling.flat();
  return {
    kind: "unread",
    roles: named.filter((role) => words.some((word) => role.words.has(stem(word)))).map(({ id }) => id),
  };
}

/**
 * The fewest people whom a label fits if it fits all who have one of these roles; nothing where no role that could tell
 * says how many it has. Somebody may have two roles, so that counts are added only where roles part all people: where
 * they all are stated, and add up to everyone who was interviewed.
 */
export function fewestIn(ids: readonly string[], { roles, total }: Interviewed): number | undefined {
  const counts = roles.flatMap(({ id, count }) => (ids.includes(id) && count !== undefined ? [count] : []));
  if (counts.length === 0) return undefined;
  const all = roles.reduce((sum, { count = Number.NaN }) => sum + count, 0);
  return all === total ? counts.reduce((sum, count) => sum + count, 0) : Math.max(...counts);
}

/** A number or letter that stands for one person: “P07”, “Interviewee 3”, “participant B”. Whoever sees it twice adds up a life. */
const CODE =
  /(?<![\p{L}\p{N}])(?:(?:interviewee|participant|respondent|person|speaker|informant|interview|case)s?[\s.#_-]*(?:no\.?\s*)?(?:\d+|[A-HJ-Z](?![\p{L}\p{N}]))|(?:P|R|I|INT|ID)[\s.#_-]?\d+)(?![\p{L}\p{N}])/u;

/** The code of a person in the words of an attribution, or in an id. */
export function codeIn(text: string): string | undefined {
  const plain = text.replace(
    /\b(?:interviewee|participant|respondent|person|speaker|informant|interview|case)/giu,
    (word) => word.toLowerCase(),
  );
  return CODE.exec(plain)?.[0] ?? /(?:^|-)(?:p|int)-?\d+(?=-|$)/.exec(text)?.[0].replace(/^-/, "");
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A noun without its plural, roughly: good enough to tell “porter” and “porters” for one. */
function stem(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
