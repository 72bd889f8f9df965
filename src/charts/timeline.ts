import { max, min, scaleUtc, utcFormat } from "d3";
import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { frame, hairline, isNarrow } from "./frame.ts";
import type { KeyEntry } from "./key.ts";
import { drawKey } from "./key.ts";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
import { type } from "./type-scale.ts";
import { hidden, item, list, say } from "./walk.ts";

/** Something that happened. Its place in time is as exact as its source. */
export interface TimelineEvent {
  label: string;
  /** When, in words: `3 May 2025`, `“summer 2025”`. */
  when: string;
  /** Absent where the source's words name no date: the event then has words alone. */
  span?: TimeSpan | undefined;
}

/** From a moment to a later one, both in ms since 1970 UTC. */
export interface TimeSpan {
  from: number;
  to: number;
  /** `day`: that very day. `period`: from then to then. `worded`: at some time in it. */
  form: "day" | "period" | "worded";
}

const defaults = { air: 12, words: 0.42, gap: 28, bar: 10, laneHeight: 18, pad: 8, tick: type.note };

/**
 * Events in the order given, each with its time on one scale: a disc for a day, a bar for a period, a hatched bar where
 * the source says no more than “summer”. Throws a RangeError on a span that ends before it begins.
 */
export function timeline(events: readonly TimelineEvent[], options: ChartOptions): Element {
  const wrong = events.find(({ span }) => span && !(span.from <= span.to));
  if (wrong) throw new RangeError(`impossible time: ${wrong.label}`);
  const { width, palette, measure, words } = options;
  const from = side(width, options.dir);
  const stacked = isNarrow(width);
  const room = stacked ? width : width * defaults.words;
  const lane = stacked ? { x: 0, width } : { x: room + defaults.gap, width: width - room - defaults.gap };
  const scale = scaleOf(events, lane);
  const ticks = scale ? ticksOf(scale, lane, options) : [];
  const top = ticks.length > 0 ? defaults.tick.leading + 6 : 0;

  let y = top;
  const rows = events.map((event, i) => {
    const when = wrap(event.when, room, stacked ? type.strong : type.text, measure);
    const text = wrap(event.label, room, stacked ? type.text : type.heading, measure);
    const line = hairline(y, width, i === 0 ? palette.ink : palette.rule);
    const wordsTop = y + defaults.air;
    const wordsHigh = when.height + text.height;
    const laneHigh = event.span ? defaults.laneHeight : 0;
    const [laneTop, height] = stacked
      ? [wordsTop + wordsHigh + 6, wordsHigh + (laneHigh ? 6 + laneHigh : 0)]
      : [wordsTop + (wordsHigh - laneHigh) / 2, wordsHigh];
    const tickLines = ticks.map(({ x }) => {
      const [above, below] = stacked ? [laneTop, laneTop + laneHigh] : [y + 1, y + height + defaults.air * 2];
      return s("path", { d: `M${from.x(x)} ${round(above)}V${round(below)}`, stroke: palette.rule });
    });
    const drawing: ElementContent[] = [
      line,
      ...(stacked && !laneHigh ? [] : tickLines),
      ...(event.span && scale ? [drawSpan(event.span, scale, laneTop + defaults.laneHeight / 2, from, options)] : []),
      drawText(when, { x: 0, y: wordsTop, fill: stacked ? palette.ink : palette.muted, from }),
      drawText(text, { x: 0, y: wordsTop + when.height, fill: palette.ink, from }),
    ];
    y += height + defaults.air * 2;
    return item({ role: words.roles.event, label: say(event.when, event.label), className: ["row"] }, drawing);
  });
  const height = y + 1;
  const key = drawKey(keyOf(events, options), height, from, options);
  return frame(options, key.bottom, "timeline", [
    ...hidden(ticks.map(({ x, text, anchor }) => drawText(text, { x, y: 0, fill: palette.muted, from, anchor }))),
    ...list(rows),
    ...hidden([hairline(height - 1, width, palette.ink)]),
    ...key.children,
  ]);
}

type Scale = (time: number) => number;

function scaleOf(events: readonly TimelineEvent[], lane: { x: number; width: number }) {
  const spans = events.flatMap(({ span }) => span ?? []);
  const [first, last] = [min(spans, (span) => span.from), max(spans, (span) => span.to)];
  if (first === undefined || last === undefined) return undefined;
  // One day alone would have no scale: it gets a fortnight to either side.
  const spare = first === last ? 14 * 24 * 3600 * 1000 : 0;
  return scaleUtc([first - spare, last + spare], [lane.x + defaults.pad, lane.x + lane.width - defaults.pad]);
}

/** As many dates as fit side by side over the lane. */
function ticksOf(
  scale: ReturnType<typeof scaleUtc<number>>,
  lane: { x: number; width: number },
  { measure, lang }: ChartOptions,
) {
  const ends = scale.domain();
  // In a script with wide words, or over a few days, the ends alone.
  const choices = [...[6, 5, 4, 3, 2].map((count) => scale.ticks(count)), ends, ends.slice(0, 1)];
  for (const dates of choices) {
    const format = formatFor(dates, lang);
    const placed = dates.map((date) => {
      const text = wrap(format(date), lane.width, defaults.tick, measure);
      const x = scale(date);
      // At the lane's ends a date stands inside it.
      const anchor =
        x - text.width / 2 < lane.x
          ? ("start" as const)
          : x + text.width / 2 > lane.x + lane.width
            ? ("end" as const)
            : ("middle" as const);
      const start = anchor === "start" ? x : anchor === "end" ? x - text.width : x - text.width / 2;
      return { x, text, anchor, start, end: start + text.width };
    });
    const apart = placed.every(({ start }, i) => i === 0 || start >= (placed[i - 1]?.end ?? 0) + 10);
    const inside = placed.every(({ start, end }) => start >= lane.x && end <= lane.x + lane.width + 0.01);
    if (placed.length > 0 && apart && inside) return placed;
  }
  return [];
}

/** Years alone where all ticks are years; months where all are months; else days. */
function formatFor(dates: readonly Date[], lang: string): (date: Date) => string {
  const every = (pattern: string, start: string) => dates.every((date) => utcFormat(pattern)(date) === start);
  const parts: Intl.DateTimeFormatOptions = every("%m-%d", "01-01")
    ? { year: "numeric" }
    : every("%d", "01")
      ? { year: "numeric", month: "short" }
      : { day: "numeric", month: "short" };
  const format = new Intl.DateTimeFormat(lang, { ...parts, timeZone: "UTC" });
  return (date) => format.format(date);
}

function drawSpan(
  { from: start, to, form }: TimeSpan,
  scale: Scale,
  middle: number,
  from: Side,
  { palette }: ChartOptions,
): Element {
  const { bar } = defaults;
  if (form === "day")
    return s("circle", { cx: from.x(scale(start)), cy: round(middle), r: bar / 2, fill: palette.accent });
  const width = Math.max(bar, scale(to) - scale(start));
  const x = from.x(scale(start), width);
  const y = round(middle - bar / 2);
  if (form === "period") return s("rect", { x, y, width: round(width), height: bar, fill: palette.accent });
  return hatched(x, y, width, bar, palette.accent);
}

/** A bar of slanted strands: somewhere in here. */
function hatched(x: number, y: number, width: number, height: number, fill: string): Element {
  const strands = Math.max(2, Math.round(width / 6));
  const cell = width / strands;
  const d = Array.from({ length: strands }, (_, i) => {
    const left = x + i * cell;
    return `M${round(left)} ${round(y + height)}L${round(left + cell * 0.42)} ${y}H${round(left + cell)}L${round(left + cell * 0.58)} ${round(y + height)}z`;
  }).join("");
  return s("path", { d, fill });
}

function keyOf(events: readonly TimelineEvent[], options: ChartOptions): KeyEntry[] {
  const forms = (["day", "period", "worded"] as const).filter((form) => events.some(({ span }) => span?.form === form));
  return forms.map((form) => {
    const width = form === "day" ? defaults.bar : 26;
    const here = side(width, options.dir);
    const at: Scale = (time) => (form === "day" ? width / 2 : time);
    const sample = [drawSpan({ from: 0, to: width, form }, at, defaults.bar / 2, here, options)];
    return { sample, width, height: defaults.bar, text: options.words.timelineKey[form] };
  });
}
