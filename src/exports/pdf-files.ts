import { toString as textOf } from "hast-util-to-string";
import { wordsIn } from "../i18n/words-in.ts";
import { chapterPart } from "../metadata/cited-part.ts";
import type { Problem } from "../problem.ts";
import type { BookInput } from "./book/sections.ts";
import { citationStyles } from "./citation-styles.ts";
import { downloadPath } from "./data-files.ts";
import type { ExportedFile } from "./exported-file.ts";
import { type PageStarts, typesetChapter, typesetReport } from "./pdf.ts";
import { A4, type Layout, type Standard } from "./typst/layout.ts";
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

/** How a form of the whole report is set. */
interface Form {
  layout: Layout;
  standard: Standard;
}

/** By the names in `report.yaml`. */
const FORMS: Readonly<Record<PdfForm, Form>> = {
  a4: { layout: A4, standard: "ua-1" },
  "us-letter": { layout: { paper: "us-letter", largePrint: false }, standard: "ua-1" },
  "large-print": { layout: { paper: "a4", largePrint: true }, standard: "ua-1" },
  archive: { layout: A4, standard: "a-2a" },
};

export type PdfForm = BookInput["report"]["meta"]["pdf"]["forms"][number];

/** Every PDF of a report: the whole in each of its forms, in brief, and chapter by chapter. */
export function pdfFiles(input: BookInput): PdfFiles {
  const { report, chapters } = input;
  const { forms } = report.meta.pdf;
  const press = openPress(report.meta.released);
  const [first = "a4"] = forms;
  const { layout } = FORMS[first];
  const problems: Problem[] = [];
  const whole = wholeReport(press, input, forms, (problem) => problems.push(problem));
  const summary = inBrief(press, input, { ...layout, largePrint: false });
  const words = wordsIn(report.meta.language).pages;
  const styles = citationStyles(report);
  const copies = chapters.map((chapter): ExportedFile => {
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
    main: downloadPath(report, MAIN).replace(/^.*\//, ""),
    starts: whole.starts,
    problems: [...problems, ...summary.problems],
  };
}

const MAIN = "report.pdf";

/** Where problems with the files as a whole are told. */
const AT_REPORT = { file: "report.yaml", line: 1, column: 1 };

/**
 * The report in each form. The first has to be made; another one that Typst fails at is left out, and told, since the
 * report is there without it.
 */
function wholeReport(
  press: Press,
  input: BookInput,
  forms: readonly PdfForm[],
  onProblem: (problem: Problem) => void,
): Pick<PdfFiles, "files" | "starts"> {
  const { report } = input;
  const words = wordsIn(report.meta.language).files;
  let starts: PageStarts = { pages: 0, labels: new Map(), elements: new Map() };
  const files = forms.flatMap((form, index): ExportedFile[] => {
    const { layout, standard } = FORMS[form];
    const { title, description, audience } = words.pdf[form];
    const path = downloadPath(report, index === 0 ? MAIN : `report-${form}.pdf`);
    const isMain = index === 0;
    try {
      const typeset = typesetReport(input, { layout, standard, press });
      if (isMain) starts = typeset.starts;
      const bytes = typeset.pdf;
      const place: Partial<ExportedFile> = standard === "a-2a" ? { group: "archive" } : {};
      return [
        { path, bytes, title, description, audience, format: "PDF", ...(isMain ? { role: "report" } : {}), ...place },
      ];
    } catch (error) {
      if (isMain || !/internal error/.test(String(error))) throw error;
      onProblem(notMade(form, error));
      return [];
    }
  });
  return { files, starts };
}

function notMade(form: PdfForm, error: unknown): Problem {
  return {
    ...AT_REPORT,
    rule: "pdf-form-not-made",
    severity: "warning",
    message: `The form “${form}” of the PDF was left out: ${error instanceof Error ? error.message : String(error)}`,
    hint: `This is a fault of the typesetter, not of your text. Take \`${form}\` out of \`pdf\`, \`forms\`, or try again when a chapter has changed.`,
  };
}

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
