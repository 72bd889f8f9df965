import type { Element } from "hast";
import { s } from "hastscript";
import { drawDiscs } from "./flow-discs.ts";
import type { FlowLayout, PlacedNode, Ribbon } from "./flow-layout.ts";
import { flowLayout } from "./flow-layout.ts";
import { spokenAnswer, spokenFinding } from "./flow-spoken.ts";
import { frame, isNarrow } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import type { Palette } from "./palette.ts";
import { round } from "./round.ts";
import type { Side, TextStyle } from "./text.ts";
import { drawText, side, wrap } from "./text.ts";
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
  notes: { size: 12, leading: 16, weight: "regular" } satisfies TextStyle,
  numeral: { size: 11, leading: 16, weight: "semibold" } satisfies TextStyle,
  /** Opaque edge in paper colour that lifts a ribbon off those it crosses, px. */
  casing: 2.5,
  edge: 0.9,
  tint: 0.09,
};

/**
 * Findings on one side, recommendations on the other, and a ribbon for each answer. On a phone: each recommendation with the
 * numbers of the findings it answers. Throws an Error on a link to an unknown id, and on one that is given twice.
 */
export function flow(data: FlowData, options: ChartOptions): Element {
  fault(data);
  const { width, palette, measure, words } = options;
  const narrow = isNarrow(width);
  const from = side(width, options.dir);
  const drawing = narrow ? drawDiscs(data, options, from) : drawRibbons(data, options, from);
  const note = wrap(
    data.links.length > 0 ? words.flowNote[narrow ? "narrow" : "wide"] : "",
    width,
    defaults.notes,
    measure,
  );
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

function drawRibbons(data: FlowData, options: ChartOptions, from: Side): { children: Element[]; height: number } {
  const layout = flowLayout(data, options.width, options.measure);
  const { palette } = options;
  const drawNode = ({ node, ...placed }: PlacedNode) => [
    ...(placed.links > 0
      ? [
          s("path", {
            d: `M${from.x(placed.bar)} ${round(placed.middle - placed.span / 2)}v${round(placed.span)}`,
            stroke: palette.ink,
            strokeWidth: 2.5,
          }),
        ]
      : []),
    drawText(placed.number, {
      x: placed.x,
      y: placed.middle - placed.label.height / 2,
      fill: placed.side === "left" ? palette.accent : palette.ink,
      from,
    }),
    drawText(placed.label, {
      x: placed.x + layout.number,
      y: placed.middle - placed.label.height / 2,
      fill: palette.ink,
      from,
    }),
  ];
  const on = (name: PlacedNode["side"]) => layout.nodes.filter((node) => node.side === name);
  const children = [
    ...hidden([
      ...layout.ribbons.map((ribbon) => drawRibbon(ribbon, layout, palette, from)),
      ...layout.ribbons.map((ribbon) => {
        const numeral = wrap(ribbon.number, 40, defaults.numeral, options.measure);
        return drawText(numeral, {
          x: layout.right - 8,
          y: ribbon.to - numeral.height / 2,
          fill: palette.accent,
          from,
          anchor: "end",
        });
      }),
    ]),
    ...list(on("left").map((placed) => spokenFinding(placed.node, options, drawNode(placed)))),
    ...list(on("right").map((placed) => spokenAnswer(placed.node, data, options, drawNode(placed)))),
  ];
  return { children, height: layout.height };
}

/** A ribbon on an edge of paper, so that it is seen to pass over those drawn before it. */
function drawRibbon(ribbon: Ribbon, { left, right, thickness }: FlowLayout, palette: Palette, from: Side): Element {
  const [x1, x2, y1, y2] = [from.x(left), from.x(right), round(ribbon.from), round(ribbon.to)];
  const bend = round((x1 + x2) / 2);
  const d = `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
  const { casing, edge, tint } = defaults;
  return s("g", { className: ["ribbon"], fill: "none" }, [
    s("path", { d, stroke: palette.paper, strokeWidth: thickness + casing * 2 }),
    s("path", { d, stroke: palette.muted, strokeWidth: thickness }),
    s("path", { d, stroke: palette.paper, strokeWidth: round(thickness - edge * 2) }),
    s("path", { d, stroke: palette.ink, strokeWidth: round(thickness - edge * 2), strokeOpacity: tint }),
  ]);
}
