import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { byPlace } from "../../problem.ts";
import { countOf, createLineReader } from "../problem-text.ts";
import type { Reading } from "./session.ts";

/** Where Vite serves the package's own files: the styles of the list. */
const STYLES = "/src/styles/problems.css";
/** What keeps a page in step. */
export const SCRIPT = "/src/client/problems.ts";

/** Everything that is wrong, as a piece of HTML: each with its place, its line with the fault marked, and what to do. */
export function problemList({ problems, fault, isShown }: Reading, content: string): string {
  const lineOf = createLineReader(content);
  const items = [...problems].sort(byPlace).map((problem) => {
    const { file, line, column, severity, rule, message, hint, excerpt } = problem;
    const text = problem.withheld ? undefined : lineOf(file, line);
    return h("li", { dataSeverity: severity }, [
      h("p.place", [h("strong", file === "." ? content : `${file}:${line}`), ` ${severity}, `, h("code", rule)]),
      h("p", marked(message)),
      ...(text?.trim() ? [h("pre", marking(text, column, excerpt))] : []),
      h("p.hint", marked(hint)),
    ]);
  });
  const heading = fault === undefined ? countOf(problems) : "Soundings itself stumbled over this. Please report it.";
  return toHtml([
    h("link", { rel: "stylesheet", href: STYLES }),
    h("h2", heading),
    ...(isShown ? [] : [h("p", "Pages show the last version without errors, if there was one.")]),
    ...(fault === undefined ? [] : [h("pre", fault)]),
    h("ol", items),
  ]);
}

/** A page of its own, while there is no report to show. */
export function problemPage(reading: Reading, content: string): string {
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("title", "Nothing to show yet"),
        h("script", { type: "module", src: "/@vite/client" }),
        h("script", { type: "module", src: SCRIPT }),
      ]),
      h("body.problems", { dataProblems: "" }, [{ type: "raw", value: problemList(reading, content) }]),
    ]),
  ]);
  return toHtml(page, { allowDangerousHtml: true });
}

/** Words between backticks are what an author writes. */
function marked(text: string): (string | Element)[] {
  return text.split(/`([^`]*)`/).map((piece, index) => (index % 2 === 1 ? h("code", piece) : piece));
}

/** The line, with the text at fault marked, or the place where it begins. */
function marking(line: string, column: number, excerpt: string | undefined): (string | Element)[] {
  const from = Math.min(column - 1, line.length);
  const indent = Math.min(line.length - line.trimStart().length, from);
  const length = excerpt && line.startsWith(excerpt, from) ? excerpt.length : 1;
  return [line.slice(indent, from), h("mark", line.slice(from, from + length) || " "), line.slice(from + length)];
}
