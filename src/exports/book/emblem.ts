import type { Element } from "hast";
import { s } from "hastscript";
import { markGroup } from "../../charts/mark.ts";
import type { Palette } from "../../charts/palette.ts";
import { markData } from "../../document/mark-data.ts";
import { accentColours } from "../../model/brand/accent-colours.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { Report } from "../../model/report.ts";
import { countsOf } from "./counts.ts";

const vermilionNight: Palette = {
  ink: "#f3ede2",
  muted: "#b9b5ad",
  faint: "#56607a",
  rule: "#39425a",
  accent: "#f2714a",
  paper: "#161d2b",
};

/** For marks on a dark ground: the dark theme of `styles/tokens.css`, with fainter outlines. */
export function nightPaletteOf({ meta }: Pick<Report, "meta">): Palette {
  const own = accentColours(meta.brand);
  return own ? { ...vermilionNight, accent: own.dark } : vermilionNight;
}

/** Distance between marks of one theme and between themes, as shares of a mark's height. */
const gaps = { inner: 0.16, outer: 0.5 };

/**
 * The report’s emblem: every count of the report as its mark, across the page, theme after theme. A
 * count that is only a word is a thin rule. As wide as `area` and no higher. Nothing when the report has no counts.
 */
export function emblemDrawing(
  report: Report,
  area: { width: number; height: number },
  palette: Palette,
): Element | undefined {
  const themes = report.themes.map((theme) => countsOf(theme)).filter((counts) => counts.length > 0);
  const rows = themes.flat().length;
  if (rows === 0) return undefined;
  const units = rows + (rows - themes.length) * gaps.inner + (themes.length - 1) * gaps.outer;
  const height = Math.min(area.height / units, area.width / 7.6);
  let y = 0;
  const drawn = themes.flatMap((counts, theme) => {
    if (theme > 0) y += height * (gaps.outer - gaps.inner);
    return counts.map(({ prevalence }) => {
      const top = y;
      y += height * (1 + gaps.inner);
      return row(prevalence, { top, height, width: area.width, palette, dir: report.meta.direction });
    });
  });
  const total = Math.round(units * height * 100) / 100;
  return s(
    "svg",
    { viewBox: `0 0 ${area.width} ${total}`, width: area.width, height: total, ariaHidden: "true" },
    drawn,
  );
}

interface Row {
  top: number;
  height: number;
  width: number;
  palette: Palette;
  dir: "ltr" | "rtl";
}

function row(prevalence: Prevalence, { top, height, width, palette, dir }: Row): Element {
  const data = markData(prevalence);
  const group = data && markGroup(data, { height, width, palette, dir });
  if (group) return s("g", { transform: `translate(0 ${top.toFixed(2)})` }, group.children);
  const middle = (top + height / 2).toFixed(2);
  return s("path", { d: `M0 ${middle}H${width}`, stroke: palette.faint, strokeWidth: 0.9 });
}
