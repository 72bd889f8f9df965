import type { Corpus, CorpusChapter } from "./corpus.ts";

/** How a chapter's text is written: the same words for everyone, in what the builder understands. */
export interface Flavour {
  /** A reference to a source. */
  cite(key: string): string;
  /** The figure of a chapter. */
  figure(chapter: CorpusChapter): string;
}

/** A chapter as Markdown, without front matter. */
export function chapterMarkdown({ sections, figure, ...chapter }: CorpusChapter, flavour: Flavour): string {
  const parts = sections.map(({ title, paragraphs, source, table, note }, index) => {
    const [first = "", ...rest] = paragraphs;
    const last = rest.pop() ?? "";
    return [
      `## ${title}`,
      `${first}[^n${index + 1}]`,
      ...rest,
      ...(figure && index === 1 ? [flavour.figure({ sections, figure, ...chapter })] : []),
      ...(table ? [tableMarkdown(table)] : []),
      `${last} ${flavour.cite(source)}`,
      `[^n${index + 1}]: ${note}`,
    ].join("\n\n");
  });
  return `${parts.join("\n\n")}\n`;
}

function tableMarkdown([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** For builders that have neither figures nor a bibliography: a picture, and the source in words. */
export function plainFlavour(corpus: Corpus, picture: string): Flavour {
  const named = new Map(corpus.sources.map(({ key, author, year }) => [key, `(${author}, ${year})`]));
  return { cite: (key) => named.get(key) ?? "", figure: ({ title }) => `![${title}](${picture})` };
}

/** A picture of some bars, for builders that can't draw any. */
export const FIGURE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 240" role="img"><title>Bars</title>${Array.from(
  { length: 8 },
  (_, index) => `<rect x="120" y="${index * 30}" width="${120 + index * 60}" height="20" fill="#a33"/>`,
).join("")}</svg>
`;
