import type { ReportDocument } from "../document/chapter.ts";
import { iconSvg } from "../document/icon.ts";
import type { Report } from "../model/report.ts";
import { citationText } from "./citation.ts";
import { dataFiles, downloadPath } from "./data-files.ts";
import { type FigureDownload, figureFiles } from "./figure-files/figure-files.ts";
import { typesetReport } from "./pdf.ts";
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
  /** Whose download it is, and in which form: such files are offered below the figure. */
  figure?: FigureDownload["figure"];
}

export interface ExportOptions {
  /** Reads an image by the address that a chapter gives it. */
  readImage?: (src: string) => Uint8Array | undefined;
}

/** Every file that a report becomes beside its pages. Pages are not needed for any of them. */
export async function makeExports(
  report: Report,
  document: ReportDocument,
  { readImage }: ExportOptions = {},
): Promise<ExportedFile[]> {
  const { pdf } = typesetReport({
    report,
    chapters: document.chapters,
    sources: document.sources,
    cite: citationText(report),
    ...(readImage ? { readImage } : {}),
  });
  return [
    {
      path: downloadPath(report, "report.pdf"),
      bytes: pdf,
      title: "The whole report, typeset",
      description:
        "A tagged PDF (PDF/UA-1) on A4, with contents, notes, every figure, and all findings and recommendations at the end. To print, to send, to keep.",
      format: "PDF",
    },
    ...dataFiles(report),
    ...(await figureFiles(report, document)),
    { path: "social.png", bytes: picture(socialImage(report), 1200) },
    { path: "icon-180.png", bytes: picture(iconSvg(report, 180), 180) },
    { path: "icon.svg", bytes: new TextEncoder().encode(svgText(iconSvg(report))) },
  ];
}
