import { mark } from "../charts/mark.ts";
import { screenPalette } from "../charts/palette.ts";
import { wordsFor } from "../i18n/words.ts";
import type { Report } from "../model/report.ts";
import type { Scene } from "./block.ts";
import { drawFigure } from "./drawing.ts";
import { markData } from "./mark-data.ts";

/** Height in px of a mark that stands in a line of text. */
const MARK_HEIGHT = 22;

/** What blocks may ask of this report. Colours follow the reader's theme; files make them literal. */
export function createScene(report: Report, figureNumbers: Readonly<Record<string, number>>): Scene {
  const words = wordsFor(report.meta.language);
  return {
    report,
    words,
    figureNumber(id) {
      const number = figureNumbers[id];
      if (number === undefined) throw new Error(`the figure “${id}” has no number`);
      return number;
    },
    draw: (figure) => drawFigure(figure, report, words),
    mark(prevalence, height = MARK_HEIGHT) {
      const data = markData(prevalence);
      return data && mark(data, { height, palette: screenPalette, dir: report.meta.direction });
    },
  };
}
