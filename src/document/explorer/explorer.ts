import type { Element } from "hast";
import { s } from "hastscript";
import type { MarkData } from "../../charts/mark.ts";
import { markKey } from "../../charts/mark-key.ts";
import type { ChartOptions } from "../../charts/options.ts";
import { screenPalette } from "../../charts/palette.ts";
import type { ExplorerData, Form } from "../../explorer/data.ts";
import { type Run, say } from "../../explorer/say.ts";
import { FIRST } from "../../explorer/state.ts";
import type { ExplorerWords } from "../../explorer/words.ts";
import { measure } from "../../fonts/measure.ts";
import { chartWordsFor } from "../../i18n/chart-words.ts";
import { explorerWordsFor } from "../../i18n/explorer-words.ts";
import type { Report } from "../../model/report.ts";
import { markData } from "../mark-data.ts";
import { drawExplorer } from "./drawing.ts";
import { forms } from "./forms.ts";
import { explorerItems } from "./items.ts";
import { drawParts } from "./parts.ts";
import { type ExplorerTable, explorerTables } from "./tables.ts";

/** Everything that the explorer's page shows, and what it hands to the browser. */
export interface Explorer {
  data: ExplorerData;
  words: ExplorerWords;
  drawings: { name: Form["name"]; svg: Element }[];
  /** What the first state shows. */
  said: Run[];
  tables: ExplorerTable[];
  /** What each way of drawing a person means, beside one drawn so. */
  key: { sample: Element; text: string }[];
  /** Whether a link between two columns is the editors' reading. */
  isEditorial: boolean;
}

/** The explorer of a report, in its language; `base` is put before addresses. */
export function buildExplorer(report: Report, base: string): Explorer {
  const { language, direction, counts } = report.meta;
  const words = explorerWordsFor(language);
  const { items, links } = explorerItems(report, base);
  const said = say({ items, links, forms: [], language, direction }, FIRST, words.spoken);
  const optionsFor = (name: string, width: number): ChartOptions => ({
    width,
    palette: screenPalette,
    measure,
    lang: language,
    dir: direction,
    id: `explorer-${name}`,
    title: words.drawing,
    description: words.description.replace("{shown}", () => said.map(({ text }) => text).join("")),
    words: chartWordsFor(language),
    percentagesFrom: counts.percentagesFrom,
  });
  const drawn = forms.map((plan) => {
    const options = optionsFor(plan.name, plan.width);
    return { options, parts: drawParts(report, plan, words, options) };
  });
  const data: ExplorerData = { items, links, forms: drawn.map(({ parts }) => parts.form), language, direction };
  const plain = optionsFor("key", 320);
  return {
    data,
    words,
    drawings: drawn.map(({ options, parts }) => ({
      name: parts.form.name,
      svg: drawExplorer(data, parts, words, options),
    })),
    said,
    tables: explorerTables(report, words, plain),
    key: markKey(marksOf(report), plain).map(({ sample, width, height, text }) => ({
      sample: s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, ariaHidden: "true" }, sample),
      text,
    })),
    isEditorial: report.recommendations.some(
      ({ addresses, audiences }) => addresses.basis === "editorial" || audiences.basis === "editorial",
    ),
  };
}

const marksOf = (report: Report): MarkData[] =>
  [...report.themes.flatMap((theme) => [theme, ...theme.subfindings]), ...report.recommendations]
    .map(({ prevalence }) => markData(prevalence))
    .filter((mark) => mark !== undefined);
