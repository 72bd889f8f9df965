import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBibliography } from "../../src/citations/read-bibliography.ts";
import { csvBytes } from "../../src/exports/csv.ts";
import { publishedTables } from "../../src/exports/tables.ts";
import { checklistWordsFor } from "../../src/i18n/checklist-words.ts";
import { checklistRows } from "../../src/model/checklist-rows.ts";
import { readContent } from "../../src/model/load-fs.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import { reportingNorms } from "../../src/model/reporting-norms.ts";
import { pagesOf, routes } from "../../src/model/routes.ts";
import { exampleReport } from "./example-report.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = async (content: string) => {
  const { report } = parseContent(await readContent(join(ROOT, content)), { parseBibliography: readBibliography });
  if (!report) throw new Error(`${content} is not sound`);
  return report;
};
const answered = {
  ...exampleReport,
  method: {
    ...exampleReport.method,
    checklist: {
      norm: "coreq" as const,
      items: [
        { item: 12, status: "reported" as const, at: "method#who", note: "Twelve." },
        { item: 6, status: "withheld-for-safety" as const },
      ],
    },
  },
};

describe("the reporting checklist", () => {
  test("has every item of the norm, answered or not, and says where", () => {
    const rows = checklistRows(answered);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    expect(rows[11]).toMatchObject({ status: "reported", chapter: "method", anchor: "who", note: "Twelve." });
    expect(rows[5]).toMatchObject({ item: "Prior relationship", status: "withheld-for-safety" });
    expect(rows[0]?.status).toBeUndefined();
  });

  test("is a table of the data, and a page, where a report answers a norm, and neither where it doesn’t", () => {
    const names = (report: typeof exampleReport) => publishedTables(report).map(({ name }) => name);
    expect(names(exampleReport)).not.toContain("reporting-checklist");
    expect(pagesOf(exampleReport)).not.toContain(routes.checklist);
    expect(pagesOf(answered)).toContain(routes.checklist);
    const table = publishedTables(answered).find(({ name }) => name === "reporting-checklist");
    if (!table) throw new Error("there is no table");
    const lines = new TextDecoder()
      .decode(csvBytes(table))
      .replace(/^\uFEFF/, "")
      .split("\r\n");
    expect(lines[0]).toBe("norm,number,item,asks,status,chapter,anchor,note");
    expect(lines[12]).toBe("COREQ,12,Sample size,how many took part,reported,method,who,Twelve.");
    expect(lines[1]).toBe("COREQ,1,Interviewer,who ran the interviews,,,,");
  });

  test.each(["content", "tests/fixtures/rtl"])("%s leaves no item without a status", async (content) => {
    const rows = checklistRows(await read(content));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ status }) => status === undefined)).toEqual([]);
  });

  test.each(Object.entries(reportingNorms))(
    "%s: each item is there in Arabic, and each group has a name",
    (id, norm) => {
      const words = checklistWordsFor("ar-EG");
      expect(words.items?.[id as "coreq"]).toHaveLength(norm.items.length);
      for (const { group } of norm.items) expect(words.groups[group]).toMatch(/\p{Script=Arabic}/u);
    },
  );
});
