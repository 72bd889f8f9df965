import { conditionOf, type Form, letters, phrase, SHORT, wordsOf } from "./form.ts";

/** Parts of a name that say nothing alone. */
const PARTICLES = new Set(
  "al el bin ibn bint abu um umm ben bar ap ab da das de del della der den des di do dos du e la las le les lo los mac mc o san santa st ten ter van von vom y zu zur".split(
    " ",
  ),
);

/** Letters with full stops that stand for something else than a person. */
const ABBREVIATIONS = new Set(
  "am pm ad bc ce dc eg ie uk us eu un np nb ps pp po ph qc kc mp hq tv ok cv id it ai gp pr vs no la".split(" "),
);

/** Fewest letters with which a part of a name counts alone, and with which a handle counts anywhere. */
const ALONE = 3;
const HANDLE = 6;

/**
 * The ways in which people write a person beside the whole name: turned round, parts alone, an initial with a name,
 * initials with full stops, and what handles and addresses make of it.
 */
export function personForms(text: string): Form[] {
  const parts = text
    .split(/[\s,]+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [given, ...others] = parts;
  const alone = parts.flatMap(aloneForms);
  if (!given || others.length === 0) return alone;
  const family = others.filter((words) => !PARTICLES.has(words.join("")));
  const last = others.at(-1) ?? [];
  return [
    ...alone,
    ...phrase([...others.flat(), ...given]),
    ...phrase([...last, ...given, ...others.slice(0, -1).flat()]),
    ...family.flatMap((name) => [name, ...halvesOf(name)].flatMap((half) => pairForms(given, half))),
    ...initialsOf(parts),
  ];
}

function aloneForms(words: readonly string[]): Form[] {
  const whole = words.join("");
  if (PARTICLES.has(whole) || whole.length < ALONE) return [];
  // Without its apostrophe: “the Okonkwos”.
  const takesS = words.length === 1 && conditionOf(words) === "always";
  const possessive = takesS ? [letters([`${whole}s`], "always")] : [];
  return [...phrase(words), ...possessive, ...halvesOf(words).flatMap(aloneForms)];
}

/** Of a double name, the halves that could stand alone. */
function halvesOf(words: readonly string[]): string[][] {
  return words.length > 1 ? words.filter((word) => word.length > SHORT).map((word) => [word]) : [];
}

/** Given and family name, and an initial of either with the other. */
function pairForms(given: readonly string[], family: readonly string[]): Form[] {
  const [first, last] = [initial(given), initial(family)];
  // “j-okonkwo” is a person in any letters; “J. Lee” and “J. Young” only with their capitals.
  const sure = conditionOf(family) === "always";
  const handles = [
    [first, ...family],
    [...family, first],
    [...given, last],
  ].map((words) => words.join(""));
  return [
    ...phrase([...given, ...family]),
    ...phrase([...family, ...given]),
    letters([first, ...family], sure ? "always" : "initials"),
    letters([...family, first], "initials"),
    letters([...given, last], "initials"),
    ...handles.map((word, i) => handle(word, sure && i < 2)),
  ];
}

/** A name with an initial at its side, in one word: `okonkwom`. Long ones are no word of any language. */
function handle(word: string, anywhere: boolean): Form {
  return { ...letters([word], anywhere && word.length >= HANDLE ? "always" : "handle"), strict: true };
}

function initialsOf(parts: readonly (readonly string[])[]): Form[] {
  const signs = parts.map(initial).filter((sign) => /[a-z]/.test(sign));
  return signs.length < 2 || ABBREVIATIONS.has(signs.join("")) ? [] : [letters(signs, "initials")];
}

const initial = (words: readonly string[]): string => [...(words[0] ?? "")][0] ?? "";
