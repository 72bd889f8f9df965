import type { Element } from "hast";
import { s } from "hastscript";
import { type Count, countText } from "../../charts/count.ts";
import { hairline } from "../../charts/frame.ts";
import { markGroup } from "../../charts/mark.ts";
import type { ChartOptions } from "../../charts/options.ts";
import { round } from "../../charts/round.ts";
import { drawText, side, wrap } from "../../charts/text.ts";
import { type } from "../../charts/type-scale.ts";
import type { Size } from "../../explorer/data.ts";
import { drawName } from "./draw-name.ts";
import type { FormPlan } from "./forms.ts";

/** A theme, or a sub-finding with the number of its theme. */
export interface FindingRow {
  number: string;
  label: string;
  count: Count | undefined;
  isTheme: boolean;
}

/** Something drawn with its own origin at the corner where reading begins. */
export interface Drawn {
  /** The texts that name it. */
  name: Element[];
  drawing: Element[];
  size: Size;
}

/** Height of a mark, and air above and below what a row holds, px. */
const MARK = 22;
const AIR = { theme: 9, subfinding: 5 };

/**
 * A row of the column of findings: name, mark, and the count in words; a word without a number stands where the mark would.
 * What only a ranking shows has the class `ranked`: there, a sub-finding stands apart from its theme and needs its number.
 */
export function drawFinding(row: FindingRow, plan: FormPlan, options: ChartOptions): Drawn {
  const { palette, measure, dir } = options;
  const { width } = plan.columns.findings;
  const from = side(width, dir);
  const { label: place, mark: marks, value: values, stacked } = plan.finding;
  const mark = row.count?.mark && markGroup(row.count.mark, { height: MARK, width: marks.width, palette, dir });
  const air = row.isTheme ? AIR.theme : AIR.subfinding;

  const room = row.count ? place.width : width - place.x;
  const label = wrap(row.label, room, row.isTheme ? type.heading : type.text, measure);
  const wordsX = mark ? values.x : marks.x;
  const wordsWidth = mark ? values.width : values.x + values.width - marks.x;
  const value = wrap(row.count ? countText(row.count, options) : "", wordsWidth, type.strong, measure);
  const reading = row.count?.mark?.kind === "bounded" ? (row.count.stated ?? "") : "";
  const stated = wrap(reading, wordsWidth, type.note, measure);
  const facts = Math.max(mark ? MARK : 0, value.height + stated.height);
  const below = stacked && facts > 0 ? 4 + facts : 0;
  const height = air * 2 + (stacked ? label.height + below : Math.max(label.height, facts));
  const middle = (own: number, area: number, top: number) => top + (area - own) / 2;
  const inner = height - air * 2;
  const labelTop = stacked ? air : middle(label.height, inner, air);
  const factsTop = stacked ? air + label.height + 4 : air;
  const factsArea = stacked ? facts : inner;
  const wordsTop = middle(value.height + stated.height, factsArea, factsTop);
  const number = wrap(row.number, place.x, row.isTheme ? type.heading : type.text, measure);

  const name = [
    ...unless(row.isTheme, "ranked", drawName([number, { x: 0, y: labelTop, fill: palette.accent, from }])),
    ...drawName([label, { x: place.x, y: labelTop, fill: palette.ink, from }]),
  ];
  const drawing = [
    ...unless(row.isTheme, "ranked", [hairline(0, width, palette.rule)]),
    ...(mark
      ? [
          s(
            "g",
            { transform: `translate(${from.x(marks.x, mark.width)} ${round(middle(MARK, factsArea, factsTop))})` },
            mark.children,
          ),
        ]
      : []),
    ...(value.lines.length > 0 ? [drawText(value, { x: wordsX, y: wordsTop, fill: palette.ink, from })] : []),
    ...(stated.lines.length > 0
      ? [drawText(stated, { x: wordsX, y: wordsTop + value.height, fill: palette.muted, from })]
      : []),
  ];
  return { name, drawing, size: { height, joint: height / 2, reach: width } };
}

const unless = (always: boolean, className: string, drawn: Element[]): Element[] =>
  always ? drawn : [s("g", { className: [className] }, drawn)];
