import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { parseBibliography } from "../../src/citations/parse-bibliography.ts";
import { citationForms } from "../../src/exports/citation-forms.ts";
import { fillPlaceholder, PLACEHOLDER } from "../../src/exports/citation-placeholder.ts";
import { withoutDoubledStops } from "../../src/exports/doubled-stops.ts";
import { type CitedPart, chapterPart, figurePart } from "../../src/metadata/cited-part.ts";
import type { Report } from "../../src/model/report.ts";
import { reports } from "./data-package/reports.ts";
import { exampleReport } from "./example-report.ts";

const named: Report = {
  ...exampleReport,
  meta: {
    ...exampleReport.meta,
    title: "Who keeps the lamps?",
    subtitle: undefined,
    authors: [{ name: "Jane van Smith", orcid: "https://orcid.org/0000-0000-0000-0000" }, { name: "The Lab & Co" }],
    publisher: "Harbour Press",
    url: "https://example.org/a/",
  },
};
const withDoi: Report = { ...named, meta: { ...named.meta, doi: "10.1234/x_y" } };

const partsOf = (report: Report) => {
  const [chapter] = report.chapters;
  const [figure] = report.figures;
  if (!chapter || !figure) throw new Error("the report has a chapter and a figure");
  return { chapter: chapterPart(report, chapter), figure: figurePart(report, figure, 1) };
};
const stylesOf = (report: Report, part?: CitedPart) =>
  Object.fromEntries(
    citationForms(report)(part).styles.map(({ name, content }) => [
      name,
      textOf({ type: "root", children: [...content] }),
    ]),
  );
const formatOf = (report: Report, name: string, part?: CitedPart) =>
  citationForms(report)(part).formats.find((format) => format.name === name)?.text ?? "";

describe("a whole report, in four styles", () => {
  test("with authors, publisher and address", () => {
    expect(stylesOf(named)).toEqual({
      APA: "van Smith, J., & The Lab & Co. (2026, March 5). Who keeps the lamps? (Version 1.2.0) [Report commissioned by NEON]. Harbour Press. https://example.org/a/",
      Chicago:
        "Smith, Jane van, and The Lab & Co. 2026. Who keeps the lamps? Report commissioned by NEON, version 1.2.0. Harbour Press. https://example.org/a/.",
      Harvard:
        "van Smith, J. and The Lab & Co (2026) Who keeps the lamps? Report commissioned by NEON, version 1.2.0. Harbour Press. Available at: https://example.org/a/.",
      MLA: "van Smith, Jane, and The Lab & Co. Who keeps the lamps? Report commissioned by NEON, version 1.2.0. Harbour Press, 5 Mar. 2026, https://example.org/a/.",
    });
  });

  test("a DOI goes before the address", () => {
    for (const text of Object.values(stylesOf(withDoi))) {
      expect(text).toContain("https://doi.org/10.1234/x_y");
      expect(text).not.toContain("example.org");
    }
  });

  test("without authors, publisher and address nothing stands in their place", () => {
    expect(stylesOf(exampleReport)).toEqual({
      APA: "Example: A “small” report (Version 1.2.0) [Report commissioned by NEON]. (2026, March 5).",
      Chicago: "Example: A “small” report. 2026. Report commissioned by NEON, version 1.2.0.",
      Harvard: "Example: A “small” report (2026). Report commissioned by NEON, version 1.2.0.",
      MLA: "Example: A “small” report. Report commissioned by NEON, version 1.2.0. 5 Mar. 2026.",
    });
  });
});

describe("a part of a report", () => {
  test("a chapter stands in its report, at its own address", () => {
    expect(stylesOf(named, partsOf(named).chapter)).toEqual({
      APA: "van Smith, J., & The Lab & Co. (2026). Findings. In Who keeps the lamps? (Version 1.2.0) [Report commissioned by NEON]. Harbour Press. https://example.org/a/chapters/findings/",
      Chicago:
        "Smith, Jane van, and The Lab & Co. 2026. ‘Findings’. In Who keeps the lamps? (version 1.2.0). Harbour Press. https://example.org/a/chapters/findings/.",
      Harvard:
        "van Smith, J. and The Lab & Co (2026) ‘Findings’, in Who keeps the lamps? (version 1.2.0). Harbour Press. Available at: https://example.org/a/chapters/findings/.",
      MLA: "van Smith, Jane, and The Lab & Co. ‘Findings’. Who keeps the lamps? (version 1.2.0), Harbour Press, 2026, https://example.org/a/chapters/findings/.",
    });
  });

  test("a figure has its number, and its lasting address", () => {
    expect(stylesOf(named, partsOf(named).figure).APA).toBe(
      "van Smith, J., & The Lab & Co. (2026). Figure 1: Many. In Who keeps the lamps? (Version 1.2.0) [Report commissioned by NEON]. Harbour Press. https://example.org/a/figures/#figure-march",
    );
  });

  test("no trace of what stood in the title's place, in any report or form", () => {
    for (const report of Object.values(reports)) {
      for (const part of Object.values(partsOf(report))) {
        const forms = citationForms(report)(part);
        expect(JSON.stringify(forms)).not.toMatch(/placeholder/i);
        for (const { content } of forms.styles) {
          const text = textOf({ type: "root", children: [...content] });
          expect(text.toLowerCase()).toContain(part.title.slice(-12).toLowerCase());
        }
      }
    }
  });

  test("its links lead where its text says", () => {
    const { styles } = citationForms(named)(partsOf(named).chapter);
    for (const { content } of styles) {
      const link = content.find((node) => node.type === "element" && node.tagName === "a");
      expect(link?.type === "element" && link.properties.href).toBe("https://example.org/a/chapters/findings/");
    }
  });
});

describe("for reference managers", () => {
  const { chapter, figure } = partsOf(withDoi);

  test("CSL-JSON says what each is, and of what it is a part", () => {
    expect(JSON.parse(formatOf(withDoi, "CSL-JSON", chapter))[0]).toMatchObject({
      id: "example-1.2.0-chapter-findings",
      type: "chapter",
      title: "Findings",
      "container-title": "Who keeps the lamps?",
      "chapter-number": "1",
      version: "1.2.0",
      DOI: "10.1234/x_y",
      URL: "https://example.org/a/chapters/findings/",
    });
    expect(JSON.parse(formatOf(withDoi, "CSL-JSON", figure))[0].type).toBe("figure");
    expect(JSON.parse(formatOf(withDoi, "CSL-JSON"))[0].type).toBe("report");
  });

  test("BibTeX of a part is read back with nothing lost", () => {
    const { sources, problems } = parseBibliography(formatOf(withDoi, "BibTeX", chapter), "part.bib");
    expect(problems).toEqual([]);
    expect(sources[0]).toMatchObject({
      id: "example-1.2.0-chapter-findings",
      title: "Findings",
      "container-title": "Who keeps the lamps?",
      publisher: "Harbour Press",
      issued: { "date-parts": [[2026, 3, 5]] },
      URL: "https://example.org/a/chapters/findings/",
    });
  });

  test("RIS of a part is read back by another program", () => {
    const [read] = new Cite(formatOf(withDoi, "RIS", chapter), { generateGraph: false }).data;
    expect(read).toMatchObject({ type: "chapter", title: "Findings", "container-title": "Who keeps the lamps?" });
  });
});

describe("titles", () => {
  const filled = (around: string, title: string) =>
    textOf({
      type: "root",
      children: withoutDoubledStops(fillPlaceholder([{ type: "text", value: around }], title, undefined)),
    });

  test("quotation marks inside quotation marks are of the other kind", () => {
    expect(filled(`“${PLACEHOLDER}.”`, "Said “no”")).toBe("“Said ‘no’.”");
    expect(filled(`‘${PLACEHOLDER}’.`, "Said “no”, they’d say")).toBe("‘Said “no”, they’d say’.");
    expect(filled(`${PLACEHOLDER}. In`, "Said “no”")).toBe("Said “no”. In");
  });

  test("a title's own stop is not doubled, and an ellipsis stays", () => {
    expect(filled(`‘${PLACEHOLDER}’. In`, "Who?")).toBe("‘Who?’ In");
    expect(filled(`“${PLACEHOLDER}.” In`, "Who?")).toBe("“Who?” In");
    expect(filled(`${PLACEHOLDER}. In`, "Wait... what")).toBe("Wait... what. In");
    const nodes = withoutDoubledStops([
      { type: "element", tagName: "em", properties: {}, children: [{ type: "text", value: "Who?" }] },
      { type: "text", value: ". 2026." },
    ]);
    expect(textOf({ type: "root", children: nodes })).toBe("Who? 2026.");
  });

  test("any title stands in its citation as it is written, but for quotation marks and a doubled stop", () => {
    const unit = fc.constantFrom(..."ab $&`\\{}%#_~^-<>é1ש");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        const title = `x${text}x`;
        expect(filled(`Name. ‘${PLACEHOLDER}’. In`, title)).toBe(`Name. ‘${title}’. In`);
      }),
    );
  });
});
