import type { ReportDocument } from "../document/chapter.ts";
import { sha256 } from "../exports/checksums.ts";
import { citationForms } from "../exports/citation-forms.ts";
import { type ExportedFile, groupOf } from "../exports/exported-file.ts";
import { chapterPart, figurePart } from "../metadata/cited-part.ts";
import type { Report } from "../model/report.ts";
import type { Download, Offers, Site } from "../site.ts";

/** What pages say of the files that were made, and of how to cite. */

/** All that pages say of these files. */
export function offersOf(files: readonly ExportedFile[]): Offers {
  return { downloads: offeredDownloads(files), chapterFiles: offeredChapters(files) };
}

/** The files that the downloads page lists. */
function offeredDownloads(files: readonly ExportedFile[]): Download[] {
  return files.flatMap(({ path, title, description = "", audience, format = "", group, isPart = false, bytes }) =>
    title === undefined
      ? []
      : {
          path,
          title,
          description,
          audience,
          format,
          group: groupOf({ format, ...(group ? { group } : {}) }),
          isPart,
          bytes: bytes.byteLength,
          sha256: sha256(bytes),
        },
  );
}

/** The PDF of each chapter, or the volume that it is in, by its id. */
function offeredChapters(files: readonly ExportedFile[]): Offers["chapterFiles"] {
  return Object.fromEntries(
    // A file of its own comes after the volumes, and is taken before them.
    files.flatMap(({ chapter, volume, role, path, bytes }) => {
      const inVolume = volume && role === "report" ? volume.chapters : [];
      const file = { path, bytes: bytes.byteLength };
      return chapter
        ? [[chapter, file] as const]
        : inVolume.map((id) => [id, { ...file, volume: volume?.number }] as const);
    }),
  );
}

/** The files of each figure, and how to cite it. */
export function offeredFigures(
  report: Report,
  { figureNumbers }: ReportDocument,
  files: readonly ExportedFile[],
): Awaited<Site["figures"]> {
  const forms = citationForms(report);
  const offers = report.figures.map((figure) => {
    const own = files.flatMap(({ path, bytes, figure: of }) =>
      of?.id === figure.id ? { form: of.form, path, bytes: bytes.byteLength } : [],
    );
    const part = figurePart(report, figure, figureNumbers[figure.id] ?? 0);
    return [figure.id, { files: own, citation: forms(part) }] as const;
  });
  return Object.fromEntries(offers);
}

/** How to cite the report and each of its chapters. */
export function citationsOf(report: Report): Site["citations"] {
  const forms = citationForms(report);
  const chapters = report.chapters.map((chapter) => [chapter.id, forms(chapterPart(report, chapter))] as const);
  return { report: forms(), chapters: Object.fromEntries(chapters) };
}
