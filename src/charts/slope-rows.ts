import { max } from "d3";
import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Count } from "./count.ts";
import { countText, shares, spokenCount } from "./count.ts";
import { countBlocks, drawBlocks, heightOf } from "./count-mark.ts";
import { hairline, isNarrow } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { SlopeData } from "./slope.ts";
import type { Reach } from "./slope-shapes.ts";
import { drawChange, drawReach } from "./slope-shapes.ts";
import type { DrawnRows } from "./stacked-counts.ts";
import { drawHeading, spokenTheme } from "./stacked-counts.ts";
import type { Side } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { numberColumn, type } from "./type-scale.ts";
import { item, say } from "./walk.ts";

const defaults = { air: 12, gap: 10, plot: 46, pad: 8 };

/** Least width of a wave's column, in which its longest words stay whole, px. */
export function leastWaveWidth({ themes, waves }: SlopeData, options: ChartOptions): number {
  const counts = themes.flatMap((theme) => theme.counts);
  const said = counts.map((count) => (count ? countText(count, options) : options.words.notAsked));
  const words = [...waves, ...said].flatMap((text) => text.split(" "));
  const widest = max(words, (word) => options.measure(word, type.strong.size, "semibold")) ?? 0;
  return Math.max(64, Math.min(widest, 120) + defaults.gap);
}

/** A row for each theme: its own line on the scale that all share, and under each wave the count in words. */
export function slopeRows({ waves, themes }: SlopeData, room: number, from: Side, options: ChartOptions): DrawnRows {
  const { width, palette, measure } = options;
  const { air, gap, plot, pad } = defaults;
  const stacked = isNarrow(width);
  const number = numberColumn(themes, measure);
  const first = stacked ? number : width - room;
  const column = room / waves.length;
  const middle = (wave: number) => first + column * (wave + 0.5);
  const most = highestShare(themes.flatMap(({ counts }) => counts));
  const heads = waves.map((wave) => wrap(wave, column - gap, type.text, measure));
  const headHeight = max(heads, ({ height }) => height) ?? 0;
  let y = headHeight + 8;

  const rows = themes.map((theme, row) => {
    const line: ElementContent = hairline(y, width, row === 0 ? palette.ink : palette.rule);
    const heading = drawHeading(
      theme,
      y + air,
      { number, label: stacked ? width - number : first - number - 20 },
      from,
      options,
    );
    const top = y + air + (stacked ? heading.height + 4 : 0);
    const drawsAny = theme.counts.some((count) => count && shares(count));
    const base = top + (drawsAny ? plot + pad * 2 : 0);
    const blocks = theme.counts.map((count) => countBlocks(count, column - gap, options));
    const tall = Math.max(...blocks.map(heightOf));
    y = Math.max(y + air + heading.height, base + tall) + air;
    const reaches = theme.counts.map((count, wave): Reach | undefined => {
      const share = count && shares(count);
      const down = (value: number) => top + pad + plot * (1 - value / most);
      return share && { x: from.x(middle(wave)), top: down(share.most), bottom: down(share.least) };
    });
    const changes = reaches.flatMap((reach, i) => {
      const next = reaches[i + 1];
      return reach && next ? [drawChange(reach, next, palette)] : [];
    });
    const under = waves.map((wave, i) => {
      const reach = reaches[i];
      const label = say(wave, spokenCount(theme.counts[i], options));
      return item({ role: options.words.roles.wave, label, className: ["wave"] }, [
        ...(reach ? [drawReach(reach, palette)] : []),
        ...drawBlocks(blocks[i] ?? [], { x: middle(i), y: base, anchor: "middle" }, from, options),
      ]);
    });
    // The foot of the scale: nobody.
    const [start, end] = [from.x(first), from.x(first + room)];
    const foot = s("path", { d: `M${start} ${round(base - pad)}H${end}`, stroke: palette.rule });
    const drawing = [line, ...heading.children, ...(drawsAny ? [foot] : []), ...changes];
    return spokenTheme(theme, options, drawing, under);
  });
  const heading = heads.map((head, i) =>
    drawText(head, { x: middle(i), y: headHeight - head.height, fill: palette.ink, from, anchor: "middle" }),
  );
  return { heads: heading, rows, height: y + 1 };
}

/** The highest share that any count may be: the top of the scale. Its foot is zero. */
export const highestShare = (counts: readonly (Count | undefined)[]): number =>
  max(counts, (count) => (count ? shares(count)?.most : undefined)) || 1;
