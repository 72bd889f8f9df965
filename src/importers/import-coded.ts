import type { Problem } from "../problem.ts";
import { openArchive } from "./archive/open-archive.ts";
import type { CodedProject } from "./coded/project.ts";
import { evidenceOf } from "./findings/evidence.ts";
import { findingsOf } from "./findings/findings.ts";
import { type TextOf, wordsOf } from "./findings/passage-words.ts";
import { readMapping } from "./mapping/read-mapping.ts";
import { resolveMapping } from "./mapping/resolve.ts";
import { applyFindings } from "./merge/apply.ts";
import type { Change } from "./merge/change.ts";
import { digestOf } from "./merge/digest.ts";
import { readState, writeState } from "./merge/state.ts";
import { type ReportFolder, readText } from "./report-folder.ts";
import { decodeForeign } from "./xml/decode.ts";

export interface ImportPlan {
  /** Files to write, by their paths from the working folder: the report's, and the memory of this import. */
  writes: Map<string, string>;
  changes: Change[];
  /** Warnings. */
  problems: Problem[];
}

export interface MappingText {
  text: string;
  /** How problems call it. */
  file: string;
}

/**
 * What importing a project into a report would do. Throws a `ReportError` when the mapping or the report's own files have
 * faults. `path` is the project's file, for the words of chosen passages.
 */
export async function planImport(
  project: CodedProject,
  path: string,
  { text, file }: MappingText,
  folder: ReportFolder,
): Promise<ImportPlan> {
  const { mapping, document } = readMapping(text, file);
  const choice = resolveMapping(mapping, document, project);
  const state = readState(readText(folder.state), folder.state);
  const known = {
    of: (words: string) => wayWithText(state.records, digestOf(words))?.slice("evidence/".length),
    has: (id: string) => `evidence/${id}` in state.records,
  };
  const { evidence, problems } = await withTexts(project, path, (textOf) => evidenceOf(project, choice, textOf, known));
  const applied = applyFindings(findingsOf(project, choice, evidence), folder, state);
  const writes = new Map([...applied.writes].map(([name, content]) => [folder.pathOf(name), content]));
  return { writes: writes.set(folder.state, writeState(applied.state)), changes: applied.changes, problems };
}

/** The words of every passage with a code, by position; nothing where the file doesn't hold them. */
export function wordsOfAll(project: CodedProject, path: string): Promise<Map<number, string | undefined>> {
  const coded = project.passages.flatMap(({ codes }, position) => (codes.length > 0 ? [position] : []));
  return withTexts(project, path, (textOf) => wordsOf(project, coded, textOf));
}

function wayWithText(
  records: Readonly<Record<string, Readonly<Record<string, string>>>>,
  digest: string,
): string | undefined {
  return Object.entries(records).find(([way, fields]) => way.startsWith("evidence/") && fields.text === digest)?.[0];
}

/** Opens the archive for as long as texts of sources are needed. */
async function withTexts<T>(project: CodedProject, path: string, use: (textOf: TextOf) => Promise<T>): Promise<T> {
  const inArchive = [...project.texts.values()].some(({ entry }) => entry !== undefined);
  const archive = inArchive ? await openArchive(path, path) : undefined;
  const texts = new Map<string, string | undefined>();
  try {
    return await use(async (key) => {
      const text = project.texts.get(key);
      if (!texts.has(key)) {
        const name = text?.entry;
        const read =
          name && archive ? decodeForeign(await archive.read(name), `${archive.file}/${name}`) : text?.content;
        texts.set(key, read);
      }
      return texts.get(key);
    });
  } finally {
    archive?.close();
  }
}
