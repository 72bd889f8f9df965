import type { ReportDocument } from "../document/chapter.ts";
import { iconSvg } from "../document/icon.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import { citationText } from "./citation.ts";
import { dataFiles } from "./data-files.ts";
import { type FigureDownload, figureFiles } from "./figure-files/figure-files.ts";
import { pdfFiles } from "./pdf-files.ts";
import { picture } from "./pictures.ts";
import { socialImage } from "./social-image.ts";
import { svgText } from "./svg-text.ts";

/** A file of the finished site. Those with a title are offered to readers on the downloads page. */
export interface ExportedFile {
  /** Path in the site, without a leading slash. */
  path: string;
  bytes: Uint8Array;
  title?: string;
  /** What it is and for whom. */
  description?: string;
  format?: string;
  /** Id of the chapter that the file holds: such files are offered with it. */
  chapter?: string;
  /** Whose download it is, and in which form: such files are offered below the figure. */
  figure?: FigureDownload["figure"];
}

export interface ExportOptions {
  /** Gets what an author should know of the files that were made. */
  onProblem?: (problem: Problem) => void;
  /** Reads an image by the address that a chapter gives it. */
  readImage?: (src: string) => Uint8Array | undefined;
}

/** Every file that a report becomes beside its pages. Pages are not needed for any of them. */
export async function makeExports(
  report: Report,
  document: ReportDocument,
  { readImage, onProblem }: ExportOptions = {},
): Promise<ExportedFile[]> {
  const pdfs = pdfFiles({
    report,
    chapters: document.chapters,
    sources: document.sources,
    cite: citationText(report),
    ...(readImage ? { readImage } : {}),
  });
  for (const problem of pdfs.problems) onProblem?.(problem);
  return [
    ...pdfs.files,
    ...dataFiles(report),
    ...(await figureFiles(report, document)),
    { path: "social.png", bytes: picture(socialImage(report), 1200) },
    { path: "icon-180.png", bytes: picture(iconSvg(report, 180), 180) },
    { path: "icon.svg", bytes: new TextEncoder().encode(svgText(iconSvg(report))) },
  ];
}
