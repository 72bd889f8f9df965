import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus, CorpusChapter } from "./corpus.ts";
import { chapterMarkdown, type Flavour } from "./markdown.ts";

const FLAVOUR: Flavour = {
  cite: (key) => `[@${key}, p. 3]`,
  figure: ({ id }) => `<Figure id="${figureOf(id)}" />`,
};

/** Writes the corpus as a report: chapters, themes, recommendations, figures with their data, and a bibliography. */
export function writeReport(corpus: Corpus, dir: string): void {
  for (const folder of ["chapters", "findings", "data"]) mkdirSync(join(dir, folder), { recursive: true });
  const json = (name: string, value: object) =>
    writeFileSync(join(dir, "findings", name), `${JSON.stringify(value, null, 2)}\n`);
  const themes = corpus.chapters.filter(({ theme }) => theme !== undefined);
  const figures = corpus.chapters.filter(({ figure }) => figure);
  const last = corpus.chapters.at(-1)?.id ?? "";

  writeFileSync(join(dir, "report.yaml"), REPORT);
  corpus.chapters.forEach((chapter, index) => {
    const number = String(index + 1).padStart(4, "0");
    const theme = chapter.theme === undefined ? "" : `theme: ${themeOf(chapter.theme)}\n`;
    const asks = chapter.id === last ? `recommendations: [${RECOMMENDATION}]\n` : "";
    writeFileSync(
      join(dir, "chapters", `${number}-${chapter.id}.mdx`),
      `---\ntitle: ${chapter.title}\nsummary: ${chapter.summary}\n${theme}${asks}---\n\n${chapterMarkdown(chapter, FLAVOUR)}`,
    );
  });
  json("themes.json", {
    themes: themes.map(({ id, title, summary, theme = 0 }) => ({
      id: themeOf(theme),
      title,
      short: title.split(" ").slice(0, 3).join(" "),
      finding: summary,
      prevalence: { count: 10 + (theme % 40) },
      chapter: id,
      basis: "stated",
    })),
  });
  json("evidence.json", {
    evidence: themes.map(({ theme = 0, summary }) => ({
      id: `said-${theme}`,
      kind: "paraphrase",
      text: summary,
      who: "an interviewee",
      consent: "paraphrase",
      themes: [themeOf(theme)],
      basis: "stated",
    })),
  });
  json("recommendations.json", {
    recommendations: [
      {
        id: RECOMMENDATION,
        title: "Answer all of it",
        short: "All of it",
        summary: "One answer to every theme.",
        addresses: { basis: "editorial", ids: themes.map(({ theme = 0 }) => themeOf(theme)) },
        audiences: { basis: "editorial", ids: ["everyone"] },
        chapter: last,
        basis: "stated",
      },
    ],
  });
  json("audiences.json", {
    audiences: [{ id: "everyone", name: "Everyone", summary: "All who read it.", basis: "editorial" }],
    actions: [{ id: "read", text: "Read it.", audiences: ["everyone"], basis: "editorial" }],
  });
  json("participants.json", { total: 60, noun: "people interviewed" });
  json("method.json", {
    period: "Spring",
    approach: "Sixty conversations",
    questions: [{ id: "what", text: "What helps?", basis: "stated" }],
  });
  json("figures.json", { figures: figures.map(figureEntry) });
  for (const chapter of figures) writeFileSync(join(dir, "data", `${figureOf(chapter.id)}.csv`), figureCsv(chapter));
  writeFileSync(join(dir, "references.bib"), corpus.sources.map(bibEntry).join("\n"));
}

const RECOMMENDATION = "answer-all";
const themeOf = (number: number) => `theme-${number}`;
const figureOf = (chapter: string) => `bars-${chapter}`;

function figureEntry({ id, title }: CorpusChapter): object {
  return {
    id: figureOf(id),
    kind: "bars",
    data: `${figureOf(id)}.csv`,
    unit: "people",
    title: `Most is said of the first: ${title}`,
    description: `Eight bars, the first the longest: ${title}`,
    source: "Sixty invented conversations.",
    basis: "editorial",
  };
}

function figureCsv({ sections }: CorpusChapter): string {
  const rows = sections.map(({ title }, index) => `${title},${56 - index * 6},`);
  return `label,value,stated\n${rows.join("\n")}\n`;
}

function bibEntry({ key, author, title, year }: Corpus["sources"][number]): string {
  return `@book{${key},\n  author = {${author}},\n  title = {${title}},\n  publisher = {Press},\n  year = {${year}}\n}\n`;
}

const REPORT = `id: benchmark
title: A report of any length
description: Invented text, to measure how fast a report is built.
language: en-GB
version: 1.0.0
released: "2026-01-01"
`;
