import { parse as parseToml, TomlError } from "smol-toml";
import { parseYaml } from "../../../model/located.ts";
import { fieldsOf } from "../../../model/records.ts";
import { type Problem, ReportError } from "../../../problem.ts";
import { fault } from "../../fault.ts";

export interface TextFields {
  title?: string;
  summary?: string;
  /** Names of bibliography files. */
  bibliography: string[];
  /** Fields that a chapter has no place for. */
  others: string[];
}

const NAMES = ["title", "description", "abstract", "summary", "subtitle"];
/** What says how a text is to be printed, and nothing about it. */
const SETTINGS =
  /^(?:format|output|execute|editor|knitr|jupyter|engine|theme|css|toc.*|number.*|lang|link-citations|csl|draft|layout|weight|slug|filters|crossref|code-.*|fig-.*|params|categories|tags|type|url)$/i;

/**
 * Takes the front matter off a text: YAML between lines `---`, TOML between lines `+++`. Throws a `ReportError` with its
 * faults, at their places.
 */
export function takeFrontMatter(text: string, file: string): { fields: TextFields; body: string } {
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n)/.exec(text);
  if (!opening) return { fields: { bibliography: [], others: [] }, body: text };
  const mark = opening[1] === "---" ? "(?:---|\\.\\.\\.)" : "\\+\\+\\+";
  const closing = new RegExp(`^${mark}[ \\t]*(?:\\r\\n|\\n|$(?![\\s\\S]))`, "m").exec(text.slice(opening[0].length));
  if (!closing) return { fields: { bibliography: [], others: [] }, body: text };
  const [from, to] = [opening[0].length, opening[0].length + closing.index];
  const value = opening[1] === "---" ? yamlValue(text, file, from, to) : tomlValue(text.slice(from, to), file);
  return { fields: fieldsFrom(fieldsOf(value)), body: text.slice(to + closing[0].length) };
}

function yamlValue(text: string, file: string, from: number, to: number): unknown {
  const { value, problems } = parseYaml(text, file, { from, to });
  if (problems.length > 0) throw new ReportError(problems);
  return value;
}

function tomlValue(text: string, file: string): unknown {
  try {
    return parseToml(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const problem: Problem = fault("toml-syntax", file, {
      line: error.line + 1,
      column: error.column,
      message: `The front matter can’t be read as TOML: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}.`,
      hint: "Correct it, or write the front matter in YAML, between lines `---`.",
    });
    throw new ReportError([problem]);
  }
}

function fieldsFrom(given: Record<string, unknown>): TextFields {
  const textAt = (name: string) => {
    const value = given[name];
    return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : undefined;
  };
  const title = textAt("title");
  const summary = textAt("summary") ?? textAt("description") ?? textAt("abstract");
  const { bibliography } = given;
  const files = Array.isArray(bibliography) ? bibliography : [bibliography];
  return {
    ...(title ? { title } : {}),
    ...(summary ? { summary } : {}),
    bibliography: files.filter((name) => typeof name === "string"),
    others: Object.keys(given).filter(
      (name) => !NAMES.includes(name) && name !== "bibliography" && !SETTINGS.test(name),
    ),
  };
}
