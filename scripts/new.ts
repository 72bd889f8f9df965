import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { addChapter } from "../src/authoring/add-chapter.ts";
import { addFigure } from "../src/authoring/add-figure.ts";
import { addRecommendation, addTheme } from "../src/authoring/add-finding.ts";
import { addTerm } from "../src/authoring/add-term.ts";
import { type Change, Refusal } from "../src/authoring/change.ts";
import { newReport } from "../src/authoring/new-report.ts";
import { type ReportText, readReportText } from "../src/authoring/report-text.ts";
import { readContent } from "../src/model/load-fs.ts";
import { nearest } from "../src/model/nearest.ts";
import { applyChange, refused } from "./apply-change.ts";
import { askFor, type Question } from "./ask.ts";
import { commandLine, contentFlag, readCommandLine } from "./cli.ts";

const KINDS = ["report", "chapter", "theme", "recommendation", "figure", "glossary-term"] as const;

const LANGUAGE = { pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, example: "en-GB, cy or ar" };
const NUMBER = { pattern: /^[1-9]\d{0,5}$/, example: "12" };

const { flags, operands } = readCommandLine(
  {
    name: "new",
    purpose: "Starts a report, or puts something new into one: placed, numbered, linked. Never overwrites.",
    operands: ["KIND", "NAME"],
    flags: {
      content: contentFlag,
      id: { type: "string", value: "ID", help: "Its id. Default: made of the name" },
      title: { type: "string", value: "TEXT", help: "report: its title" },
      authors: { type: "string", value: "NAMES", help: "report: who stands behind it, with commas between" },
      language: { type: "string", value: "TAG", help: "report: its language. Default: en-GB" },
      people: { type: "string", value: "N", help: "report: how many people were asked" },
      noun: { type: "string", value: "TEXT", help: "report: what to call them. Default: interviewees" },
      after: { type: "string", value: "ID", help: "chapter: the chapter that it comes after. Default: the last" },
      chapter: { type: "string", value: "ID", help: "theme, recommendation, figure: the chapter that holds it" },
      finding: { type: "string", value: "TEXT", help: "theme: the finding in one sentence" },
      summary: { type: "string", value: "TEXT", help: "recommendation: what it asks for, in a sentence or two" },
      stated: { type: "string", value: "TEXT", help: "theme, recommendation: how many, in the source's words" },
      count: { type: "string", value: "N", help: "theme, recommendation: how many, where the source gives the number" },
      addresses: { type: "string", value: "IDS", help: "recommendation: themes that it answers, with commas between" },
      audiences: { type: "string", value: "IDS", help: "recommendation: audiences that it speaks to" },
      kind: { type: "string", value: "KIND", help: "figure: its kind. Default: bars" },
      data: { type: "string", value: "FILE", help: "figure: the CSV in data/ that it draws" },
      definition: { type: "string", value: "TEXT", help: "glossary-term: what it means" },
    },
    examples: [
      "npm run new -- report reports/river",
      'npm run new -- chapter "Night work" --after summary --content reports/river',
      'npm run new -- theme "The water is worse" --stated "over half"',
      'npm run new -- recommendation "Clean the river" --addresses water --audiences council',
      'npm run new -- figure "Most come at night" --kind bars --chapter night-work',
      'npm run new -- glossary-term "core funding"',
    ],
  },
  process.argv.slice(2),
);
const [kind = "", name = ""] = operands;
const text = (flag: string): string | undefined => (flags[flag] === undefined ? undefined : String(flags[flag]));
const list = (flag: string): string[] =>
  (text(flag) ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

try {
  if (kind === "report") await startReport(name);
  else await grow(String(flags.content ?? "content"));
} catch (error) {
  refused(error);
}

async function startReport(dir: string): Promise<void> {
  if (existsSync(dir) && readdirSync(dir).length > 0) {
    throw new Refusal(`${dir} is there and not empty. Name a folder that isn't there yet.`);
  }
  const questions: Question[] = [
    { flag: "title", ask: "Title of the report" },
    { flag: "authors", ask: "Who stands behind it (names, with commas between; Enter for nobody)", otherwise: "" },
    { flag: "language", ask: "Language", otherwise: "en-GB", form: LANGUAGE },
    { flag: "people", ask: "How many people were asked", form: NUMBER },
    { flag: "noun", ask: "What to call them, in the plural", otherwise: "interviewees" },
  ];
  const answers = await askFor(questions, text);
  const schemas = relative(resolve(dir), join(import.meta.dirname, "../docs/schema"))
    .split(sep)
    .join("/");
  const change = newReport({
    title: answers.title ?? "",
    authors: (answers.authors ?? "").split(",").flatMap((author) => author.trim() || []),
    language: answers.language ?? "en-GB",
    people: Number(answers.people),
    noun: answers.noun ?? "interviewees",
    today: new Date().toISOString().slice(0, 10),
    schemas,
  });
  await applyChange(change, dir);
  process.stdout.write(
    `${dir} holds a report that builds. What is still to be written says TODO.\n` +
      `See it:   ${commandLine("dev", `--content ${dir}`)}\n` +
      `Check it: ${commandLine("check", `--content ${dir}`)}\n`,
  );
}

async function grow(content: string): Promise<void> {
  const report = readReportText(await readContent(content));
  await applyChange(addition(report), content);
}

function addition(report: ReportText): Change {
  const shared = {
    title: name,
    id: text("id"),
    chapter: text("chapter"),
    stated: text("stated"),
    count: number("count"),
  };
  switch (kind) {
    case "chapter":
      return addChapter(report, { title: name, id: text("id"), after: text("after") });
    case "theme":
      return addTheme(report, { ...shared, finding: text("finding") });
    case "recommendation":
      return addRecommendation(report, {
        ...shared,
        summary: text("summary"),
        addresses: list("addresses"),
        audiences: list("audiences"),
      });
    case "figure":
      return addFigure(report, { ...shared, kind: text("kind") ?? "bars", data: text("data") });
    case "glossary-term":
      return addTerm(report, { term: name, id: text("id"), definition: text("definition") });
    default: {
      const meant = nearest(kind, KINDS);
      throw new Refusal(
        `There is no “${kind}” to make. ${meant ? `Did you mean ${meant}?` : `There are: ${KINDS.join(", ")}.`}`,
      );
    }
  }
}

function number(flag: string): number | undefined {
  const given = text(flag);
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw new Refusal(`--${flag} takes a whole number, not “${given}”.`);
  return Number(given);
}
