import { idFrom } from "../importers/mapping/ids.ts";
import { type Change, Refusal, todo } from "./change.ts";
import { chapterById, expectFree, type ReportText } from "./report-text.ts";
import { chapterText } from "./starter-chapters.ts";

export interface ChapterRequest {
  title: string;
  id?: string | undefined;
  /** Id of the chapter that it comes after; at the end when left out. */
  after?: string | undefined;
  theme?: string | undefined;
  recommendations?: readonly string[] | undefined;
  /** Markdown to begin with. */
  body?: string | undefined;
}

/** A new chapter in its place. Where its number is taken, the chapters behind it move up by one; their ids stay. */
export function addChapter(report: ReportText, request: ChapterRequest): Change & { id: string } {
  const id = request.id ?? idFrom(request.title);
  if (id === "") throw new Refusal("Nothing of this title can stand in an address. Give an id with --id.");
  expectFree(report, "chapter", id);
  const numbers = report.chapters.map(({ order }) => Number(order ?? 0));
  const before = request.after === undefined ? Math.max(0, ...numbers) : orderOf(report, request.after);
  const moved = behind(report, before + 1);
  const width = Math.max(2, ...report.chapters.map(({ order }) => order?.length ?? 0));
  const name = (number: number, of: string) => `chapters/${String(number).padStart(width, "0")}-${of}.mdx`;
  const files = new Map<string, string>();
  for (const chapter of moved) files.set(name(Number(chapter.order) + 1, chapter.id), chapter.text);
  const file = name(before + 1, id);
  files.set(
    file,
    chapterText(
      {
        title: request.title,
        summary: todo("what the chapter found, in one paragraph."),
        ...(request.theme === undefined ? {} : { theme: request.theme }),
        ...(request.recommendations?.length ? { recommendations: request.recommendations } : {}),
      },
      request.body ?? todo("the text."),
    ),
  );
  const removed = moved.map((chapter) => chapter.file).filter((path) => !files.has(path));
  const says = [
    `${file} is new.`,
    ...moved.map(({ file: old, id: of, order }) => `${old} is ${name(Number(order) + 1, of)} now.`),
  ];
  return { id, files, removed, says };
}

function orderOf(report: ReportText, id: string): number {
  const { order } = chapterById(report, id);
  if (order === undefined) throw new Refusal(`The file of the chapter \`${id}\` has no number.`);
  return Number(order);
}

/** The chapters that have to make room: those in a row from this number on. */
function behind({ chapters }: ReportText, number: number) {
  const moved = [];
  for (let wanted = number; ; wanted += 1) {
    const chapter = chapters.find(({ order }) => Number(order) === wanted);
    if (!chapter) return moved;
    moved.push(chapter);
  }
}
