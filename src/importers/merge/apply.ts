import type { Findings } from "../findings/findings.ts";
import { type Change, conflictDetail, fieldDetail } from "./change.ts";
import { type Chapters, chapterFor } from "./chapter.ts";
import { digestOf } from "./digest.ts";
import { openJson } from "./json-file.ts";
import { mergeList } from "./merge-list.ts";
import { mergeTable } from "./merge-table.ts";
import type { ImportState } from "./state.ts";
import { digestsOf, mergeRecord } from "./three-way.ts";

/** A report's folder, as far as an import reads and writes it. */
export interface ReportFiles {
  /** Text of a file by its path in the folder; nothing when it isn't there. */
  read(path: string): string | undefined;
  /** How problems call a file. */
  called(path: string): string;
  /** Paths of the chapters' files. */
  chapters: readonly string[];
  /** Address of a JSON Schema for a findings file, to be named in a new one. */
  schemaOf(name: string): string | undefined;
}

export interface Applied {
  /** Files to write, by their paths in the folder. Only those that change. */
  writes: Map<string, string>;
  changes: Change[];
  state: ImportState;
}

/** Merges findings into a report, and says what that does. Nothing is written here. */
export function applyFindings(findings: Findings, report: ReportFiles, state: ImportState): Applied {
  const writes = new Map<string, string>();
  const changes: Change[] = [];
  const records: ImportState["records"] = {};
  const files: ImportState["files"] = {};
  const write = (path: string, text: string) => {
    if (report.read(path) !== text) writes.set(path, text);
  };
  const open = (name: string) => {
    const path = `findings/${name}.json`;
    const current = report.read(path);
    const file = openJson(current ?? "{}\n", report.called(path));
    const schema = report.schemaOf(name);
    if (current === undefined && schema) file.set(["$schema"], schema);
    return { path, file, isNew: current === undefined };
  };

  const people = open("participants");
  const { total, roles } = findings.participants;
  if (total !== undefined) {
    const mine = people.file.at([]) as Record<string, unknown>;
    const merged = mergeRecord({ base: state.records.participants, mine: { total: mine.total }, theirs: { total } });
    if (merged.kind === "changed") {
      for (const change of merged.set) {
        people.file.set([change.field], change.to);
        changes.push({
          what: "participants",
          kind: people.isNew ? "added" : "changed",
          detail: people.isNew ? `${total} people` : fieldDetail(change),
        });
      }
      changes.push(
        ...merged.conflicts.map(
          (item): Change => ({ what: "participants", kind: "conflict", detail: conflictDetail(item) }),
        ),
      );
    }
    records.participants = digestsOf({ total });
  }
  const lists = [
    { name: "roles", of: people, theirs: roles },
    ...(["themes", "evidence", "figures"] as const).map((name) => ({ name, of: open(name), theirs: findings[name] })),
  ];
  for (const { name, of, theirs } of lists) {
    const parts = name === "themes" ? { parts: "subfindings" } : {};
    const merged = mergeList({ file: of.file, at: [name], name, theirs, base: state.records, ...parts });
    changes.push(...merged.changes);
    Object.assign(records, merged.records);
    // A list that a report doesn't need, and nothing to put into it.
    if (!of.isNew || theirs.length > 0 || (name === "roles" && total !== undefined)) write(of.path, of.file.text());
  }
  for (const table of findings.tables) {
    const path = `data/${table.name}`;
    const merged = mergeTable(table, report.read(path), state.records, report.called(path));
    changes.push(...merged.changes);
    Object.assign(records, merged.records);
    write(path, merged.text);
  }
  const chapters: Chapters = { read: report.read, paths: [...report.chapters] };
  for (const chapter of findings.chapters) {
    const made = chapterFor(chapter, findings, chapters, state.files);
    if (made.path) files[made.path] = digestOf(made.text);
    if (made.path && made.writes) {
      chapters.paths.push(made.path);
      write(made.path, made.text);
    }
    changes.push(...made.changes);
  }
  return { writes, changes, state: { records, files } };
}
