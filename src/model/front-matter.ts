import type { Problem } from "../problem.ts";
import type { LocatedDocument } from "./located.ts";
import { parseYaml } from "./parse-yaml.ts";
import { excerptOf, placeAt } from "./place.ts";

export interface FrontMatter {
  /** Absent when there is no front matter to read. */
  document: LocatedDocument | undefined;
  /** Offset at which the text after the front matter begins. */
  bodyStart: number;
  problems: Problem[];
}

/**
 * Splits a chapter into its front matter, the YAML between two lines `---` at its very start, and its text.
 * Places in the document count from the start of the file.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const opening = /^\s*---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!opening) return { document: undefined, bodyStart: 0, problems: [absent(text, file)] };
  // Front matter that begins late is read all the same, or it would be taken for text.
  const late = opening[0].startsWith("-") ? [] : [absent(text, file)];
  const from = opening[0].length;
  const closing = /^---[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/m.exec(text.slice(from));
  // Without an end, nobody can tell YAML from text; to read the whole as either would invent problems.
  if (!closing) {
    const problems = late.length > 0 ? late : [unclosed(file)];
    return { document: undefined, bodyStart: text.length, problems };
  }
  const to = from + closing.index;
  const document = parseYaml(text, file, { from, to });
  return { document, bodyStart: to + closing[0].length, problems: [...late, ...document.problems] };
}

function absent(text: string, file: string): Problem {
  const first = text.search(/\S/);
  const late = first > 0 && text.startsWith("---", first);
  return {
    rule: "front-matter-missing",
    severity: "error",
    file,
    ...placeAt(text, late ? first : 0),
    ...(first < 0 ? {} : { excerpt: excerptOf(text.slice(first)) }),
    message: late
      ? "Something stands before the chapter's front matter, which must begin on the first line."
      : "This chapter doesn't begin with front matter, which gives its title and summary.",
    hint: late
      ? "Delete the lines or spaces before `---`."
      : "Begin the file with a line `---`, then `title: …` and `summary: …`, then another line `---`.",
  };
}

function unclosed(file: string): Problem {
  return {
    rule: "front-matter-unclosed",
    severity: "error",
    file,
    line: 1,
    column: 1,
    excerpt: "---",
    message: "The front matter that begins here has no end.",
    hint: "Put a line `---` between the last of its fields and the text of the chapter.",
  };
}
