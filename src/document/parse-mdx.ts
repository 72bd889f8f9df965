import type { Root } from "mdast";
import { mdxExpressionFromMarkdown } from "mdast-util-mdx-expression";
import { mdxJsxFromMarkdown } from "mdast-util-mdx-jsx";
import { mdxExpression } from "micromark-extension-mdx-expression";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { VFileMessage } from "vfile-message";
import type { Problem } from "../problem.ts";
import { excerptAt } from "./excerpt.ts";
import { placeOf } from "./syntax-place.ts";
import { wordSyntaxError } from "./syntax-words.ts";

/**
 * MDX's tags and braces without its JavaScript: no parser for programs is loaded, so a chapter has no
 * way to be one. Braces still parse, to be refused in the author's words by `check-tree`.
 */
function mdxWithoutPrograms(this: Processor): void {
  const data = this.data();
  // As in MDX: `<` begins a tag and nothing else, and indented text inside a block is still text.
  const disable = { null: ["autolink", "codeIndented", "htmlFlow", "htmlText"] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdxJsx(), mdxExpression(), { disable }];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    mdxJsxFromMarkdown(),
    mdxExpressionFromMarkdown(),
  ];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm, { singleTilde: false })
  .use(mdxWithoutPrograms)
  .freeze();

/** Enough for an author's afternoon; past it, a file has a problem of another kind. */
const MOST_SYNTAX_PROBLEMS = 20;

/** A text that was parsed. */
export interface ParsedMdx {
  tree: Root;
  problems: Problem[];
}

/**
 * A chapter's whole text as a Markdown tree, with positions in the file.
 *
 * The parser stops at its first syntax error. So that an author sees all of them, the paragraph at
 * fault is blanked (positions stay) and the rest parsed again; `tree` is then what could be read, good
 * for further checks but never for a page, and `problems` is not empty.
 */
export function parseMdx(text: string, file: string): ParsedMdx {
  const problems: Problem[] = [];
  // Nobody can tell front matter without an end from text; that it has none is told by who reads it.
  if (/^---[ \t]*(?:[\r\n]|$)/.test(text) && !/[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text))
    return { tree: nothing(), problems };
  let current = text;
  for (;;) {
    try {
      return { tree: processor.parse(current), problems };
    } catch (error) {
      if (!(error instanceof VFileMessage)) {
        const line = lineOfCollapse(current);
        problems.push(collapse(file, line, excerptAt(text, line)));
        current = blankParagraph(current, line);
        if (problems.length >= MOST_SYNTAX_PROBLEMS) return { tree: nothing(), problems };
        continue;
      }
      const place = placeOf(error, current);
      const cascaded = problems.length > 0 && error.ruleId === "end-tag-mismatch";
      if (!cascaded) {
        problems.push({
          rule: "mdx-syntax",
          severity: "error",
          file,
          ...place,
          excerpt: excerptAt(text, place.line),
          ...wordSyntaxError(error, excerptAt(text, place.line)),
        });
      }
      const blanked = blankParagraph(current, place.line);
      if (blanked === current || problems.length >= MOST_SYNTAX_PROBLEMS) return { tree: nothing(), problems };
      current = blanked;
    }
  }
}

/** The first line with which the parser itself breaks down: it does so on some tangles of tag, table and list. */
function lineOfCollapse(text: string): number {
  const lines = text.split("\n");
  for (let count = 1; count < lines.length; count++) {
    try {
      processor.parse(lines.slice(0, count).join("\n"));
    } catch (error) {
      if (!(error instanceof VFileMessage)) return count;
    }
  }
  return lines.length;
}

function collapse(file: string, line: number, excerpt: string): Problem {
  return {
    rule: "mdx-syntax",
    severity: "error",
    file,
    line,
    column: 1,
    excerpt,
    message: "The text around this line can’t be told apart: a tag, a table or a list runs into another.",
    hint: "Put a blank line before and after each block, table and list.",
  };
}

function nothing(): Root {
  return { type: "root", children: [] };
}

/** Replaces the run of lines around `line`, up to the blank lines beside it, with spaces. */
function blankParagraph(text: string, line: number): string {
  const lines = text.split("\n");
  const blank = (index: number) => (lines[index] ?? "").trim() === "";
  let at = Math.min(line, lines.length) - 1;
  while (at > 0 && blank(at)) at--;
  let from = at;
  let to = at;
  while (from > 0 && !blank(from - 1)) from--;
  while (to < lines.length - 1 && !blank(to + 1)) to++;
  for (let index = from; index <= to; index++) lines[index] = (lines[index] ?? "").replace(/\S/g, " ");
  return lines.join("\n");
}
