import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { Memory } from "../../document/memory.ts";
import { families } from "../../fonts/font-files.ts";
import { cuts, lettersOf } from "../../fonts/letters.ts";

/**
 * Copies of pictures that carry the letters they are set in, as WOFF2 in a style sheet: about 20 kB, so that they
 * look the same wherever a browser shows them, and their text can still be selected, searched and edited. Programs that
 * pass over such fonts take the families that are named beside ours. All pictures of a report share their letters: to press a
 * font takes longer than to draw what is set in it.
 */
export async function embedFonts(pictures: readonly Element[], memory: Memory): Promise<Element[]> {
  const texts = pictures.map(textsByCut);
  const faces = new Map<string, string>();
  for (const cut of cuts) {
    const family = families[cut.family];
    const key = keyOf(family, cut.number);
    const text = [...new Set(texts.map((one) => one.get(key) ?? "").join(""))].sort().join("");
    const letters = await memory.recall(`letters of ${key} ${text}`, () => lettersOf(cut, text));
    if (!letters) continue;
    faces.set(key, `@font-face{font-family:"${family}";font-weight:${cut.number};src:url(${letters}) format("woff2")}`);
  }
  return pictures.map((picture, index) => {
    const rules = [...faces].flatMap(([key, face]) => (texts[index]?.get(key)?.trim() ? [face] : []));
    const [title, desc, ...rest] = picture.children;
    const named = [title, desc].filter((child) => child !== undefined);
    return { ...picture, children: [...named, s("style", rules.join("")), ...rest] };
  });
}

const keyOf = (family: string, weight: number) => `${family} ${weight}`;

/** All that is written in each cut. */
function textsByCut(svg: Element): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: ElementContent, family: string, weight: number): void => {
    if (node.type === "text") {
      const key = keyOf(family, weight);
      found.set(key, (found.get(key) ?? "") + node.value);
    }
    if (node.type !== "element" || node.tagName === "title" || node.tagName === "desc") return;
    const { fontFamily, fontWeight } = node.properties;
    const own = typeof fontFamily === "string" ? firstFamily(fontFamily) : family;
    for (const child of node.children) walk(child, own, fontWeight === undefined ? weight : Number(fontWeight));
  };
  walk(svg, families.sans, 400);
  return found;
}

/** The family that is asked for first: of `'Source Serif 4', Georgia, serif` the one in quotes. */
function firstFamily(stack: string): string {
  return stack.split(",", 1)[0]?.trim().replaceAll("'", "") ?? "";
}
