import type { Element } from "hast";
import { s } from "hastscript";
import { markGroup } from "../charts/mark.ts";
import { wrap } from "../charts/text.ts";
import { markData } from "../document/mark-data.ts";
import { printPaletteOf } from "../document/print-palette.ts";
import { families } from "../fonts/font-files.ts";
import { measure } from "../fonts/measure.ts";
import type { Report } from "../model/report.ts";

/** px, as sites that show previews ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;

/** The picture that stands for the report where its address is shared: title, and the marks of all counted findings. */
export function socialImage(report: Report): Element {
  const { meta } = report;
  const palette = printPaletteOf(report);
  const title = wrap(meta.title, 560, { size: 92, leading: 92, weight: "semibold" }, measure);
  const subtitle = wrap(meta.subtitle ?? "", 480, { size: 34, leading: 42, weight: "regular" }, measure);
  const marks = report.themes
    .flatMap(({ prevalence, subfindings }) => [prevalence, ...subfindings.map((item) => item.prevalence)])
    .map(markData)
    .filter((data) => data !== undefined && data.kind !== "worded");
  const left = 690;
  const pitch = (HEIGHT - 2 * MARGIN) / Math.max(1, marks.length);
  const rows = marks.flatMap((data, row) => {
    const group =
      data &&
      markGroup(data, {
        width: WIDTH - MARGIN - left,
        height: pitch * 0.78,
        palette,
        dir: meta.direction,
      });
    return group ? [s("g", { transform: `translate(${left} ${MARGIN + row * pitch})` }, group.children)] : [];
  });
  const lines = (
    block: { lines: readonly string[] },
    y: number,
    leading: number,
    size: number,
    fill: string,
    weight: number,
    style: string,
  ) =>
    block.lines.map((line, index) =>
      s(
        "text",
        {
          x: MARGIN,
          y: y + index * leading,
          fill,
          fontFamily: families.serif,
          fontSize: size,
          fontWeight: weight,
          fontStyle: style,
        },
        line,
      ),
    );
  const top = MARGIN + 82;
  return s(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT },
    [
      s("rect", { width: WIDTH, height: HEIGHT, fill: palette.paper }),
      ...lines(title, top, 92, 92, palette.ink, 600, "normal"),
      ...lines(subtitle, top + title.lines.length * 92 - 18, 42, 34, palette.accent, 400, "italic"),
      s(
        "text",
        { x: MARGIN, y: HEIGHT - MARGIN, fill: palette.muted, fontFamily: families.sans, fontSize: 26 },
        `${report.participants.total} ${report.participants.noun}`,
      ),
      ...rows,
    ],
  );
}
