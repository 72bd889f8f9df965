import type { Element, ElementContent } from "hast";
import { drawText, type TextBlock } from "../../charts/text.ts";

/**
 * Text that names a link, a `text` for each line and spaces between them: a name that is spoken has to hold the words that are
 * seen, in one run (WCAG 2.5.3), and the lines of one `text` run together.
 */
export function drawName(...texts: [TextBlock, Parameters<typeof drawText>[1]][]): Element[] {
  return texts.flatMap(([block, place]) =>
    block.lines.map((line, i) => {
      const { leading } = block.style;
      return drawText({ ...block, lines: [line], height: leading }, { ...place, y: place.y + i * leading });
    }),
  );
}

export const spaced = (texts: readonly Element[]): ElementContent[] =>
  texts.flatMap((text): ElementContent[] => [text, { type: "text", value: " " }]);
