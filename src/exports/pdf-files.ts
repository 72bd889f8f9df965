import { toString as textOf } from "hast-util-to-string";
import { type Memory, noMemory } from "../document/memory.ts";
import { wordsIn } from "../i18n/words-in.ts";
import { chapterPart } from "../metadata/cited-part.ts";
import type { Problem } from "../problem.ts";
import type { BookInput } from "./book/sections.ts";
import { volumesOf } from "./book/volumes.ts";
import { citationStyles } from "./citation-styles.ts";
import { downloadPath } from "./data-files.ts";
import type { ExportedFile } from "./exported-file.ts";
import { type PageStarts, typesetChapter } from "./pdf.ts";
import { formsOf, layoutOf, wholeReport } from "./pdf-forms.ts";
import type { Layout } from "./typst/layout.ts";
import { openPress, type Press } from "./typst/press.ts";
import { buildSummary } from "./typst/summary.ts";

export interface PdfFiles {
  files: ExportedFile[];
  /** Name of the file that is the report: its first form. */
  main: string;
  /** Where things begin in the first form of the report, to which other formats refer. */
  starts: PageStarts;
  /** What an author should know of how the report fits its pages. */
  problems: Problem[];
}

/** Every PDF of a report: the whole in each of its forms, in brief, and chapter by chapter, all set on one press. */
export function pdfFiles(
  input: BookInput,
  memory: Memory = noMemory,
  press: Press = openPress(input.report.meta.released, memory),
): PdfFiles {
  const { report, chapters } = input;
  const volumes = volumesOf(chapters);
  const forms = formsOf(input, volumes);
  const layout = layoutOf(forms[0] ?? "a4");
  const whole = wholeReport(press, input, forms, volumes);
  const summary = inBrief(press, input, { ...layout, largePrint: false });
  const words = wordsIn(report.meta.language).pages;
  const styles = citationStyles(report);
  const areApart = !report.translation && (report.meta.pdf.chapters ?? volumes.length === 1);
  const copies = (areApart ? chapters : []).map((chapter): ExportedFile => {
    const [apa] = styles(chapterPart(report, chapter.meta));
    const cite = textOf({ type: "root", children: apa?.content ?? [] });
    const bytes = typesetChapter(input, chapter, cite, { layout, press });
    const name = `chapter-${chapter.meta.number}-${chapter.meta.id}.pdf`;
    return {
      path: downloadPath(report, name, "downloads/chapters"),
      bytes,
      title: words.titled(words.numbered.chapter(chapter.meta.number), chapter.meta.title),
      format: "PDF",
      isPart: true,
      chapter: chapter.meta.id,
    };
  });
  return {
    files: [...whole.files, summary.file, ...copies],
    main: (whole.files[0]?.path ?? "").replace(/^.*\//, ""),
    starts: whole.starts,
    problems: [...whole.problems, ...summary.problems],
  };
}

/** Where problems with the files as a whole are told. */
const AT_REPORT = { file: "report.yaml", line: 1, column: 1 };

/** Sizes of the summary's type: the largest that fits is taken. */
const SCALES = [1.12, 1.06, 1, 0.95, 0.9];

/** The summary is two pages: one sheet, printed on both sides. */
const SUMMARY_PAGES = 2;

function inBrief(press: Press, input: BookInput, layout: Layout): { file: ExportedFile; problems: Problem[] } {
  const { report } = input;
  let proof = press.set(buildSummary(input, layout, SCALES[0] ?? 1));
  for (const scale of SCALES.slice(1)) {
    if (proof.pages <= SUMMARY_PAGES) break;
    proof = press.set(buildSummary(input, layout, scale));
  }
  const { pages } = proof;
  const words = wordsIn(report.meta.language).files.summary;
  const file: ExportedFile = {
    path: downloadPath(report, "summary.pdf"),
    bytes: proof.pdf("ua-1"),
    title: words.title,
    description: words.description(pages),
    audience: words.audience,
    format: "PDF",
    role: "summary",
  };
  return { file, problems: pages > SUMMARY_PAGES ? [tooLong(pages)] : [] };
}

function tooLong(pages: number): Problem {
  return {
    ...AT_REPORT,
    rule: "summary-too-long",
    severity: "hint",
    message: `The summary PDF takes ${pages} pages, and was meant to fit the two sides of one sheet.`,
    hint: "Shorten what themes give as `finding` and recommendations as `summary` and `asks`.",
  };
}
