import type { Element } from "hast";
import { s } from "hastscript";
import { seal } from "../charts/seal.ts";
import type { Report } from "../model/report.ts";
import { markData } from "./mark-data.ts";
import { printPaletteOf } from "./print-palette.ts";

/** The emblem on paper, square, in literal colours: the report's icon. `size` in px. */
export function iconSvg(report: Report, size = 64): Element {
  const palette = printPaletteOf(report);
  const margin = size / 8;
  const inner = size - 2 * margin;
  const marks = report.themes.map((theme) => markData(theme.prevalence));
  const { children } = seal(marks, { size: inner, palette, dir: report.meta.direction });
  return s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${size} ${size}`, width: size, height: size }, [
    s("rect", { width: size, height: size, fill: palette.paper }),
    s("g", { transform: `translate(${margin} ${margin})` }, children),
  ]);
}
