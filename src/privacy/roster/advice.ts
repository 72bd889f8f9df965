import { wordsOf } from "./form.ts";
import { formsOf } from "./forms.ts";
import type { Entry } from "./roster.ts";

/** What whoever keeps a roster should know of one of its lines. Names nothing but the line. */
export interface Advice {
  line: number;
  text: string;
}

/** Lines that find less, or more, than their author may expect. */
export function adviseOn(entries: readonly Entry[]): Advice[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry): Advice[] => {
    const advice: string[] = [];
    const whole = entry.variants.map(({ text }) => wordsOf(text).join(" ")).join("|");
    const before = first.get(whole);
    if (before === undefined) first.set(whole, entry.line);
    else advice.push(`is the same as line ${before}.`);
    const forms = entry.category === "public" ? [] : formsOf(entry);
    if (forms.length > 0 && forms.every(({ when }) => when === "handle")) {
      advice.push("is so short that it counts only in addresses. Write `=` before it to have it found as it stands.");
    }
    if (forms.some(({ words, when }) => when === "mid-sentence" && words.length === 1)) {
      advice.push("has a part that is an ordinary word. Alone, that counts only with a capital inside a sentence.");
    }
    if (entry.category === "people" && entry.variants.every(({ text }) => wordsOf(text).length === 1)) {
      advice.push("has one name only. With a second one, initials and addresses are found too.");
    }
    return advice.map((text) => ({ line: entry.line, text }));
  });
}
