import type { Element } from "hast";
import { s } from "hastscript";
import { markGroup } from "../../charts/mark.ts";
import type { Palette } from "../../charts/palette.ts";
import { markData } from "../../document/mark-data.ts";
import { accentColours } from "../../model/brand/accent-colours.ts";
import type { Report } from "../../model/report.ts";
import { countsOf } from "./counts.ts";

const vermilionCloth: Palette = {
  ink: "#fdf6ec",
  muted: "#f8dccf",
  faint: "#c9604c",
  rule: "#bd5140",
  accent: "#fdf3e4",
  paper: "#a82a16",
};

/** The cover is cloth of the report's accent, printed in the colour of its paper. */
export const clothPaletteOf = ({ meta }: Pick<Report, "meta">): Palette =>
  accentColours(meta.brand)?.cloth ?? vermilionCloth;

/** Size of the composition. */
interface Area {
  width: number;
  height: number;
}

/** In pt: A4 without its margins at the sides. */
const A4: Area = { width: 487, height: 470 };

/** Distance between marks of one theme and between themes, as shares of a mark's height. */
const gaps = { inner: 0.16, outer: 0.5 };

/**
 * The cover's composition: every count of the report as its mark, set upright, so that people stand on one another and
 * the findings side by side, theme after theme. A count that is only a word is a thin line. Nothing when the report has
 * no counts.
 */
export function coverMarks(report: Report, area = A4): Element | undefined {
  const { themes, meta } = report;
  const palette = clothPaletteOf(report);
  const groups = themes.map((theme) => countsOf(theme)).filter((counts) => counts.length > 0);
  const columns = groups.flat().length;
  if (columns === 0) return undefined;
  const units = columns + (columns - groups.length) * gaps.inner + (groups.length - 1) * gaps.outer;
  // Few findings stay slender, at the side that reading begins from.
  const wide = Math.min(area.width / units, area.width / 7.6);
  let x = 0;
  const drawn = groups.flatMap((counts, group) => {
    if (group > 0) x += wide * (gaps.outer - gaps.inner);
    return counts.map(({ prevalence }) => {
      const start = meta.direction === "rtl" ? area.width - x - wide : x;
      x += wide * (1 + gaps.inner);
      return upright(markData(prevalence), start, { width: wide, height: area.height }, palette);
    });
  });
  return s(
    "svg",
    { viewBox: `0 0 ${area.width} ${area.height}`, width: area.width, height: area.height, ariaHidden: "true" },
    drawn,
  );
}

function upright(data: ReturnType<typeof markData>, x: number, { width, height }: Area, palette: Palette): Element {
  const group = data && markGroup(data, { height: width, width: height, palette });
  if (group) return s("g", { transform: `translate(${x.toFixed(2)} ${height}) rotate(-90)` }, group.children);
  const middle = (x + width / 2).toFixed(2);
  return s("path", { d: `M${middle} 0V${height}`, stroke: palette.faint, strokeWidth: 0.9 });
}
