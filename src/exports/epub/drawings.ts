import type { Element } from "hast";
import { s } from "hastscript";
import { literalColours, type Palette, printPalette } from "../../charts/palette.ts";
import { printPaletteOf } from "../../document/print-palette.ts";
import { accentColours } from "../../model/brand/accent-colours.ts";
import type { Report } from "../../model/report.ts";
import { nightPaletteOf } from "../book/emblem.ts";

/**
 * Drawings for a page whose colours the reader's device decides. A chart stands on a plate of its own paper, so that
 * its ink is seen on any ground; where the device says that it is dark, plate and ink change together. A mark has no
 * plate, and is drawn in colours that hold on white and on black.
 */

/** The colours of a book's drawings: on a plate by day and by night, and on a ground that nobody knows. */
export interface DrawingColours {
  day: Palette;
  night: Palette;
  anywhere: Palette;
}

/** At least 4.5:1 on white and on black. */
const VERMILION_ANYWHERE = "#cc4b2d";

export function drawingColours(report: Pick<Report, "meta">): DrawingColours {
  const accent = accentColours(report.meta.brand)?.anywhere ?? VERMILION_ANYWHERE;
  return {
    day: printPaletteOf(report),
    night: { ...nightPaletteOf(report), faint: "#7d828f" },
    anywhere: { ...printPalette, accent },
  };
}

/** Room in px around a chart on its plate. */
const EDGE = 14;

/** A chart on its plate. */
export function plate(svg: Element, { day }: DrawingColours): Element {
  const [x = 0, y = 0, width = 0, height = 0] = String(svg.properties.viewBox).split(/[ ,]+/).map(Number);
  const drawn = literalColours(svg, day);
  const isName = (child: Element["children"][number]) =>
    child.type === "element" && (child.tagName === "title" || child.tagName === "desc");
  const [w, h] = [width + 2 * EDGE, height + 2 * EDGE];
  return bare({
    ...drawn,
    properties: { ...drawn.properties, viewBox: `${x - EDGE} ${y - EDGE} ${w} ${h}`, width: w, height: h },
    children: [
      ...drawn.children.filter(isName),
      s("rect", { x: x - EDGE, y: y - EDGE, width: w, height: h, fill: day.paper }),
      ...drawn.children.filter((child) => !isName(child)),
    ],
  });
}

/** A mark in a line of text. */
export function markOf(svg: Element, { anywhere }: DrawingColours): Element {
  return bare(literalColours(svg, anywhere));
}

/**
 * A drawing without what a script of the site reads, and with roles that every reading system knows: those for
 * graphics have an older one behind them (`graphics-symbol img`), and validators of EPUB 3.2 refuse them.
 */
function bare(element: Element): Element {
  const kept = Object.entries(element.properties).filter(([name]) => !/^data[A-Z]/.test(name));
  const { role } = element.properties;
  return {
    ...element,
    properties: {
      ...Object.fromEntries(kept),
      ...(typeof role === "string" ? { role: role.split(" ").at(-1) } : {}),
    },
    children: element.children.map((child) => (child.type === "element" ? bare(child) : child)),
  };
}

/** Rules that turn the plates' colours into those of the night, where a device says that it is dark. */
export function nightRules({ day, night }: DrawingColours): string {
  const rules = (Object.keys(day) as (keyof Palette)[]).flatMap((name) =>
    ["fill", "stroke"].map((paint) => `  .chart [${paint}="${day[name]}"] { ${paint}: ${night[name]}; }`),
  );
  return `@media (prefers-color-scheme: dark) {\n${rules.join("\n")}\n}\n`;
}
