import { max, scaleLinear } from "d3";
import type { Element } from "hast";
import { s } from "hastscript";
import { frame, isNarrow } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import type { Point } from "./polygon.ts";
import { clip } from "./polygon.ts";
import { round } from "./round.ts";
import type { Side, TextStyle } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
import { hidden, item, list, say } from "./walk.ts";

/** One number to be compared. */
export interface BarDatum {
  label: string;
  /** Zero or more, in the chart's unit. */
  value: number;
  /** The value as its source gives it: `up to 150,000`. */
  display: string;
  /** How the source qualifies it; `exact` when left out. */
  qualifier?: "up-to" | "around" | "exact";
}

const defaults = {
  bar: 30,
  air: 11,
  label: { size: 14, leading: 18, weight: "regular" } satisfies TextStyle,
  value: { size: 15, leading: 19, weight: "semibold" } satisfies TextStyle,
  /** Most of the width that labels, and that values, may take. */
  labelShare: 0.3,
  valueShare: { wide: 0.3, narrow: 0.42 },
  gap: 9,
  /** Distance between the strands of a bar that is an upper bound, px. */
  strand: 9,
  /** Share of ink in its first strand and in its last. */
  ink: [0.94, 0.14] as const,
  /** How far a strand leans over the bar's height, px. */
  lean: 14,
  /** How far the end of an “around” leans to either side of its value, px. */
  doubt: 5,
};

/**
 * Numbers as horizontal bars on one scale from zero, longest first if the rows come so. An upper bound is a bar
 * that thins out towards an open end; an “around” ends on a slant across its value. `[]` draws an empty picture.
 * Throws a RangeError on a value below zero or none.
 */
export function bars(rows: readonly BarDatum[], options: ChartOptions): Element {
  const wrong = rows.find(({ value }) => !(value >= 0 && Number.isFinite(value)));
  if (wrong) throw new RangeError(`impossible bar: ${wrong.label} = ${wrong.value}`);

  const { width, palette, words } = options;
  const from = side(width, options.dir);
  const { placed, zero, height } = layout(rows, options);
  return frame(options, height, "bars", [
    ...list(
      placed.map(({ row, label, labelY, value, y, length }) =>
        item({ role: words.roles.bar, label: say(row.label, row.display), className: ["row"] }, [
          drawText(label, { x: label.x, y: labelY, fill: palette.ink, from }),
          s("path", { d: outline(row, { x: zero, y, length }, from), fill: palette.accent }),
          drawText(value, {
            x: zero + length + leanOf(row, length) + defaults.gap,
            y: y + (defaults.bar - value.height) / 2,
            fill: palette.ink,
            from,
          }),
        ]),
      ),
    ),
    ...hidden([s("path", { d: `M${from.x(zero)} 0V${round(height)}`, stroke: palette.ink, strokeWidth: 1.5 })]),
  ]);
}

/** Where labels, bars and values stand; distances from the reading edge, px. */
function layout(rows: readonly BarDatum[], { width, measure }: ChartOptions) {
  const narrow = isNarrow(width);
  const labels = rows.map(({ label }) =>
    wrap(label, narrow ? width - defaults.gap : width * defaults.labelShare, defaults.label, measure),
  );
  const values = rows.map(({ display }) =>
    wrap(display, width * defaults.valueShare[narrow ? "narrow" : "wide"], defaults.value, measure),
  );
  const zero = narrow ? 1 : round((max(labels, (label) => label.width) ?? 0) + 14);
  const room = width - zero - defaults.gap - (max(values, (value) => value.width) ?? 0) - defaults.doubt - 1;
  const scale = scaleLinear([0, max(rows, ({ value }) => value) || 1], [0, room]);

  let top = 0;
  const placed = rows.map((row, i) => {
    const [label, value] = [labels[i], values[i]] as [(typeof labels)[0], (typeof values)[0]];
    const above = narrow ? label.height + 5 : 0;
    const tall = Math.max(defaults.bar, value.height, narrow ? 0 : label.height);
    const y = top + defaults.air + above + (tall - defaults.bar) / 2;
    const labelY = narrow ? top + defaults.air : y + (defaults.bar - label.height) / 2;
    top += defaults.air * 2 + above + tall;
    return { row, label: { ...label, x: narrow ? defaults.gap : 0 }, labelY, value, y, length: scale(row.value) };
  });
  return { placed, zero, height: top };
}

interface Place {
  x: number;
  y: number;
  length: number;
}

function outline(datum: BarDatum, place: Place, from: Side): string {
  const { x, y, length } = place;
  if (length === 0) return "";
  if (datum.qualifier === "up-to") return strands(place, from);
  const lean = leanOf(datum, length);
  return polygon(
    [
      [x, y],
      [x + length + lean, y],
      [x + length - lean, y + defaults.bar],
      [x, y + defaults.bar],
    ],
    from,
  );
}

/** How far a bar's end leans to either side of its value, px. */
const leanOf = ({ qualifier }: BarDatum, length: number): number =>
  qualifier === "around" ? Math.min(defaults.doubt, length / 2) : 0;

/** Slanted strands that thin out from zero to the bound. */
function strands({ x, y, length }: Place, from: Side): string {
  const { strand, lean, bar, ink } = defaults;
  const share = scaleLinear([0, length], [...ink]).clamp(true);
  const count = Math.ceil((length + lean) / strand);
  return Array.from({ length: count }, (_, i) => {
    const start = i * strand;
    const end = start + strand * share(start);
    // Each strand leans back from top to bottom, and is cut off at zero and at the bound.
    const corners = [
      [start, 0],
      [end, 0],
      [end - lean, bar],
      [start - lean, bar],
    ] as const;
    return polygon(
      clip(corners, 0, 0, length).map(([px, py]) => [x + px, y + py]),
      from,
    );
  }).join("");
}

const polygon = (points: readonly Point[], from: Side): string =>
  points.length < 3 ? "" : `M${points.map(([x, y]) => `${from.x(x)} ${round(y)}`).join("L")}z`;
