import { max, sum } from "d3";
import type { ElementContent } from "hast";
import { s } from "hastscript";
import { shares, spokenCount } from "./count.ts";
import { countBlocks, drawBlocks, heightOf } from "./count-mark.ts";
import { hairline } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { SlopeData } from "./slope.ts";
import { highestShare } from "./slope-rows.ts";
import type { Reach } from "./slope-shapes.ts";
import { drawChange, drawReach } from "./slope-shapes.ts";
import { spread } from "./spread.ts";
import type { CountedTheme, DrawnRows } from "./stacked-counts.ts";
import { spokenTheme } from "./stacked-counts.ts";
import type { Side, TextBlock } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { numberColumn, type } from "./type-scale.ts";
import { item, say } from "./walk.ts";

const defaults = {
  /** Share of the width for the first wave's counts, for the last one's, and for names after those. */
  values: 0.15,
  names: 0.3,
  /** Between a point and its label, where a thin line joins them, px. */
  leader: 26,
  apart: 9,
  least: 190,
  air: 12,
};

/** What stands beside one theme's line. */
interface Beside {
  theme: CountedTheme;
  values: [TextBlock[], TextBlock[]];
  numeral: TextBlock;
  name: TextBlock;
  /** Height of the label at either end. */
  tall: [number, number];
}

/**
 * Two waves side by side, a line from count to count; labels move apart where counts are close. A theme without a number
 * in one of them stands below, its words where its counts would be.
 */
export function slopeLines({ waves, themes }: SlopeData, from: Side, options: ChartOptions): DrawnRows {
  const { width, palette, measure } = options;
  const { leader, apart, air } = defaults;
  const values = width * defaults.values;
  const names = width * defaults.names;
  const number = numberColumn(themes, measure);
  const [left, right] = [values + leader, width - names - values - leader];
  const x = { first: values, last: right + leader, number: width - names, name: width - names + number };

  const beside = themes.map((theme): Beside => {
    const [one, other] = theme.counts;
    const blocks: Beside["values"] = [countBlocks(one, values - 6, options), countBlocks(other, values - 10, options)];
    const name = wrap(theme.label, names - number, type.strong, measure);
    const numeral = wrap(theme.number, number, type.strong, measure);
    return {
      theme,
      values: blocks,
      numeral,
      name,
      tall: [heightOf(blocks[0]), Math.max(heightOf(blocks[1]), name.height)],
    };
  });
  const scaled = beside.filter(({ theme }) => theme.counts.every((count) => count && shares(count)));
  const worded = beside.filter((one) => !scaled.includes(one));

  const heads = waves.map((wave, i) => wrap(wave, i === 0 ? left : width - right, type.text, measure));
  const top = (max(heads, ({ height }) => height) ?? 0) + 8;
  const room = (end: 0 | 1) => sum(scaled, ({ tall }) => tall[end] + apart);
  const plot = scaled.length > 0 ? Math.max(defaults.least, room(0), room(1)) : 0;
  const [low, high] = [top + air, top + air + plot];
  const most = highestShare(scaled.flatMap(({ theme }) => theme.counts));
  const ends = scaled.map(({ theme }) =>
    theme.counts.map((count, wave): Reach => {
      const share = (count && shares(count)) ?? { least: 0, most: 0 };
      const down = (value: number) => high - 8 - (plot - 16) * (value / most);
      return { x: from.x(wave === 0 ? left : right), top: down(share.most), bottom: down(share.least) };
    }),
  );
  const tops = ([0, 1] as const).map((end) =>
    spread(
      scaled.map(({ tall }, i) => ({ wanted: middleOf(ends[i]?.[end]), height: tall[end] })),
      apart,
      low,
      high,
    ),
  );

  const draw = (one: Beside, places: [number, number], lines: ElementContent[], marks: ElementContent[][]) => {
    const under = waves.map((wave, end) => {
      const blocks = one.values[end] ?? [];
      const place = end === 0 ? { x: x.first - 6, anchor: "end" as const } : { x: x.last };
      const label = say(wave, spokenCount(one.theme.counts[end], options));
      return item({ role: options.words.roles.wave, label, className: ["wave"] }, [
        ...(marks[end] ?? []),
        ...drawBlocks(blocks, { ...place, y: places[end] ?? 0 }, from, options),
      ]);
    });
    const name = [
      drawText(one.numeral, { x: x.number, y: places[1], fill: palette.accent, from }),
      drawText(one.name, { x: x.name, y: places[1], fill: palette.ink, from }),
    ];
    return spokenTheme(one.theme, options, [...lines, ...name], under);
  };

  const sloped = scaled.map((one, i) => {
    const [start, end] = ends[i] as [Reach, Reach];
    const places: [number, number] = [tops[0]?.[i] ?? 0, tops[1]?.[i] ?? 0];
    const join = (reach: Reach, labelX: number, label: number) =>
      s("path", {
        d: `M${round(reach.x + (from.rtl === labelX > left ? -7 : 7))} ${round(middleOf(reach))}L${from.x(labelX)} ${round(label + type.strong.leading / 2)}`,
        stroke: palette.faint,
      });
    const marks = [
      [join(start, x.first, places[0]), drawReach(start, palette)],
      [join(end, x.last - 4, places[1]), drawReach(end, palette)],
    ];
    return draw(one, places, [drawChange(start, end, palette)], marks);
  });
  let y = plot > 0 ? high + air : top;
  const below = worded.map((one, i) => {
    const rule = hairline(y, width, i === 0 && plot === 0 ? palette.ink : palette.rule);
    const row = draw(one, [y + air, y + air], [rule], []);
    y += Math.max(...one.tall) + air * 2;
    return row;
  });

  const axis = (wave: number) => from.x(wave === 0 ? left : right);
  const frameLines =
    plot > 0
      ? [
          hairline(top, width, palette.ink),
          s("path", {
            d: `M${axis(0)} ${round(top)}V${round(high - 8)}H${axis(1)}V${round(top)}`,
            fill: "none",
            stroke: palette.rule,
          }),
        ]
      : [];
  const heading = heads.map((head, i) =>
    drawText(head, {
      x: i === 0 ? left : right,
      y: top - 8 - head.height,
      fill: palette.ink,
      from,
      anchor: i === 0 ? "end" : "start",
    }),
  );
  return { heads: [...frameLines, ...heading], rows: [...sloped, ...below], height: y + 1 };
}

const middleOf = (reach: Reach | undefined): number => (reach ? (reach.top + reach.bottom) / 2 : 0);
