import { toString as textOf } from "hast-util-to-string";
import type { ReportDocument } from "../../document/chapter.ts";
import type { FigureForm } from "../../document/figure-tools.ts";
import { type Memory, noMemory } from "../../document/memory.ts";
import { createScene } from "../../document/scene.ts";
import { isCovered } from "../../fonts/coverage.ts";
import type { Report } from "../../model/report.ts";
import type { Figure } from "../../model/schema/figure.ts";
import { downloadPath } from "../data-files.ts";
import { picture } from "../pictures.ts";
import { svgText } from "../svg-text.ts";
import { wordsAround } from "./around.ts";
import { embedFonts } from "./embed-fonts.ts";
import { figureCsv } from "./figure-csv.ts";
import { framed, sizeOf } from "./framed.ts";
import { SLIDE, slide } from "./slide.ts";

/** A figure's download. `path` is relative to the site's root, without a leading slash. */
export interface FigureDownload {
  path: string;
  bytes: Uint8Array;
  figure: { id: string; form: FigureForm };
}

/**
 * Every figure as files, each with title, source, licence and address drawn in. The same bytes for the same report. A report in letters that our fonts lack gets no PNG: it would show gaps, where
 * an SVG is set in the reader's own fonts.
 */
export async function figureFiles(
  report: Report,
  numbers: Pick<ReportDocument, "figureNumbers" | "figureChapters">,
  memory: Memory = noMemory,
): Promise<FigureDownload[]> {
  const scene = createScene(report, numbers);
  const drawings = report.figures.map((figure) => {
    const { wide, table } = scene.draw(figure);
    const around = wordsAround(figure, scene.figureNumber(figure.id), report);
    const { language: lang, direction: dir } = report.meta;
    const options = { id: `file-${figure.id}`, description: figure.description, lang, dir };
    return { figure, wide, table, around, options, whole: framed(wide, around, options) };
  });
  const withFonts = await embedFonts(
    drawings.map(({ whole }) => whole),
    memory,
  );
  const files: FigureDownload[] = [];
  for (const [index, { figure, wide, table, around, options, whole }] of drawings.entries()) {
    const file = (form: FigureForm, bytes: Uint8Array) =>
      files.push({ path: pathOf(report, figure, form), bytes, figure: { id: figure.id, form } });

    file("svg", new TextEncoder().encode(svgText(withFonts[index] ?? whole)));
    const [_title, _desc, ...drawn] = whole.children;
    if (hasLetters(textOf({ type: "root", children: drawn }))) {
      file("png", picture(whole, 2 * sizeOf(whole).width, memory));
      file("slide", picture(slide(wide, around, options), SLIDE.width, memory));
    }
    file("csv", figureCsv(table, scene.words.item));
  }
  return files;
}

/** Whether our fonts have every letter and digit of a text; a picture is drawn with no others. */
function hasLetters(text: string): boolean {
  return (text.normalize("NFC").match(/[\p{Letter}\p{Number}\p{Mark}]/gu) ?? []).every(isCovered);
}

const ENDINGS: Record<FigureForm, string> = { svg: ".svg", png: ".png", slide: "-slide.png", csv: ".csv" };

/** A folder for each figure, so that `a-slide.png` can only be the slide of `a`. */
function pathOf(report: Report, { id }: Figure, form: FigureForm): string {
  return downloadPath(report, `figure-${id}${ENDINGS[form]}`, `downloads/figures/${id}`);
}
