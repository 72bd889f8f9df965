import { join } from "node:path";
import type { Element } from "hast";
import { s } from "hastscript";
import { literalColours, type Palette, printPalette } from "../../src/charts/palette.ts";
import { createScene } from "../../src/document/scene.ts";
import type { Report } from "../../src/model/report.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { paletteOf } from "../charts/tokens.ts";

const CONTENT = join(import.meta.dirname, "../fixtures/gallery");

/** A drawing as it is compared: in literal colours, on its paper. */
export interface Picture {
  /** Its path below `tests/golden/pictures`, without the ending: `slope/zero-narrow`. */
  name: string;
  svg: Element;
}

/**
 * Every figure of the gallery, wide and narrow; and of each kind the figure that bears its name from right to left, and in
 * dark.
 */
export async function galleryPictures(): Promise<Picture[]> {
  const { report, document } = await loadReport({ content: CONTENT });
  const mirrored: Report = { ...report, meta: { ...report.meta, language: "ar", direction: "rtl" } };
  return report.figures.flatMap((figure) => {
    const state = figure.id === figure.kind ? "usual" : figure.id.slice(figure.kind.length + 1);
    const drawn = createScene(report, document).draw(figure);
    const named = (form: string, svg: Element, palette = printPalette): Picture => ({
      name: `${figure.kind}/${state}-${form}`,
      svg: onPaper(svg, palette),
    });
    const pictures = [named("wide", drawn.wide), named("narrow", drawn.narrow)];
    if (figure.id !== figure.kind) return pictures;
    const other = createScene(mirrored, document).draw(figure);
    return [
      ...pictures,
      named("wide-right-to-left", other.wide),
      named("narrow-right-to-left", other.narrow),
      named("wide-dark", drawn.wide, paletteOf("dark")),
    ];
  });
}

/** A drawing in the colours of a palette, with its paper under it. */
export function onPaper(svg: Element, palette: Palette): Element {
  const drawing = literalColours(svg, palette);
  const paper = s("rect", { width: "100%", height: "100%", fill: palette.paper });
  return { ...drawing, children: [paper, ...drawing.children] };
}
