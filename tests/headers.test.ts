import { expect, test } from "vitest";
import { headerRules, headersFile, headersFor, readHeadersFile } from "../src/headers.ts";
import { ownPages, pagesOf } from "../src/model/routes.ts";
import { exampleReport } from "./exports/example-report.ts";

const pages = [...pagesOf(exampleReport), ...ownPages];
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

test("no address gets a header from two rules, which some hosts would both send", () => {
  const files = ["/downloads/report.pdf", "/_assets/serif.woff2", "/pagefind/fragment/a.pf_fragment", "/embed/march/"];
  for (const path of [...pages, ...files].map((page) => `/x${page}`)) {
    const names = rules.flatMap(({ pattern, headers }) =>
      Object.keys(headersFor(path, [{ pattern, headers }])).map((name) => name.toLowerCase()),
    );
    expect(names.toSorted(), path).toEqual([...new Set(names)].toSorted());
  }
});

test("the file keeps within what Cloudflare Pages reads: a hundred rules, 2,000 characters a line", () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(
    Math.max(
      ...headersFile(rules)
        .split("\n")
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(2000);
});

test("what is named by its content is kept, pages are asked about", () => {
  expect(headersFor("/x/_assets/serif.woff2", rules)["Cache-Control"]).toContain("immutable");
  for (const page of [...pages, "/embed/march/"])
    expect(headersFor(`/x${page}`, rules)["Cache-Control"], page).toBe("public, max-age=0, must-revalidate");
});
