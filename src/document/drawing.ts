import type { Element } from "hast";
import { audienceMatrix } from "../charts/audience-matrix.ts";
import { bars } from "../charts/bars.ts";
import { flow } from "../charts/flow.ts";
import type { ChartOptions } from "../charts/options.ts";
import { screenPalette } from "../charts/palette.ts";
import { prevalence } from "../charts/prevalence.ts";
import { measure } from "../fonts/measure.ts";
import { chartWordsFor } from "../i18n/chart-words.ts";
import type { Words } from "../i18n/words.ts";
import type { Report } from "../model/report.ts";
import type { Figure } from "../model/schema/figure.ts";
import type { Drawing } from "./block.ts";
import {
  barRows,
  barTable,
  flowData,
  flowTable,
  matrixData,
  matrixTable,
  prevalenceRows,
  prevalenceTable,
} from "./figure-rows.ts";

/** Widths in px of the two drawings of every figure. */
const WIDTHS = { wide: 720, narrow: 320 } as const;

/** Draws a figure in both widths, and lays out its data as a table. */
export function drawFigure(figure: Figure, report: Report, words: Words): Drawing {
  const { draw, table } = charts(figure, report, words);
  const at = (width: keyof typeof WIDTHS) =>
    draw({
      width: WIDTHS[width],
      palette: screenPalette,
      measure,
      lang: report.meta.language,
      dir: report.meta.direction,
      id: `${figure.id}-${width}`,
      title: figure.title,
      description: figure.description,
      words: chartWordsFor(report.meta.language),
      percentagesFrom: report.meta.counts.percentagesFrom,
    });
  return { wide: at("wide"), narrow: at("narrow"), table };
}

interface Chart {
  draw(options: ChartOptions): Element;
  table: Drawing["table"];
}

function charts(figure: Figure, report: Report, words: Words): Chart {
  switch (figure.kind) {
    case "prevalence": {
      const rows = prevalenceRows(figure, report);
      return { draw: (options) => prevalence(rows, options), table: prevalenceTable(rows) };
    }
    case "flow": {
      const data = flowData(report);
      return { draw: (options) => flow(data, options), table: flowTable(report, words) };
    }
    case "audience-matrix": {
      const data = matrixData(report);
      return { draw: (options) => audienceMatrix(data, options), table: matrixTable(report) };
    }
    case "bars": {
      const rows = report.tables[figure.data] ?? [];
      return { draw: (options) => bars(barRows(rows), options), table: barTable(rows, figure.unit) };
    }
  }
}
