import type { Element } from "hast";
import { audienceMatrix } from "../charts/audience-matrix.ts";
import { bars } from "../charts/bars.ts";
import { coOccurrence } from "../charts/co-occurrence.ts";
import { flow } from "../charts/flow.ts";
import type { ChartOptions } from "../charts/options.ts";
import { screenPalette } from "../charts/palette.ts";
import { prevalence } from "../charts/prevalence.ts";
import { slope } from "../charts/slope.ts";
import { themeByRole } from "../charts/theme-by-role.ts";
import { timeline } from "../charts/timeline.ts";
import { measure } from "../fonts/measure.ts";
import { chartWordsFor } from "../i18n/chart-words.ts";
import type { Words } from "../i18n/words.ts";
import type { Report } from "../model/report.ts";
import type { Figure } from "../model/schema/figure.ts";
import { rowsOf } from "../model/tables/index.ts";
import type { Drawing } from "./block.ts";
import { groupData, groupTable, pairData, pairTable, waveData } from "./counted-rows.ts";
import { eventData, eventTable } from "./event-rows.ts";
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
  const { language } = report.meta;
  const chartWords = chartWordsFor(language);
  switch (figure.kind) {
    case "prevalence": {
      const rows = prevalenceRows(figure, report, chartWords);
      return {
        draw: (options) => prevalence(rows, options),
        table: prevalenceTable(rows, figure, report, words, chartWords),
      };
    }
    case "flow": {
      const data = flowData(figure, report);
      return { draw: (options) => flow(data, options), table: flowTable(figure, report, words) };
    }
    case "audience-matrix": {
      const data = matrixData(figure, report);
      return { draw: (options) => audienceMatrix(data, options), table: matrixTable(figure, report, words) };
    }
    case "bars": {
      const rows = rowsOf(report.tables, figure);
      return { draw: (options) => bars(barRows(rows, language), options), table: barTable(rows, figure.unit, words) };
    }
    case "co-occurrence": {
      const rows = rowsOf(report.tables, figure);
      const data = pairData(rows, report);
      return { draw: (options) => coOccurrence(data, options), table: pairTable(rows, report, chartWords, words) };
    }
    case "theme-by-role": {
      const rows = rowsOf(report.tables, figure);
      const { groups: roles, themes } = groupData(rows, report, chartWords);
      const table = groupTable(rows, "role", report, chartWords, words);
      return { draw: (options) => themeByRole({ roles, themes }, options), table };
    }
    case "slope": {
      const rows = rowsOf(report.tables, figure);
      const data = waveData(rows, report, chartWords);
      return { draw: (options) => slope(data, options), table: groupTable(rows, "wave", report, chartWords, words) };
    }
    case "timeline": {
      const rows = rowsOf(report.tables, figure);
      const data = eventData(rows, language);
      return { draw: (options) => timeline(data, options), table: eventTable(rows, words, chartWords) };
    }
  }
}
