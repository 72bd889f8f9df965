import { max } from "d3";
import type { Element, ElementContent } from "hast";
import type { Count } from "./count.ts";
import { spokenCount } from "./count.ts";
import { countBlocks, drawBlocks, drawMark, heightOf, MARK, personWidth } from "./count-mark.ts";
import { hairline } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import type { Side } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { numberColumn, type } from "./type-scale.ts";
import { item, say } from "./walk.ts";

/** A theme with its counts, each under a name: of a role, of a wave. */
export interface CountedTheme {
  number: string;
  label: string;
  href?: string | undefined;
  /** One for each column; absent where nobody was asked. */
  counts: (Count | undefined)[];
}

/** Rows that are spoken, headings that aren't since every label repeats them, and the height of it all in px. */
export interface DrawnRows {
  heads: ElementContent[];
  rows: Element[];
  height: number;
}

const defaults = { air: 12, between: 5, gap: 12, nameShare: 0.36, markShare: 0.3 };

/** Each theme with a line for each column: for a phone, and where columns would be too narrow to read. */
export function stackedCounts(
  themes: readonly CountedTheme[],
  columns: readonly string[],
  role: string,
  from: Side,
  options: ChartOptions,
): DrawnRows {
  const { width, palette, measure } = options;
  const { air, between, gap, nameShare, markShare } = defaults;
  const number = numberColumn(themes, measure);
  const room = width - number;
  const mark = room * markShare - gap;
  const longest =
    max(
      columns.flatMap((column) => column.split(" ")),
      (word) => measure(word, type.text.size),
    ) ?? 0;
  // Names that would be broken stand over their counts.
  const over = longest > room * nameShare - gap;
  const name = over ? room : room * nameShare - gap;
  const markX = number + (over ? 0 : name + gap);
  const valueX = markX + mark + gap;
  const person = personWidth(
    themes.flatMap(({ counts }) => counts),
    mark,
  );
  let y = 0;
  const rows = themes.map((theme, row) => {
    const drawing: ElementContent[] = [hairline(y, width, row === 0 ? palette.ink : palette.rule)];
    const heading = drawHeading(theme, y + air, { number, label: room }, from, options);
    drawing.push(...heading.children);
    y += air + heading.height + between;
    const under = columns.map((column, i) => {
      const count = theme.counts[i];
      const label = wrap(column, name, type.text, measure);
      const blocks = countBlocks(count, width - valueX, options);
      const top = y + (over ? label.height + 2 : 0);
      const height = Math.max(MARK, over ? 0 : label.height, heightOf(blocks));
      const labelTop = y;
      y = top + height + between;
      return item({ role, label: say(column, spokenCount(count, options)), className: ["cell"] }, [
        drawText(label, { x: number, y: labelTop, fill: palette.ink, from }),
        ...(count ? drawMark(count, person, { x: markX, y: top }, from, options) : []),
        ...drawBlocks(blocks, { x: valueX, y: top }, from, options),
      ]);
    });
    y += air - between;
    return spokenTheme(theme, options, drawing, under);
  });
  return { heads: [], rows, height: y + 1 };
}

/** A theme's number and name, each in the room that it has, px. */
export function drawHeading(
  { number, label }: CountedTheme,
  y: number,
  room: { number: number; label: number },
  from: Side,
  { palette, measure }: ChartOptions,
): { children: ElementContent[]; height: number } {
  const text = wrap(label, room.label, type.heading, measure);
  const numeral = wrap(number, room.number, type.heading, measure);
  return {
    children: [
      drawText(numeral, { x: 0, y, fill: palette.accent, from }),
      drawText(text, { x: room.number, y, fill: palette.ink, from }),
    ],
    height: text.height,
  };
}

export const spokenTheme = (
  { number, label, href }: CountedTheme,
  { words }: ChartOptions,
  drawing: ElementContent[],
  under: Element[],
): Element =>
  item({ role: words.roles.theme, label: `${number} ${label}`.trim(), className: ["row"], href }, drawing, under);
