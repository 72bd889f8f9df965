import type { Element } from "hast";
import { s } from "hastscript";
import type { MarkData } from "./mark.ts";
import type { Palette } from "./palette.ts";
import { round } from "./round.ts";

export interface SealOptions {
  /** Width and height in px. */
  size: number;
  palette: Palette;
  dir?: "ltr" | "rtl";
}

/**
 * The emblem for small sizes, where one person would be less than a pixel: a row for each finding, its line as
 * long as the share of people that is certain, broken where the source gives a fraction in words. A finding
 * without a number is a thin line.
 */
export function seal(marks: readonly (MarkData | undefined)[], { size, palette, dir }: SealOptions): Element {
  const pitch = size / Math.max(1, marks.length);
  const thick = pitch * 0.62;
  const rows = marks.flatMap((data, row) => {
    const y = round(pitch * (row + 0.5));
    const counted = data !== undefined && data.kind !== "worded" && data.of > 0;
    const length = counted ? (size * data.certain) / data.of : 0;
    const line = (from: number, to: number, stroke: string, strokeWidth: number, dashes?: string) =>
      s("path", {
        d: dir === "rtl" ? `M${round(size - from)} ${y}H${round(size - to)}` : `M${round(from)} ${y}H${round(to)}`,
        stroke,
        strokeWidth: round(strokeWidth),
        ...(dashes ? { strokeDasharray: dashes } : {}),
      });
    const rest = length < size ? [line(length, size, palette.faint, Math.max(0.75, thick / 5))] : [];
    if (!counted) return rest;
    const dashes = data.kind === "bounded" ? `${round(size / 14)} ${round(size / 32)}` : undefined;
    return [...rest, line(0, length, palette.accent, thick, dashes)];
  });
  return s(
    "svg",
    {
      viewBox: `0 0 ${size} ${size}`,
      width: size,
      height: size,
      className: ["seal"],
      ariaHidden: "true",
      focusable: "false",
    },
    rows,
  );
}
