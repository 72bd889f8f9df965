import anyAscii from "any-ascii";
import { isAbjad } from "../names/folding.ts";
import { runsOf } from "../names/runs.ts";
import { consonantsOf } from "../names/sound.ts";
import { conditions, type Form, isAcronym, letters, literalOf, phrase, SHORT, wordsOf } from "./form.ts";
import { personForms } from "./person-forms.ts";
import type { Entry, Variant } from "./roster.ts";

/** Fewest consonants of a name of several words, and of one word, that are enough to tell it by. */
const CONSONANTS = { several: 6, single: 5 };

/** What the name of an organisation is often written without. */
const ARTICLE = /^(?:the|an?|le|la|les|el|los|las|il|der|die|das|het)$/;

/** Every form of a line of the roster that is searched for; each only once. */
export function formsOf(entry: Entry): Form[] {
  const except = entry.except.map((text) => wordsOf(text).join(" "));
  const once = new Map<string, Form>();
  for (const form of entry.variants.flatMap((variant) => formsOfVariant(variant, entry))) {
    const words = form.words.join(" ");
    const key = `${form.by} ${words} ${form.literal ?? ""}`;
    const before = once.get(key);
    if (except.includes(words)) continue;
    // Two ways to the same words: the one that finds more.
    if (!before || conditions.indexOf(form.when) < conditions.indexOf(before.when)) once.set(key, form);
  }
  return [...once.values()];
}

function formsOfVariant({ text, exact }: Variant, { category }: Entry): Form[] {
  const words = wordsOf(text);
  if (exact || (isAcronym(text) && (category !== "people" || words.join("").length < SHORT))) {
    return [{ ...letters(words, "as-written"), literal: literalOf(text) }];
  }
  if (category === "public") return [letters(words, "always")];
  return [
    ...phrase(words),
    ...(words.length > 2 && ARTICLE.test(words[0] ?? "") ? phrase(words.slice(1)) : []),
    ...latinForms(text),
    ...localPart(text),
    ...consonantForms(words),
    ...(category === "people" && !/[@\d]/.test(text) ? personForms(text) : []),
  ];
}

/** A name in signs that stand for syllables, in Latin letters too. */
function latinForms(text: string): Form[] {
  if (!runsOf(text).words.some((word) => word > "\u02ff" && !isAbjad(word))) return [];
  const latin = wordsOf(anyAscii(text).replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "));
  return [...phrase(latin), ...phrase([...latin].reverse())].map((form) => ({ ...form, when: "capital" }));
}

/** First parts of addresses that belong to an office, not to somebody. */
const OFFICES =
  /^(?:admin|contact|enquiries|hello|help|info|inquiries|mail|media|office|post|press|report|support|team)$/;

/** What stands before the @ of an address is a name of its own. */
function localPart(text: string): Form[] {
  const words = wordsOf(/^\s*([^\s@]+)@\S+$/.exec(text)?.[1] ?? "");
  if (words.length === 0 || OFFICES.test(words.join(""))) return [];
  return [letters(words, words.join("").length > SHORT + 1 ? "always" : "handle")];
}

/** For a text in the other script. The article of an Arabic name may be part of it or a word of its own. */
function consonantForms(words: readonly string[]): Form[] {
  const parts = words
    .filter((word) => !/^(?:al|el)$/.test(word))
    .map((word) => ({ bare: consonantsOf(word.replace(/^ال/, "")), article: /^ال./.test(word) }));
  const bare = parts.map((part) => part.bare);
  const enough = bare.join("").length >= (bare.length > 1 ? CONSONANTS.several : CONSONANTS.single);
  if (!enough || bare.some((word) => word.length < 2)) return [];
  const apart = parts.flatMap((part) => (part.article ? ["l", part.bare] : [part.bare]));
  return [bare, ...(apart.length > bare.length ? [apart] : [])].map((skeletons) => {
    return { words: skeletons, when: "capital", by: words.some(isAbjad) ? "forLatin" : "forAbjad" };
  });
}
