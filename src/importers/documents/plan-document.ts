import { createHash } from "node:crypto";
import { basename } from "node:path";
import { stringify } from "yaml";
import { idFrom } from "../mapping/ids.ts";
import type { Change } from "../merge/change.ts";
import { chapterPath, nextNumber } from "../merge/chapter.ts";
import { digestOf } from "../merge/digest.ts";
import { type ImportState, readState, writeState } from "../merge/state.ts";
import { type ReportFolder, readBytes, readText } from "../report-folder.ts";
import { type Draft, tally } from "./draft.ts";
import { type FinishedChapter, finishChapters } from "./finish-chapters.ts";
import { placePictures } from "./pictures.ts";
import { splitChapters } from "./split-chapters.ts";
import { tidy } from "./tidy.ts";
import { toMdx } from "./to-mdx.ts";

export interface DocumentPlan {
  /** Files to write, by their paths from the working folder. */
  writes: Map<string, string | Uint8Array>;
  changes: Change[];
  /** What the author should know: left out, changed, to be looked at. */
  notices: string[];
  /** The document's own title. */
  title: string | undefined;
}

/**
 * What bringing a document into a report would do: its chapters after those that are there. A chapter that was imported
 * before and not touched since is replaced; one that was changed, or is the author's own, stays as it is, and is told.
 */
export async function planDocument(draft: Draft, path: string, folder: ReportFolder): Promise<DocumentPlan> {
  const stem = basename(path).replace(/\.[^.]+$/, "");
  const [, number, words = stem] = /^(\d{1,3})[-_. ]+(.+)$/.exec(stem) ?? [];
  const split = splitChapters(draft, words.replace(/[-_]+/g, " "));
  const named = split.chapters.map((chapter) =>
    draft.isChapter ? { ...chapter, id: idFrom(words) || chapter.id } : chapter,
  );
  const left = tally();
  const chapters = finishChapters(named, split.footnotes, left);
  const pictures = await placePictures(chapters, draft.pictures, left);

  for (const { tree } of chapters) tidy(tree);

  const plan: DocumentPlan = { writes: new Map(), changes: [], notices: [], title: split.title };
  const state = readState(readText(folder.state), folder.state);
  const files: ImportState["files"] = { ...state.files };
  const paths = [...folder.chapters];
  const kept = new Set<string>();
  for (const chapter of chapters) {
    const there = chapterPath(chapter.id, paths);
    const file = there ?? newPath(chapter.id, draft.isChapter ? number : undefined, paths);
    const text = chapterText(chapter);
    const digest = digestOf(text);
    const current = folder.read(file);
    if (there !== undefined && current !== text && files[file] !== digestOf(current)) {
      kept.add(chapter.id);
      plan.changes.push({
        what: file,
        kind: "kept",
        detail: "it is yours, or was changed since the last import; rename or delete it to take the document’s",
      });
      continue;
    }
    if (there === undefined) paths.push(file);
    if (current !== text) {
      plan.writes.set(folder.pathOf(file), text);
      plan.changes.push({
        what: file,
        kind: there === undefined ? "added" : "changed",
        ...(there === undefined ? { detail: chapter.title } : {}),
      });
    }
    files[file] = digest;
  }
  for (const [file, bytes] of pictures) {
    if (kept.has(file.replace(/^images\/|-\d+\.\w+$/g, ""))) continue;
    const current = readBytes(folder.pathOf(file));
    const digest = bytesDigest(bytes);
    if (current && bytesDigest(current) === digest) continue;
    if (current && files[file] !== bytesDigest(current)) {
      plan.changes.push({ what: file, kind: "kept", detail: "another picture of this name is there" });
      continue;
    }
    plan.writes.set(folder.pathOf(file), bytes);
    plan.changes.push({ what: file, kind: current ? "changed" : "added" });
    files[file] = digest;
  }
  const sources = bringSources(draft, folder);
  if (sources.text) {
    plan.writes.set(folder.pathOf("references.bib"), sources.text);
    plan.changes.push({ what: "references.bib", kind: "added" });
  }
  plan.writes.set(folder.state, writeState({ records: state.records, files }));
  plan.notices.push(...split.notices, ...draft.notices, ...left.lines(), ...sources.notices, ...opened(chapters));
  return plan;
}

function newPath(id: string, number: string | undefined, paths: readonly string[]): string {
  const own = number?.padStart(2, "0");
  const isFree = own !== undefined && !paths.some((path) => path.startsWith(`chapters/${own}-`));
  return `chapters/${isFree ? own : nextNumber(paths)}-${id}.mdx`;
}

function chapterText({ title, summary, tree }: FinishedChapter): string {
  const fields = stringify({ title, summary }, { lineWidth: 100 });
  return `---\n${fields}---\n\n${toMdx(tree)}`.trimEnd().concat("\n");
}

/** The document's sources, where the report has none; otherwise which ones to add. */
function bringSources({ bibliography }: Draft, folder: ReportFolder): { text?: string; notices: string[] } {
  if (!bibliography) return { notices: [] };
  const current = folder.read("references.bib");
  if (current === undefined) return { text: `${bibliography}\n`, notices: [] };
  const keysIn = (text: string) => [...text.matchAll(/@\w+\s*\{\s*([^,\s]+)\s*,/g)].map((match) => match[1] ?? "");
  const there = new Set(keysIn(current));
  const missing = keysIn(bibliography).filter((key) => !there.has(key));
  return {
    notices: missing.length > 0 ? [`Add these sources of the document to references.bib: ${missing.join(", ")}.`] : [],
  };
}

function opened(chapters: readonly FinishedChapter[]): string[] {
  const some = chapters.some((chapter) => chapter.opens);
  return some ? ["A chapter’s first paragraph opens it as its summary: see that it says what the chapter found."] : [];
}

function bytesDigest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
