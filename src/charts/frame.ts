import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { ChartOptions } from "./options.ts";
import { round } from "./round.ts";

/** Below this width in px a chart is drawn for a phone. */
export const isNarrow = (width: number): boolean => width < 560;

/**
 * A chart's outermost element: a document with a name and a description that holds items to walk through, in the charts'
 * font. Throws a RangeError on a width that nothing can be drawn in.
 */
export function frame(options: ChartOptions, height: number, name: string, children: ElementContent[]): Element {
  const { width, id, title, description, lang, dir, words } = options;
  if (!(width >= 240)) throw new RangeError(`chart too narrow: ${width} px`);
  return s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      className: ["chart", `chart-${name}`],
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: "graphics-document document",
      ariaRoleDescription: [words.roles.chart],
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-desc`],
      lang,
      fontFamily: "Atkinson Hyperlegible Next",
      ...(dir === "rtl" ? { direction: "ltr" } : {}),
    },
    [s("title", { id: `${id}-title` }, title), s("desc", { id: `${id}-desc` }, description), ...children],
  );
}

/** A line of 1 px across a drawing, its upper edge at `top`. */
export const hairline = (top: number, width: number, stroke: string): Element =>
  s("path", { d: `M0 ${round(top + 0.5)}H${round(width)}`, stroke });
