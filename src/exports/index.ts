import type { ReportDocument } from "../document/chapter.ts";
import { iconSvg } from "../document/icon.ts";
import type { Report } from "../model/report.ts";
import { bundles } from "./bundles.ts";
import { citationText } from "./citation.ts";
import { dataFiles, downloadPath } from "./data-files.ts";
import { docxFile } from "./docx/docx-file.ts";
import { epubFile } from "./epub/epub-file.ts";
import type { ExportedFile } from "./exported-file.ts";
import { figureFiles } from "./figure-files/figure-files.ts";
import { packages } from "./packages.ts";
import { typesetReport } from "./pdf.ts";
import { picture } from "./pictures.ts";
import { socialImage } from "./social-image.ts";
import { svgText } from "./svg-text.ts";

export type { ExportedFile } from "./exported-file.ts";

export interface ExportOptions {
  /** Reads an image by the address that a chapter gives it. */
  readImage?: (src: string) => Uint8Array | undefined;
  /** What files in archives are dated, `YYYY-MM-DD`. Left out, the day of the report's release. */
  date?: string | undefined;
}

/** Every file that a report becomes beside its pages. Pages are not needed for any of them. */
export async function makeExports(
  report: Report,
  document: ReportDocument,
  { readImage, date = report.meta.released }: ExportOptions = {},
): Promise<ExportedFile[]> {
  const book = {
    report,
    chapters: document.chapters,
    sources: document.sources,
    cite: citationText(report),
    ...(readImage ? { readImage } : {}),
  };
  const { pdf, starts } = typesetReport(book);
  const pdfPath = downloadPath(report, "report.pdf");
  const files: ExportedFile[] = [
    {
      path: pdfPath,
      bytes: pdf,
      title: "The whole report, typeset",
      description:
        "A tagged PDF (PDF/UA-1) on A4, with contents, notes, every figure, and all findings and recommendations at the end.",
      audience: "printing, sending and keeping",
      format: "PDF",
      role: "report",
    },
    await docxFile(book, date),
    await epubFile(book, { name: pdfPath.replace(/^.*\//, ""), starts }, date),
    ...(await packages(report, date)),
    ...dataFiles(report),
    ...(await figureFiles(report, document)),
    { path: "social.png", bytes: picture(socialImage(report), 1200) },
    { path: "icon-180.png", bytes: picture(iconSvg(report, 180), 180) },
    { path: "icon.svg", bytes: new TextEncoder().encode(svgText(iconSvg(report))) },
  ];
  return [...files, ...bundles(report, files, date)];
}
