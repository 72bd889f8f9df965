import type { Path } from "../../model/located.ts";
import { type Change, conflictDetail, fieldDetail } from "./change.ts";
import type { JsonFile } from "./json-file.ts";
import type { ImportState } from "./state.ts";
import { digestsOf, type Fields, mergeRecord } from "./three-way.ts";

type Entry = { id: string } & Fields;

/** A list of records in a findings file that an import brings up to date. */
export interface ListMerge {
  file: JsonFile;
  /** The list's place in the file. */
  at: Path;
  /** The way to its records, in the state and for people: `themes`. */
  name: string;
  theirs: readonly Entry[];
  base: ImportState["records"];
  /** The field of a record that is a list of records itself. */
  parts?: string;
}

interface MergedList {
  changes: Change[];
  /** The fingerprints that the next import starts from. */
  records: ImportState["records"];
}

/** Merges a list, record by record, known by their ids. Records of an author's own stay. */
export function mergeList(list: ListMerge): MergedList {
  const { file, at, name, theirs, base, parts } = list;
  const merged: MergedList = { changes: [], records: {} };
  const tell = (id: string, kind: Change["kind"], detail?: string) => {
    merged.changes.push({ what: `${name} › ${id}`, kind, ...(detail ? { detail } : {}) });
  };

  for (const entry of theirs) {
    const way = `${name}/${entry.id}`;
    const [fields, own] = apart(entry, parts);
    merged.records[way] = digestsOf(fields);
    const index = entriesAt(file, at).findIndex(({ id }) => id === entry.id);
    const there = entriesAt(file, at)[index];
    const result = mergeRecord({ base: base[way], mine: there && apart(there, parts)[0], theirs: fields });
    if (result.kind === "added") {
      file.append(at, entry);
      tell(entry.id, "added");
      for (const part of own) merged.records[`${way}/${part.id}`] = digestsOf(part);
    } else if (result.kind === "left" && result.why) tell(entry.id, "kept", result.why);
    else if (result.kind === "changed") {
      for (const change of result.set) {
        file.set([...at, index, change.field], change.to);
        tell(entry.id, "changed", fieldDetail(change));
      }
      for (const change of result.conflicts) tell(entry.id, "conflict", conflictDetail(change));
      if (parts) {
        const inner = mergeList({ file, at: [...at, index, parts], name: way, theirs: own, base });
        merged.changes.push(...inner.changes);
        Object.assign(merged.records, inner.records);
      }
    }
  }
  for (const id of goneFrom(list)) {
    const index = entriesAt(file, at).findIndex((entry) => entry.id === id);
    const there = entriesAt(file, at)[index];
    if (!there) continue;
    const way = `${name}/${id}`;
    const [fields, own] = apart(there, parts);
    const untouched = [[way, fields] as const, ...own.map((part) => [`${way}/${part.id}`, part] as const)];
    if (untouched.every(([key, mine]) => mergeRecord({ base: base[key], mine }).kind === "removed")) {
      file.set([...at, index], undefined);
      tell(id, "removed", "no longer in the file");
    } else tell(id, "kept", "no longer in the file, but changed by hand");
  }
  return merged;
}

/** Ids of the records that the last import gave and this one doesn't. */
function goneFrom({ name, theirs, base }: ListMerge): string[] {
  return Object.keys(base).flatMap((way) => {
    const id = way.startsWith(`${name}/`) ? way.slice(name.length + 1) : "/";
    return id.includes("/") || theirs.some((entry) => entry.id === id) ? [] : [id];
  });
}

/** A record's own fields, and the records within it. */
function apart(entry: Entry, parts: string | undefined): [Fields, Entry[]] {
  if (parts === undefined) return [entry, []];
  const { [parts]: inner, ...fields } = entry;
  return [fields, Array.isArray(inner) ? inner : []];
}

function entriesAt(file: JsonFile, at: Path): Entry[] {
  const list = file.at(at);
  return Array.isArray(list) ? list : [];
}
