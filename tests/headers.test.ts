import { expect, test } from "vitest";
import { headerRules, headersFile, headersFor, readHeadersFile } from "../src/headers.ts";
import { pagesOf } from "../src/model/routes.ts";
import { exampleReport } from "./exports/example-report.ts";

const pages = pagesOf(exampleReport);
const rules = headerRules(pages, "/x/");
const policy = "Content-Security-Policy";

test("the file reads back as the rules", () => {
  expect(readHeadersFile(headersFile(rules))).toEqual(rules);
});

test("every page stays out of frames, by one rule alone, and embed pages don’t", () => {
  for (const page of pages) {
    expect(headersFor(`/x${page}`, rules)[policy], page).toContain("; frame-ancestors 'none'");
    const having = rules.filter(({ headers, pattern }) => {
      return policy in headers && headersFor(`/x${page}`, [{ pattern, headers }])[policy];
    });
    expect(having, page).toHaveLength(1);
  }
  const embed = headersFor("/x/embed/march/", rules);
  expect(embed[policy]).toContain("default-src 'none'");
  expect(embed[policy]).not.toContain("frame-ancestors");
  expect(embed["X-Content-Type-Options"]).toBe("nosniff");
});

test("fonts may be used in a sandboxed frame", () => {
  expect(headersFor("/x/_assets/serif.woff2", rules)["Access-Control-Allow-Origin"]).toBe("*");
  expect(headersFor("/x/index.html", rules)["Access-Control-Allow-Origin"]).toBeUndefined();
});
