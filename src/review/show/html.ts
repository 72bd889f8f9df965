import type { Element, ElementContent, Root } from "hast";
import { toHtml as htmlOf } from "hast-util-to-html";
import { h } from "hastscript";
import type { Comparison, Difference } from "../compare.ts";
import { shownWords } from "../word-diff.ts";
import { type About, aboutInWords, kindInWords, NOT_COMPARED, placeInWords, sumInWords } from "./told.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2230; --paper: #fbf8f2; --quiet: #5a6070; --line: #d9d3c7; --out: #9c2b14; --in: #0b5d3b; --in-ground: #dcefe2; --out-ground: #f6e0da; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #171b26; --quiet: #a4a9b6; --line: #3a4050; --out: #f3a08c; --in: #8fd8b1; --in-ground: #15362a; --out-ground: #43221b; } }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 3rem 0 0; }
header p, .about, footer { color: var(--quiet); font: .9375rem/1.5 system-ui, sans-serif; }
article { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: 1rem; } article p { margin: .35rem 0; }
.about { font-size: .875rem; } .about code { font-size: .875rem; }
del { background: var(--out-ground); color: var(--out); } ins { background: var(--in-ground); color: var(--in); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
`;

/** A comparison as a page that stands by itself: nothing in it is fetched, and nothing runs. */
export function toPage(comparison: Comparison, about: About, language: string): string {
  const groups = Map.groupBy(comparison.differences, ({ part }) => part);
  const body = [
    h("header", [
      h("h1", `What came back: ${about.title}`),
      h("p", about.file),
      h("p", aboutInWords(about)),
      h("p", sumInWords(comparison)),
    ]),
    ...[...groups].flatMap(([part, differences]) => [h("h2", part || about.title), ...differences.map(article)]),
    h("footer", NOT_COMPARED),
  ];
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: language }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: "default-src 'none'; style-src 'unsafe-inline'" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { name: "robots", content: "noindex" }),
          h("title", `What came back: ${about.title}`),
          h("style", STYLE),
        ]),
        h("body", body),
      ]),
    ],
  };
  return `${htmlOf(page)}\n`;
}

function article(difference: Difference): Element {
  const { id, kind, pieces, follows, comments, now, plan } = difference;
  const note = (label: string, text: string) => h("p.note", [h("strong", `${label}: `), shownWords(text)]);
  return h("article", { id }, [
    h("p.about", [`${placeInWords(difference)} · ${kindInWords(difference)} · `, h("code", id)]),
    h(
      "p",
      { dir: "auto" },
      pieces.map(({ kind: sort, text }): ElementContent => {
        const words = shownWords(text);
        return sort === "same" ? { type: "text", value: words } : h(sort === "added" ? "ins" : "del", words);
      }),
    ),
    ...(follows !== undefined && (kind === "added" || kind === "moved") ? [note("It follows", follows)] : []),
    ...(now === undefined ? [] : [note("The report says now", now)]),
    ...comments.map((comment) => note("Comment", comment)),
    ...("why" in plan && kind !== "commented" ? [note("By hand", plan.why)] : []),
  ]);
}
