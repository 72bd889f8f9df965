import { stringify } from "yaml";
import { type Code, type CodedProject, pathText } from "../coded/project.ts";
import { plain } from "../coded/show-codes.ts";
import { freeId, idFrom } from "./ids.ts";
import { type Answers, isUsed } from "./proposal.ts";

/**
 * A mapping file for a project, as text: the answers filled in, the rest explained. It names people and codes, so it is
 * for the researcher's own folder. `schema` is the address of the mapping's JSON Schema, for editors.
 */
export function starterMapping(project: CodedProject, answers: Answers, schema?: string): string {
  const ids = { themes: new Set<string>(), subfindings: new Set<string>() };
  const themes = answers.themes.map((code) => themeText(project, code, ids, answers));
  return `${[
    ...(schema ? [`# yaml-language-server: $schema=${schema}`] : []),
    "# What of the coded interviews goes into the report. This file names people: keep it out of the report’s folder",
    "# and out of git. Change it, then import with --map and this file’s name. docs/importing.md explains every field.",
    "",
    ...peopleText(project, answers),
    "",
    ...rolesText(project, answers),
    "",
    "# Codes that are themes. Delete those that are none; add others by their path or GUID. A code below a theme that",
    "# deserves a count of its own goes under `subfindings`. `finding` is one sentence that states what people said.",
    "themes:",
    ...themes.flat(),
    "",
    "# Passages that become evidence. They stay unpublished until someone has looked at each of them.",
    "excerpts:",
    `  # Codes that mark a passage as worth quoting.`,
    `  marked: [${answers.marked.map((code) => scalar(nameOf(project, code))).join(", ")}]`,
    "",
    "# The chapter for these themes. It is made when it isn’t there.",
    "chapter: findings",
  ].join("\n")}\n`;
}

function peopleText(project: CodedProject, { from, only }: Answers): string[] {
  const names = new Map(
    [...project.sets, ...project.cases, ...project.sources].map(({ key, name }) => [key, name ?? key]),
  );
  const codes = new Map(project.codes.map((code) => [code.key, nameOf(project, code)]));
  const called = (key: string) => scalar((from === "codes" ? codes : names).get(key) ?? key);
  return [
    "# Who the people are: cases, documents, groups (of documents) or codes. `leaveOut` takes names or GUIDs of those who",
    "# don’t count, such as a pilot interview.",
    "participants:",
    `  from: ${from}`,
    ...(only.length > 0 ? ["  only:", ...only.map((key) => `    - ${called(key)}`)] : []),
    "  leaveOut: []",
    "  one: an interviewee",
  ];
}

function rolesText(project: CodedProject, { roles }: Answers): string[] {
  const others = project.variables.filter((variable) => !roles.includes(variable));
  const entry = ({ key, name }: { key: string; name: string }, values: readonly string[]) => [
    `  - variable: ${scalar(name)}${name === key ? "" : ` # ${plain(key)}`}`,
    "    values:",
    ...values.map((value) => `      ${scalar(value)}: ${scalar(value)}`),
  ];
  const valuesOf = (variable: string) => {
    const all = [...project.cases, ...project.sources].flatMap(({ values }) => values);
    return [...new Set(all.flatMap((given) => (given.variable === variable ? [given.value] : [])))].sort();
  };
  return [
    "# What is known of people, by which themes are counted apart. On the right stands what the report calls each value;",
    "# give two values one name to count them as one group, and an empty name to leave one out.",
    roles.length > 0 ? "roles:" : "roles: []",
    ...roles.flatMap((variable) => entry(variable, valuesOf(variable.key))),
    ...(others.length > 0 ? ["# The file also has:"] : []),
    ...others.flatMap((variable) => entry(variable, valuesOf(variable.key)).map((line) => `#${line.slice(1)}`)),
  ];
}

function themeText(
  project: CodedProject,
  code: Code,
  ids: { themes: Set<string>; subfindings: Set<string> },
  { marked }: Answers,
): string[] {
  const title = code.path.at(-1) ?? "";
  const used = project.codes.filter(
    (other) => other.parent === code.key && !marked.includes(other) && isUsed(project, other),
  );
  // A single code below says what the theme says.
  const below = used.length > 1 ? used : [];
  return [
    `  - code: ${scalar(pathText(code.path))}`,
    ...guidLine(code, "    "),
    `    id: ${claim(title, ids.themes)}`,
    `    title: ${scalar(title)}`,
    ...memoLine(code, "    "),
    '    finding: ""',
    ...(below.length > 0 ? ["    subfindings:"] : []),
    ...below.flatMap((sub) => [
      `      - code: ${scalar(pathText(sub.path))}`,
      ...guidLine(sub, "        "),
      `        id: ${claim(sub.path.at(-1) ?? "", ids.subfindings)}`,
      ...memoLine(sub, "        "),
      '        finding: ""',
    ]),
  ];
}

function claim(name: string, taken: Set<string>): string {
  const id = freeId(idFrom(name), taken);
  taken.add(id);
  return id;
}

/** A code by its path, or by its GUID where another has the same path. */
function nameOf({ codes }: CodedProject, { key, path }: Code): string {
  const text = pathText(path);
  return codes.filter((code) => pathText(code.path) === text).length > 1 ? key : text;
}

function guidLine({ key, path }: Code, indent: string): string[] {
  return key === pathText(path) ? [] : [`${indent}guid: ${scalar(key)}`];
}

/** The researcher's own note on a code, to write the finding from. As a comment: it may say more than a report should. */
function memoLine({ description }: Code, indent: string): string[] {
  const text = plain(description ?? "");
  if (text === "") return [];
  const letters = [...text];
  return [`${indent}# ${letters.length > 300 ? `${letters.slice(0, 299).join("")}…` : text}`];
}

/** A text as YAML on one line. */
function scalar(text: string): string {
  return stringify(plain(text), {
    lineWidth: 0,
    defaultStringType: "PLAIN",
    blockQuote: false,
    singleQuote: false,
  }).trimEnd();
}
