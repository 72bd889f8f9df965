import type { Element, Root } from "hast";
import { h } from "hastscript";
import type { TranslationOf } from "../../model/report.ts";

/** Names the language of every text in a tree that a translation has left in that of the original. Changes the tree. */
export function markForeign(tree: Root, translation: TranslationOf | undefined): Root {
  if (!translation) return tree;
  const texts = new Set(translation.untranslated);
  const { source: lang, direction: dir } = translation;
  const mark = (parent: Root | Element) => {
    for (const [at, child] of parent.children.entries()) {
      if (child.type === "element") mark(child);
      else if (child.type === "text" && texts.has(child.value)) {
        if (parent.type === "element" && parent.children.length === 1) Object.assign(parent.properties, { lang, dir });
        else parent.children[at] = h("span", { lang, dir }, child.value);
      }
    }
  };
  mark(tree);
  return tree;
}
