import { max } from "d3";
import type { Element, ElementContent } from "hast";
import type { Count } from "./count.ts";
import { countText, isWithheld, spokenCount } from "./count.ts";
import { countBlocks, drawBlocks, drawMark, heightOf, isDrawn, MARK, marksOf, personWidth } from "./count-mark.ts";
import { frame, hairline, isNarrow } from "./frame.ts";
import { drawKey, suppressedNote } from "./key.ts";
import { markKey } from "./mark-key.ts";
import type { ChartOptions } from "./options.ts";
import type { CountedTheme, DrawnRows } from "./stacked-counts.ts";
import { drawHeading, spokenTheme, stackedCounts } from "./stacked-counts.ts";
import type { Side } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
import { numberColumn, type } from "./type-scale.ts";
import { hidden, item, list, say } from "./walk.ts";

/** How many people in each role raised each theme; `counts` of a theme are in the order of `roles`. */
export interface ThemeByRoleData {
  roles: string[];
  themes: CountedTheme[];
}

const defaults = { air: 12, gap: 16, between: 3, labels: 0.3, mostColumn: 190 };

/**
 * Themes against roles: in each cell a mark with one place for each person in the role, and the count with its base. A
 * withheld count has no mark, only its word. On a phone, and where the columns would be too narrow, each theme with a
 * line for each role. Throws a RangeError unless each theme has one count for each role.
 */
export function themeByRole(data: ThemeByRoleData, options: ChartOptions): Element {
  const { themes, roles } = data;
  if (themes.some(({ counts }) => counts.length !== roles.length))
    throw new RangeError("a theme has other counts than roles");
  const from = side(options.width, options.dir);
  const column = columnWidth(data, options);
  const group = options.words.roles.group;
  const drawn =
    column === undefined ? stackedCounts(themes, roles, group, from, options) : table(data, column, from, options);
  const counts = themes.flatMap((theme) => theme.counts);
  const entries = [...markKey(marksOf(counts), options), ...suppressedNote(counts.some(isWithheld), options)];
  const key = drawKey(entries, drawn.height, from, options);
  return frame(options, key.bottom, "theme-by-role", [
    ...hidden(drawn.heads),
    ...list(drawn.rows),
    ...hidden([hairline(drawn.height - 1, options.width, options.palette.ink)]),
    ...key.children,
  ]);
}

/** Width of all columns, when the longest word of each fits into it; nothing when they don't fit side by side. */
function columnWidth({ themes, roles }: ThemeByRoleData, options: ChartOptions): number | undefined {
  const { width, measure } = options;
  if (isNarrow(width) || roles.length === 0) return undefined;
  const counts = themes.flatMap((theme) => theme.counts);
  const spoken = [
    ...roles,
    ...counts.flatMap((count) => (count ? [countText(count, options), count.stated ?? ""] : [])),
  ];
  const words = spoken.flatMap((text) => text.split(" "));
  const least = max(words, (word) => measure(word, type.strong.size, "semibold")) ?? 0;
  const column = Math.min(defaults.mostColumn, (width * (1 - defaults.labels)) / roles.length);
  return column - defaults.gap >= Math.max(least, 56) ? column : undefined;
}

function table({ themes, roles }: ThemeByRoleData, column: number, from: Side, options: ChartOptions): DrawnRows {
  const { width, palette, measure } = options;
  const { air, gap, between } = defaults;
  const number = numberColumn(themes, measure);
  const first = width - column * roles.length;
  const room = column - gap;
  const person = personWidth(
    themes.flatMap(({ counts }) => counts),
    room,
  );
  const heads = roles.map((role) => wrap(role, room, type.text, measure));
  const headHeight = max(heads, ({ height }) => height) ?? 0;
  let y = headHeight + 8;
  const rows = themes.map((theme, row) => {
    const cells = theme.counts.map((count) => ({ count, blocks: countBlocks(count, room, options) }));
    const heights = cells.map(({ count, blocks }) => markHeight(count) + heightOf(blocks));
    const heading = drawHeading(theme, y + air, { number, label: first - number - 20 }, from, options);
    const top = y + air;
    const line: ElementContent = hairline(y, width, row === 0 ? palette.ink : palette.rule);
    y += Math.max(heading.height, ...heights) + air * 2;
    const under = cells.map(({ count, blocks }, i) => {
      const x = first + column * i;
      const said = say(roles[i] ?? "", spokenCount(count, options));
      return item({ role: options.words.roles.group, label: said, className: ["cell"] }, [
        ...(count ? drawMark(count, person, { x, y: top }, from, options) : []),
        ...drawBlocks(blocks, { x, y: top + markHeight(count) }, from, options),
      ]);
    });
    return spokenTheme(theme, options, [line, ...heading.children], under);
  });
  const heading = heads.map((head, i) =>
    drawText(head, { x: first + column * i, y: headHeight - head.height, fill: palette.ink, from }),
  );
  return { heads: heading, rows, height: y + 1 };

  function markHeight(count: Count | undefined): number {
    return count && isDrawn(count) ? MARK + between : 0;
  }
}
