import type { Element } from "hast";
import { s } from "hastscript";
import { type Count, countText } from "../../charts/count.ts";
import { hairline } from "../../charts/frame.ts";
import { markGroup } from "../../charts/mark.ts";
import type { ChartOptions } from "../../charts/options.ts";
import { round } from "../../charts/round.ts";
import { drawText, type Side, side, wrap } from "../../charts/text.ts";
import { type } from "../../charts/type-scale.ts";
import type { Drawn } from "./draw-finding.ts";
import { drawName } from "./draw-name.ts";

/** A recommendation, or an audience, with the numbers of what leads to it. */
export interface AnswerRow {
  /** Empty for an audience. */
  number: string;
  label: string;
  /** Before the numbers: `answers`. */
  lead: string;
  numbers: string;
  /** Whose numbers these are: those of findings have the colour of data. */
  of: "findings" | "recommendations";
  /** How widely it was raised. */
  raised?: { count: Count; words: string };
}

const NUMBER = 22;
const MARK = 14;
const AIR = 9;

/** What stands in the other two columns: a name, and under it the numbers that link it, which is all a phone shows of links. */
export function drawAnswer(row: AnswerRow, width: number, ruled: boolean, options: ChartOptions): Drawn {
  const { palette, measure, dir } = options;
  const from = side(width, dir);
  const indent = row.number ? NUMBER : 0;
  const room = width - indent;
  const number = wrap(row.number, NUMBER, type.heading, measure);
  const label = wrap(row.label, room, type.heading, measure);
  const name = drawName(
    [number, { x: 0, y: AIR, fill: palette.ink, from }],
    [label, { x: indent, y: AIR, fill: palette.ink, from }],
  );
  const drawing: Element[] = ruled ? [hairline(0, width, palette.rule)] : [];
  let y = AIR + label.height + 1;
  if (row.numbers) {
    const lead = wrap(row.lead, room, type.note, measure);
    const x = indent + lead.width + 5;
    const numbers = wrap(row.numbers, Math.max(40, width - x), { ...type.note, weight: "semibold" }, measure);
    const fill = row.of === "findings" ? palette.accent : palette.ink;
    drawing.push(drawText(lead, { x: indent, y, fill: palette.muted, from }), drawText(numbers, { x, y, fill, from }));
    y += Math.max(lead.height, numbers.height);
  }
  if (row.raised) {
    const { count, words } = row.raised;
    const raised = wrap(
      words.replace("{count}", () => countText(count, options)),
      room,
      type.note,
      measure,
    );
    drawing.push(drawText(raised, { x: indent, y, fill: palette.muted, from }));
    y += raised.height;
    const mark = drawRaised(count, { x: indent, y: y + 4, room }, from, options);
    drawing.push(...mark);
    if (mark.length > 0) y += MARK + 4;
  }
  const height = y + AIR;
  const reach = indent + measure(label.lines[0] ?? "", type.heading.size, type.heading.weight);
  return { name, drawing, size: { height, joint: AIR + type.heading.leading / 2, reach } };
}

function drawRaised(
  { mark }: Count,
  { x, y, room }: { x: number; y: number; room: number },
  from: Side,
  { palette, dir }: ChartOptions,
): Element[] {
  const group = mark && markGroup(mark, { height: MARK, width: Math.min(room, 150), palette, dir });
  return group ? [s("g", { transform: `translate(${from.x(x, group.width)} ${round(y)})` }, group.children)] : [];
}
