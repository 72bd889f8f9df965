import { placesIn } from "../../model/place.ts";
import { NUMBER_WORDS } from "../../model/read-stated.ts";
import type { Report } from "../../model/report.ts";
import type { Problem } from "../../problem.ts";
import type { Counted } from "./counted.ts";
import { namesIn } from "./quantities.ts";

const SENTENCE = /(?:[^.!?\n]|\.(?=\d))+[.!?]?/g;
const PROSE = /^(?:chapters\/.*\.mdx|findings\/.*\.json|report\.yaml|glossary\.json)$/;

/**
 * Sentences that tell a count which the tables withhold: they name both things that were counted together, and the
 * number. What is said in other words no machine finds.
 */
export function toldInText(
  report: Report,
  texts: ReadonlyMap<string, string>,
  numbers: readonly Counted[],
  withheld: ReadonlyMap<string, unknown>,
): Problem[] {
  const secrets = numbers.flatMap((number) => {
    const names = namesIn(number.quantity);
    if (!withheld.has(number.quantity) || number.least !== number.most || !names) return [];
    return [
      { label: number.label, names: names.map((name) => patternOf(name, report)), count: countPattern(number.least) },
    ];
  });
  if (secrets.length === 0) return [];
  return [...texts].flatMap(([file, text]) => {
    if (!PROSE.test(file)) return [];
    const placeOf = placesIn(text);
    return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
      const secret = secrets.find(
        ({ names, count }) => count.test(sentence) && names.every((name) => name.test(sentence)),
      );
      if (!secret) return [];
      const start = index + (sentence.length - sentence.trimStart().length);
      const { line, column } = placeOf(start, start);
      return [problem(file, line, column, secret.label)];
    });
  });
}

function problem(file: string, line: number, column: number, label: string): Problem {
  return {
    rule: "withheld-count-told",
    severity: "error",
    file,
    line,
    column,
    message: `This sentence seems to tell the number of ${label}, which is withheld.`,
    hint: "Leave the number out, or say it of a larger group.",
  };
}

/** A theme by any of its names, a role or a wave by its own, in the singular too. */
function patternOf(name: string, { themes, participants }: Report): RegExp {
  const theme = themes.find(({ id }) => id === name);
  const role = participants.roles.find(({ id }) => id === name);
  const names = [name, theme?.short, theme?.title, role?.name].flatMap((text) => (text ? [text] : []));
  const phrases = names.map((text) =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "")
      .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|y)$/u, "") : word))
      .join("[\\p{L}\\p{N}]*[^\\p{L}\\p{N}]+"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})`, "iu");
}

function countPattern(count: number): RegExp {
  const word = NUMBER_WORDS[count];
  const ways = [
    String(count),
    ...(word ? [word.replace(" ", "[- ]")] : []),
    ...(count === 0 ? ["none", "no one", "nobody"] : []),
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}
