import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import type { Element, ElementContent } from "hast";
import { wordsOf } from "../../document/block-words.ts";
import { squeezed } from "../book/spaces.ts";
import { inline } from "./inline.ts";
import type { Format } from "./runs.ts";
import type { WordScene } from "./scene.ts";

/** Where a paragraph stands: the style and the list that the blocks around it give it. */
export type Setting = Pick<IParagraphOptions, "style" | "numbering" | "indent" | "keepNext" | "alignment" | "spacing">;

/** A paragraph of ready-made parts, with the bookmarks of the places that begin with it. */
export function paragraph(children: readonly ParagraphChild[], setting: Setting, scene: WordScene): Paragraph {
  const places = scene.places.take().map((id) => new Bookmark({ id, children: [] }));
  return new Paragraph({
    ...setting,
    ...(scene.dir === "rtl" ? { bidirectional: true } : {}),
    children: [...places, ...children],
  });
}

/** What stands around a paragraph's words and is none of them, and the id of words that no block of the text holds. */
interface Around {
  format?: Format;
  before?: ParagraphChild[];
  after?: ParagraphChild[];
  id?: string;
}

/**
 * The words of a block as a paragraph, in a bookmark that carries the block's id. Nothing when there are none. `before` is set
 * outside the bookmark, being no words of the block's.
 */
export function textParagraph(
  block: Element | undefined,
  content: readonly ElementContent[],
  setting: Setting,
  scene: WordScene,
  { format = {}, before = [], after = [], id }: Around = {},
): Paragraph[] {
  const set = squeezed(content);
  const children = inline(set, format, scene);
  if (children.length === 0 && before.length === 0) return [];
  const own = id ?? (block && scene.blockId(block));
  return [paragraph([...before, ...marked(children, own, wordsOf(set), scene), ...after], setting, scene)];
}

/** What a paragraph says, in the bookmark that lets it be found in a file that comes back. */
export function marked(
  children: ParagraphChild[],
  id: string | undefined,
  words: string,
  scene: WordScene,
): ParagraphChild[] {
  return id === undefined ? children : [new Bookmark({ id: scene.blockBookmark(id, words), children })];
}
