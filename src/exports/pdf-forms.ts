import { bookWords } from "../i18n/book-words.ts";
import { wordsIn } from "../i18n/words-in.ts";
import type { Problem } from "../problem.ts";
import type { BookInput } from "./book/sections.ts";
import type { Volume } from "./book/volumes.ts";
import { downloadPath } from "./data-files.ts";
import type { ExportedFile } from "./exported-file.ts";
import { type PageStarts, typesetReport } from "./pdf.ts";
import { A4, type Layout, type Standard } from "./typst/layout.ts";
import type { Press } from "./typst/press.ts";

/** How a form of the whole report is set. */
interface Form {
  layout: Layout;
  standard: Standard;
}

/** By the names in `report.yaml`. */
const FORMS = {
  a4: { layout: A4, standard: "ua-1" },
  "us-letter": { layout: { paper: "us-letter", largePrint: false }, standard: "ua-1" },
  "large-print": { layout: { paper: "a4", largePrint: true }, standard: "ua-1" },
  archive: { layout: A4, standard: "a-2a" },
} as const satisfies Record<string, Form>;

export type PdfForm = keyof typeof FORMS;

/** How pages of this form are laid out. */
export const layoutOf = (form: PdfForm): Layout => FORMS[form].layout;

/**
 * The forms that a report asks for; otherwise all of them, and A4 alone of a report in several volumes. Of a translation, the
 * first.
 */
export function formsOf({ report }: BookInput, volumes: readonly Volume[]): readonly PdfForm[] {
  const forms = report.meta.pdf.forms ?? (volumes.length === 1 ? (Object.keys(FORMS) as PdfForm[]) : ["a4"]);
  return report.translation ? forms.slice(0, 1) : forms;
}

export interface WholeReport {
  files: ExportedFile[];
  /** Where things begin in the first form. */
  starts: PageStarts;
  problems: Problem[];
}

/**
 * The report in each form, in its volumes. The first form has to be made; another one that Typst fails at is left out, and
 * told, since the report is there without it.
 */
export function wholeReport(
  press: Press,
  input: BookInput,
  forms: readonly PdfForm[],
  volumes: readonly Volume[],
): WholeReport {
  const whole: WholeReport = { files: [], starts: noStarts(), problems: [] };
  for (const [index, form] of forms.entries()) {
    try {
      const { files, starts } = inForm(press, input, form, index === 0, volumes);
      whole.files.push(...files);
      if (index === 0) whole.starts = starts;
    } catch (error) {
      if (index === 0 || !/internal error/.test(String(error))) throw error;
      whole.problems.push(notMade(form, error));
    }
  }
  return whole;
}

const noStarts = (): PageStarts => ({ pages: 0, labels: new Map(), elements: new Map() });

function inForm(press: Press, input: BookInput, form: PdfForm, isMain: boolean, volumes: readonly Volume[]) {
  const { report } = input;
  const { layout, standard } = FORMS[form];
  const { title, description, audience } = wordsIn(report.meta.language).files.pdf[form];
  const words = bookWords(report.meta.language);
  let starts = noStarts();
  const files = volumes.map((volume): ExportedFile => {
    const isOnly = volume.of === 1;
    const typeset = typesetReport(input, { layout, standard, press, bound: { volume, pagesBefore: starts.pages } });
    starts = joined(starts, typeset.starts);
    // What is remembered of one volume is of no use to the next, and would fill the memory.
    if (!isOnly) press.forget();
    const name = ["report", ...(isMain ? [] : [form]), ...(isOnly ? [] : ["volume", volume.number])].join("-");
    return {
      path: downloadPath(report, `${name}.pdf`),
      bytes: typeset.pdf,
      title: isOnly ? title : words.labelled(title) + words.volumeOf(volume.number, volume.of),
      description: isOnly ? description : `${words.chaptersFrom(...span(volume))}. ${description}`,
      audience,
      format: "PDF",
      ...(isMain ? { role: "report" as const } : {}),
      ...(standard === "a-2a" ? { group: "archive" as const } : {}),
      ...(isOnly ? {} : { volume: { number: volume.number, chapters: volume.chapters.map(({ meta }) => meta.id) } }),
    };
  });
  return { files, starts };
}

const span = ({ chapters }: Volume): [number, number] => [
  chapters[0]?.meta.number ?? 0,
  chapters.at(-1)?.meta.number ?? 0,
];

/** Pages are counted through all volumes; what stands in several of them (title, contents) is taken from the first. */
function joined(before: PageStarts, next: PageStarts): PageStarts {
  return {
    pages: next.pages,
    labels: new Map([...next.labels, ...before.labels]),
    elements: new Map([...next.elements, ...before.elements]),
  };
}

function notMade(form: PdfForm, error: unknown): Problem {
  return {
    rule: "pdf-form-not-made",
    severity: "warning",
    file: "report.yaml",
    line: 1,
    column: 1,
    message: `The form “${form}” of the PDF was left out: ${error instanceof Error ? error.message : String(error)}`,
    hint: `This is a fault of the typesetter, not of your text. Take \`${form}\` out of \`pdf\`, \`forms\`, or try again when a chapter has changed.`,
  };
}
