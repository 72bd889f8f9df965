import type { ReportDocument } from "../document/chapter.ts";
import { iconSvg } from "../document/icon.ts";
import { type Memory, noMemory } from "../document/memory.ts";
import type { Report } from "../model/report.ts";
import type { ExportedFile } from "./exported-file.ts";
import { figureFiles } from "./figure-files/figure-files.ts";
import { picture } from "./pictures.ts";
import { socialImage } from "./social-image.ts";
import { svgText } from "./svg-text.ts";

/** The files that pages show or offer in their text: each figure in its forms, the report's icons and social image. */
export async function pictureFiles(
  report: Report,
  numbers: Pick<ReportDocument, "figureNumbers" | "figureChapters">,
  memory: Memory = noMemory,
): Promise<ExportedFile[]> {
  return [
    ...(await figureFiles(report, numbers, memory)),
    { path: "social.png", bytes: picture(socialImage(report), 1200, memory) },
    { path: "icon-180.png", bytes: picture(iconSvg(report, 180), 180, memory) },
    { path: "icon.svg", bytes: new TextEncoder().encode(svgText(iconSvg(report))) },
  ];
}
