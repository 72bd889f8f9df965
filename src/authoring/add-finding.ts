import { idFrom } from "../importers/mapping/ids.ts";
import { openJson } from "../importers/merge/json-file.ts";
import { documentKinds } from "../model/content-documents.ts";
import { addChapter } from "./add-chapter.ts";
import { type Change, Refusal, todo } from "./change.ts";
import { withField, withListItem } from "./front-matter.ts";
import { chapterById, expectFree, expectKnown, idsOf, type ReportText, textOf } from "./report-text.ts";

interface FindingRequest {
  title: string;
  id?: string | undefined;
  /** The chapter that argues it; a new one when left out. */
  chapter?: string | undefined;
  /** How many people, in the source's own words. */
  stated?: string | undefined;
  count?: number | undefined;
}

export interface ThemeRequest extends FindingRequest {
  finding?: string | undefined;
}

export interface RecommendationRequest extends FindingRequest {
  summary?: string | undefined;
  /** Themes that it answers. */
  addresses: readonly string[];
  audiences: readonly string[];
}

/** A new theme at the end of the list, and the chapter that argues it, each naming the other. */
export function addTheme(report: ReportText, request: ThemeRequest): Change {
  const id = idOf(report, "theme", request);
  const chapter = request.chapter;
  if (chapter !== undefined) {
    expectKnown(report, "chapter", chapter);
    const { theme } = chapterById(report, chapter).frontMatter;
    if (theme !== undefined) {
      throw new Refusal(
        `The chapter \`${chapter}\` argues the theme \`${theme}\`. Name another with --chapter, or leave it out for a new one.`,
      );
    }
  }
  const made =
    chapter === undefined
      ? addChapter(report, {
          title: request.title,
          id: freeChapter(report, id),
          // Beside the other chapters that argue a theme.
          after: report.chapters.findLast(({ frontMatter }) => frontMatter.theme !== undefined)?.id,
          theme: id,
          body: `<Theme id="${id}" />\n\n${todo("the argument.")}`,
        })
      : linked(report, chapter, (text) => withField(text, "theme", id));
  const record = {
    id,
    title: request.title,
    short: short(request.title),
    finding: request.finding ?? todo("the finding, in one sentence."),
    ...prevalence(request, report),
    chapter: made.id,
    basis: "stated",
  };
  return withRecord(report, "themes", record, made);
}

/** A new recommendation at the end of the list, and the chapter that sets it out, each naming the other. */
export function addRecommendation(report: ReportText, request: RecommendationRequest): Change {
  const id = idOf(report, "recommendation", request);
  const themes = needed(report, "theme", request.addresses, "--addresses");
  const audiences = needed(report, "audience", request.audiences, "--audiences");
  const chapter =
    request.chapter ?? report.chapters.find(({ frontMatter }) => frontMatter.recommendations.length > 0)?.id;
  if (chapter !== undefined) expectKnown(report, "chapter", chapter);
  const made =
    chapter === undefined
      ? addChapter(report, {
          title: "Recommendations",
          id: freeChapter(report, "recommendations"),
          recommendations: [id],
          body: section(id, request.title),
        })
      : linked(
          report,
          chapter,
          (text) => `${withListItem(text, "recommendations", id).trimEnd()}\n\n${section(id, request.title)}`,
        );
  const record = {
    id,
    title: request.title,
    short: short(request.title),
    summary: request.summary ?? todo("what you recommend, in a sentence or two."),
    ...(request.stated === undefined && request.count === undefined ? {} : prevalence(request, report)),
    asks: [],
    addresses: { basis: "editorial", ids: themes },
    audiences: { basis: "editorial", ids: audiences },
    chapter: made.id,
    basis: "stated",
  };
  return withRecord(report, "recommendations", record, made);
}

const section = (id: string, title: string) =>
  `## ${title}\n\n<Recommendation id="${id}" />\n\n${todo("why, and how.")}\n`;

function idOf(
  report: ReportText,
  kind: "theme" | "recommendation",
  { title, id = idFrom(title) }: FindingRequest,
): string {
  if (id === "") throw new Refusal("Nothing of this title can stand in an address. Give an id with --id.");
  expectFree(report, kind, id);
  return id;
}

/** A chapter that is there, changed. */
function linked(report: ReportText, id: string, change: (text: string) => string): Change & { id: string } {
  const { file, text } = chapterById(report, id);
  return { id, files: new Map([[file, change(text)]]), removed: [], says: [`${file} names it.`] };
}

/** A theme and its chapter may have one id; where a chapter has it, another is made. */
function freeChapter({ chapters }: ReportText, id: string): string {
  const taken = new Set(chapters.map((chapter) => chapter.id));
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(tried)) return tried;
  }
}

function needed(report: ReportText, kind: "theme" | "audience", ids: readonly string[], flag: string): string[] {
  for (const id of ids) expectKnown(report, kind, id);
  const known = idsOf(report, kind);
  if (ids.length > 0) return [...ids];
  // The only one that there is must be meant.
  if (known.length === 1) return known;
  throw new Refusal(
    known.length === 0
      ? `The report has no ${kind} yet, and a recommendation needs one.`
      : `Say which with ${flag}: ${known.join(", ")}.`,
  );
}

function prevalence({ stated, count }: FindingRequest, { total }: ReportText) {
  if (count !== undefined && total > 0 && count > total) {
    throw new Refusal(`${count} is more than the ${total} people who were asked.`);
  }
  if (stated === undefined && count === undefined) {
    return { prevalence: { stated: todo("how many of them, in the words of your notes.") } };
  }
  return { prevalence: { ...(stated === undefined ? {} : { stated }), ...(count === undefined ? {} : { count }) } };
}

/** The first words of a title, for charts. */
const short = (title: string) => title.split(/\s+/).slice(0, 4).join(" ");

/** A change with a record added to a list of the findings. */
export function withRecord(
  report: ReportText,
  kind: "themes" | "recommendations" | "figures" | "glossary",
  record: { id: string },
  change: Change,
): Change {
  const { file } = documentKinds[kind];
  const list = kind === "glossary" ? "terms" : kind;
  const json = openJson(textOf(report, file, `{ "${list}": [] }\n`), file);
  json.append([list], record);
  return {
    ...change,
    files: new Map([...change.files, [file, json.text()]]),
    says: [`${file} has \`${record.id}\`.`, ...change.says],
  };
}
