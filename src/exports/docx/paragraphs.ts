import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import type { Element, ElementContent } from "hast";
import { squeezed } from "../book/spaces.ts";
import { blockBookmark } from "./bookmarks.ts";
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

/**
 * The words of a block as a paragraph, in a bookmark that carries the block's id. Nothing when there are none. `before` is set
 * outside the bookmark, being no words of the block's.
 */
export function textParagraph(
  block: Element | undefined,
  content: readonly ElementContent[],
  setting: Setting,
  scene: WordScene,
  {
    format = {},
    before = [],
    after = [],
  }: { format?: Format; before?: ParagraphChild[]; after?: ParagraphChild[] } = {},
): Paragraph[] {
  const children = inline(squeezed(content), format, scene);
  if (children.length === 0 && before.length === 0) return [];
  const id = block && scene.blockId(block);
  const own = id === undefined ? children : [new Bookmark({ id: blockBookmark(id), children })];
  return [paragraph([...before, ...own, ...after], setting, scene)];
}
