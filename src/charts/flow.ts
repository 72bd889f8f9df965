import type { Element } from "hast";
import { s } from "hastscript";
import { drawDiscs } from "./flow-discs.ts";
import type { FlowLayout, PlacedLink, PlacedNode } from "./flow-layout.ts";
import { flowLayout } from "./flow-layout.ts";
import { spokenAnswer, spokenFinding } from "./flow-spoken.ts";
import { frame, isNarrow } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import type { Palette } from "./palette.ts";
import { round } from "./round.ts";
import type { Side } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
import { type } from "./type-scale.ts";
import { hidden, list } from "./walk.ts";

export interface FlowNode {
  id: string;
  number: string;
  label: string;
  href?: string;
}

/** What leads to what: findings on the left, what answers them on the right, and each answer as a link. */
export interface FlowData {
  left: FlowNode[];
  right: FlowNode[];
  /** Ids of a `left` and a `right`. A link has no weight: it is there or not. */
  links: { source: string; target: string }[];
}

const defaults = {
  line: 1.75,
  /** Edge in paper colour that lifts a line off those that it crosses, px. */
  casing: 2.25,
  point: 3.5,
  bar: 2.5,
};

/**
 * Findings on one side, recommendations on the other, and a line for each answer: it ends in its finding's number. All lines
 * are equally thin, since a link is there or not. On a phone: each recommendation with the
 * numbers of the findings it answers. Throws an Error on a link to an unknown id, and on one that is given twice.
 */
export function flow(data: FlowData, options: ChartOptions): Element {
  fault(data);
  const { width, palette, measure, words } = options;
  const narrow = isNarrow(width);
  const from = side(width, options.dir);
  const drawing = narrow ? drawDiscs(data, options, from) : drawLinks(data, options, from);
  const note = wrap(data.links.length > 0 ? words.flowNote[narrow ? "narrow" : "wide"] : "", width, type.note, measure);
  const height = drawing.height + (note.height > 0 ? 14 + note.height : 0);
  return frame(options, height + 2, "flow", [
    ...drawing.children,
    ...hidden(note.height > 0 ? [drawText(note, { x: 0, y: drawing.height + 14, fill: palette.muted, from })] : []),
  ]);
}

function fault({ left, right, links }: FlowData): void {
  const sources = new Set(left.map(({ id }) => id));
  const targets = new Set(right.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { source, target } of links) {
    if (!sources.has(source)) throw new Error(`unknown source of a link: ${source}`);
    if (!targets.has(target)) throw new Error(`unknown target of a link: ${target}`);
    const link = `${source} → ${target}`;
    if (seen.has(link)) throw new Error(`link given twice: ${link}`);
    seen.add(link);
  }
}

function drawLinks(data: FlowData, options: ChartOptions, from: Side): { children: Element[]; height: number } {
  const layout = flowLayout(data, options.width, options.measure);
  const { palette } = options;
  const on = (name: PlacedNode["side"]) => layout.nodes.filter((node) => node.side === name);
  const drawn = (placed: PlacedNode) => [
    ...drawEnd(placed, layout, palette, from),
    ...drawName(placed, layout, palette, from),
  ];
  const children = [
    ...hidden([
      ...data.left.flatMap((node) => drawFrom(node, layout, palette, from)),
      ...layout.links.map((link) => drawNumeral(link, layout, palette, from)),
    ]),
    ...list(on("left").map((placed) => spokenFinding(placed.node, options, drawn(placed)))),
    ...list(on("right").map((placed) => spokenAnswer(placed.node, data, options, drawn(placed)))),
  ];
  return { children, height: layout.height };
}

function drawName(placed: PlacedNode, { number }: FlowLayout, palette: Palette, from: Side): Element[] {
  const y = placed.middle - placed.label.height / 2;
  const fill = placed.side === "left" ? palette.accent : palette.ink;
  return [
    drawText(placed.number, { x: placed.x, y, fill, from }),
    drawText(placed.label, { x: placed.x + number, y, fill: palette.ink, from }),
  ];
}

/** The point that a finding's links leave, or the bar at which an answer's links arrive. */
function drawEnd({ side: name, middle, span, links }: PlacedNode, layout: FlowLayout, palette: Palette, from: Side) {
  if (links === 0) return [];
  if (name === "left")
    return [s("circle", { cx: from.x(layout.left), cy: round(middle), r: defaults.point, fill: palette.ink })];
  const d = `M${from.x(layout.bar)} ${round(middle - span / 2)}v${round(span)}`;
  return [s("path", { d, stroke: palette.ink, strokeWidth: defaults.bar })];
}

/**
 * The lines that leave one finding, on an edge of paper, so that they are seen to pass over those drawn before them and to
 * part from one another without a seam.
 */
function drawFrom(node: FlowNode, layout: FlowLayout, palette: Palette, from: Side): Element[] {
  const links = layout.links.filter(({ source }) => source === node.id);
  const { line, casing } = defaults;
  const draw = (stroke: string, strokeWidth: number) =>
    links.map((link) => s("path", { d: curve(link, layout, from), fill: "none", stroke, strokeWidth }));
  return [
    ...draw(palette.paper, line + casing * 2),
    ...draw(palette.muted, line).map((drawn) => s("g", { className: ["link"] }, drawn)),
  ];
}

function curve({ from: y1, to: y2 }: PlacedLink, { left, right }: FlowLayout, from: Side): string {
  const [x1, x2] = [from.x(left), from.x(right)];
  const bend = round((x1 + x2) / 2);
  return `M${x1} ${round(y1)}C${bend} ${round(y1)} ${bend} ${round(y2)} ${x2} ${round(y2)}`;
}

/** The number that a line ends in. */
function drawNumeral({ to, number }: PlacedLink, { right, bar }: FlowLayout, palette: Palette, from: Side): Element {
  const place = { x: (right + bar) / 2, y: to - number.height / 2, fill: palette.accent, from };
  return drawText(number, { ...place, anchor: "middle" });
}
