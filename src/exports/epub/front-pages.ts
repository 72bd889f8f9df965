import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { BookWords } from "../../i18n/book-words.ts";
import type { Report } from "../../model/report.ts";
import { titlePage } from "../book/title-page.ts";

/** The cover, as a page: the picture, and in words what is on it. */
export function coverBody(report: Report, words: BookWords, src: string): ElementContent[] {
  const { title, subtitle, brand } = report.meta;
  const alt = [`${words.labelled(words.cover)}${title}`, subtitle, brand?.logo?.alt].filter(Boolean).join(". ");
  return [h("section.cover", { "epub:type": "cover" }, h("img", { src, alt, role: "doc-cover" }))];
}

/** The title page: what this is, by whom, how to cite it, and what may be done with it. */
export function titleBody(report: Report, words: BookWords, cite: string | undefined): ElementContent[] {
  const { meta } = report;
  const { authors, commissionedBy, description, facts } = titlePage(report, words, cite);
  return [
    h("section.title-page", { "epub:type": "titlepage" }, [
      h("h1", meta.title),
      ...(meta.subtitle ? [h("p.subtitle", meta.subtitle)] : []),
      ...authors.map(({ name, role }) => h("p.author", h("strong", name), role ? words.inPassing("", role) : "")),
      ...(commissionedBy.length > 0 ? [h("p.author", words.commissioned(commissionedBy))] : []),
      h("p.description", description),
      h(
        "dl.facts",
        facts.flatMap(({ term, text, url }) => [h("dt", term), h("dd", url ? h("a", { href: url }, text) : text)]),
      ),
    ]),
  ];
}
