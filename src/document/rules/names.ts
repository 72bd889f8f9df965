import { misspellings, misspelt } from "../../model/words/word-list.ts";
import type { Rule } from "../check-tree.ts";
import { placesOf } from "./at.ts";

/** Names in a chapter's text are spelt as `words.txt` has them. */
export const checkNames: Rule = (node, _parents, { words, text }) => {
  if (node.type !== "text" || words.length === 0) return [];
  const placeOf = placesOf(node, text);
  return misspellings(node.value, words).map((miss) => ({ ...misspelt(miss), ...placeOf(miss.written) }));
};
