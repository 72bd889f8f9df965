import { imagePath } from "../../../src/document/images.ts";
import { citationText } from "../../../src/exports/citation.ts";
import type { ExportedFile } from "../../../src/exports/exported-file.ts";
import { pdfFiles } from "../../../src/exports/pdf-files.ts";
import { loadReport } from "../../../src/publish/load-report.ts";

/** Every PDF that the report in a content folder becomes; the whole report comes first. */
export async function reportPdfs(content: string): Promise<ExportedFile[]> {
  const { report, document, images } = await loadReport({ content });
  return pdfFiles({
    report,
    chapters: document.chapters,
    sources: document.sources,
    cite: citationText(report),
    readImage: (src) => images.get(imagePath(src))?.bytes,
  }).files;
}
