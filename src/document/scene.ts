import { mark } from "../charts/mark.ts";
import { screenPalette } from "../charts/palette.ts";
import { wordsFor } from "../i18n/words.ts";
import type { Report } from "../model/report.ts";
import { routes } from "../model/routes.ts";
import type { Scene } from "./block.ts";
import type { ReportDocument } from "./chapter.ts";
import { drawFigure } from "./drawing.ts";
import { markData } from "./mark-data.ts";

/** Height in px of a mark that stands in a line of text. */
const MARK_HEIGHT = 22;

/** What blocks may ask of this report. Colours follow the reader's theme; files make them literal. */
export function createScene(
  report: Report,
  { figureNumbers, figureChapters }: Pick<ReportDocument, "figureNumbers" | "figureChapters">,
): Scene {
  const words = wordsFor(report.meta.language);
  return {
    report,
    words,
    figureNumber(id) {
      const number = figureNumbers[id];
      if (number === undefined) throw new Error(`the figure “${id}” has no number`);
      return number;
    },
    figureAddress(id) {
      const chapter = figureChapters[id];
      return chapter === undefined ? routes.figure(id) : `${routes.chapter(chapter)}#figure-${id}`;
    },
    draw: (figure) => drawFigure(figure, report, words),
    mark(prevalence, height = MARK_HEIGHT) {
      const data = markData(prevalence);
      return data && mark(data, { height, palette: screenPalette, dir: report.meta.direction });
    },
  };
}
