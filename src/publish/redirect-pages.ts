import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { withBase } from "../document/html.ts";
import { contentSecurityPolicy } from "../headers.ts";
import { wordsFor } from "../i18n/words.ts";
import type { Report } from "../model/report.ts";
import { absoluteAddress } from "../model/routes.ts";

/**
 * The files that lead from where pages were to where they are: a page at each old address, which works on any host of
 * files, and `_redirects`, by which some hosts answer with the new address at once.
 */
export function redirectFiles(report: Report, base: string): Map<string, string> {
  const files = new Map<string, string>(
    report.redirects.map(({ from, to }) => [`${from.slice(1)}index.html`, redirectPage(report, to, base)] as const),
  );
  if (report.redirects.length === 0) return files;
  const lines = report.redirects.map(({ from, to }) => `${withBase(from, base)} ${withBase(to, base)} 301`);
  return files.set("_redirects", `${lines.join("\n")}\n`);
}

function redirectPage(report: Report, to: string, base: string): string {
  const { language, direction, title } = report.meta;
  const words = wordsFor(language);
  const href = withBase(to, base);
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: language, dir: direction }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { httpEquiv: "content-security-policy", content: contentSecurityPolicy }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "robots", content: "noindex" }),
        h("meta", { httpEquiv: "refresh", content: `0; url=${href}` }),
        h("link", { rel: "canonical", href: absoluteAddress(report, to) ?? href }),
        h("title", `${words.moved} · ${title}`),
      ]),
      h("body", h("main", h("p", [h("a", { href }, words.moved)]))),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}
