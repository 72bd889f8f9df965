import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { FlowData } from "./flow.ts";
import { spokenAnswer, spokenFinding } from "./flow-spoken.ts";
import { hairline } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";
import type { Side, TextStyle } from "./text.ts";
import { drawText, wrap } from "./text.ts";
import { numberColumn } from "./type-scale.ts";
import { hidden, list } from "./walk.ts";

const defaults = {
  label: { size: 15, leading: 19, weight: "semibold" } satisfies TextStyle,
  numeral: { size: 13, leading: 16, weight: "semibold" } satisfies TextStyle,
  key: { size: 13, leading: 18, weight: "regular" } satisfies TextStyle,
  radius: 11.5,
  /** Distance between two discs' middles, px. */
  pitch: 36,
  dot: 1.8,
  air: 13,
};

/**
 * The flow for a phone: each node on the right with one place for each on the left, a disc with its number where they are
 * linked and a dot where they aren't; then what the numbers stand for.
 */
export function drawDiscs(data: FlowData, options: ChartOptions, from: Side): { children: Element[]; height: number } {
  const { left, right, links } = data;
  const { width, palette, measure, words } = options;
  const { radius, pitch, air, dot } = defaults;
  const number = numberColumn([...left, ...right], measure);
  const perLine = Math.max(1, Math.floor((width - number - radius * 2) / pitch) + 1);
  const lines = Math.ceil(left.length / perLine);
  const linked = new Set(links.map(({ source, target }) => `${source}\n${target}`));
  const answers: Element[] = [];
  let y = 0;
  right.forEach((node, i) => {
    const label = wrap(node.label, width - number, defaults.label, measure);
    const top = y + air;
    const places = top + label.height + 9;
    const row: ElementContent[] = [
      hairline(y, width, i === 0 ? palette.ink : palette.rule),
      drawText(wrap(node.number, number, defaults.label, measure), { x: 0, y: top, fill: palette.ink, from }),
      drawText(label, { x: number, y: top, fill: palette.ink, from }),
    ];
    if (!links.some(({ target }) => target === node.id)) {
      const nothing = wrap(words.answersNothing, width - number, defaults.key, measure);
      row.push(drawText(nothing, { x: number, y: places - 5, fill: palette.muted, from }));
      answers.push(spokenAnswer(node, data, options, row));
      y = places - 5 + nothing.height + air;
      return;
    }
    left.forEach(({ id, number: own }, place) => {
      const x = number + radius + (place % perLine) * pitch;
      const middle = places + radius + Math.floor(place / perLine) * (radius * 2 + 8);
      const at = { cx: from.x(x), cy: round(middle) };
      if (!linked.has(`${id}\n${node.id}`)) {
        row.push(s("circle", { ...at, r: dot, fill: palette.faint }));
        return;
      }
      const numeral = wrap(own, radius * 2, defaults.numeral, measure);
      row.push(
        s("circle", { ...at, r: radius, fill: palette.accent }),
        drawText(numeral, { x, y: middle - numeral.height / 2, fill: palette.paper, from, anchor: "middle" }),
      );
    });
    answers.push(spokenAnswer(node, data, options, row));
    y = places + lines * (radius * 2 + 8) - (lines > 0 ? 8 : 0) + air + 1;
  });

  const end = hairline(y, width, palette.ink);
  y += 12;
  const findings = left.map((node) => {
    const label = wrap(node.label, width - number, defaults.key, measure);
    const numeral = wrap(node.number, number, { ...defaults.key, weight: "semibold" }, measure);
    const drawing = [
      drawText(numeral, { x: 0, y, fill: palette.accent, from }),
      drawText(label, { x: number, y, fill: palette.ink, from }),
    ];
    y += label.height + 2;
    return spokenFinding(node, options, drawing);
  });
  return { children: [...list(answers), ...hidden([end]), ...list(findings)], height: y };
}
