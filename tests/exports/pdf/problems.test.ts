import { beforeAll, describe, expect, test } from "vitest";
import { noMemory } from "../../../src/document/memory.ts";
import type { BookInput } from "../../../src/exports/book/sections.ts";
import { pdfFiles } from "../../../src/exports/pdf-files.ts";
import type { PdfForm } from "../../../src/exports/pdf-forms.ts";
import { openPress, type Press } from "../../../src/exports/typst/press.ts";
import { bookInput } from "../loaded.ts";

let input: BookInput;
beforeAll(async () => {
  input = await bookInput("rtl");
});

/** The report in these forms, with findings of so many times their words. */
function withForms(forms: PdfForm[], times = 1): BookInput {
  const { report } = input;
  const themes = report.themes.map((theme) => ({ ...theme, finding: `${theme.finding} `.repeat(times).trim() }));
  return { ...input, report: { ...report, themes, meta: { ...report.meta, pdf: { ...report.meta.pdf, forms } } } };
}

/** A press that fails at the whole report from the second time on, as the typesetter does at an unlucky page break. */
function failing(message: string): Press {
  const press = openPress(input.report.meta.released);
  let times = 0;
  return {
    ...press,
    set(copy) {
      if (copy.main === "main.typ") times += 1;
      if (copy.main === "main.typ" && times > 1) throw new Error(message);
      return press.set(copy);
    },
  };
}

describe("what an author is told of the PDFs", () => {
  test("nothing, where all of them are made and the summary fits its sheet", () => {
    expect(pdfFiles(withForms(["a4"])).problems).toEqual([]);
  });

  test("that the summary takes more than two pages", () => {
    const [problem, ...others] = pdfFiles(withForms(["a4"], 60)).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "summary-too-long", severity: "hint", file: "report.yaml" });
    expect(problem?.message).toMatch(/takes [3-9] pages|takes \d\d pages/);
  });

  test("that a form was left out, where the typesetter itself fails; the others are there", () => {
    const { files, problems } = pdfFiles(
      withForms(["a4", "large-print"]),
      noMemory,
      failing("internal error: parent group"),
    );
    expect(problems).toMatchObject([{ rule: "pdf-form-not-made", severity: "warning", file: "report.yaml" }]);
    expect(problems[0]?.message).toContain("“large-print”");
    const names = files.map(({ path }) => path.replace(/^.*?-1\.0\.0-/, ""));
    expect(names).toContain("report.pdf");
    expect(names).not.toContain("report-large-print.pdf");
  });

  test("of any other fault nothing is made", () => {
    expect(() => pdfFiles(withForms(["a4", "large-print"]), noMemory, failing("unknown font"))).toThrow("unknown font");
  });
});
