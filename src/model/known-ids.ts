import type { ChapterFile } from "./chapter-files.ts";
import { type DocumentKind, type Documents, documentKinds } from "./content-documents.ts";
import { misnamedFor } from "./file-names.ts";
import type { LocatedDocument } from "./located.ts";
import type { KnownIds } from "./parsed-content.ts";
import { fieldsOf, matches, textsAt } from "./records.ts";

export type KnownKind = keyof KnownIds;

/** The ids, and the kinds of which all ids are sure to be known: only of those can a name be called unknown. */
export interface Harvest {
  known: KnownIds;
  complete: ReadonlySet<KnownKind>;
}

/** Each list of things with ids: the kind of id, and the document that has the list under the same name or another. */
const LISTS: readonly { kind: KnownKind; in: DocumentKind }[] = [
  { kind: "themes", in: "themes" },
  { kind: "recommendations", in: "recommendations" },
  { kind: "audiences", in: "audiences" },
  { kind: "evidence", in: "evidence" },
  { kind: "figures", in: "figures" },
  { kind: "terms", in: "glossary" },
];

/**
 * Gathers every id that the content declares, from sound and faulty records alike. Where the file that declares a kind
 * is broken or missing, each id that a chapter names in quotation marks counts as declared: that file's own problem is
 * reported, and nothing else on account of it.
 */
export function harvestIds(
  documents: Documents,
  chapters: readonly ChapterFile[],
  texts: ReadonlyMap<string, string>,
  sources: readonly string[],
): Harvest {
  // Where there is no chapter at all, that is the problem, not each name of one.
  const complete = new Set<KnownKind>(chapters.length > 0 ? ["chapters", "sources"] : ["sources"]);
  const ids = new Map<KnownKind, string[]>([["chapters", chapters.map((chapter) => chapter.id)]]);
  for (const { kind, in: place } of LISTS) {
    const document = documents[place];
    const found = textsAt(document, [kind, "*", "id"]).map(({ value }) => value);
    const misnamed = document ? undefined : misnamedFor(documentKinds[place].file, [...texts.keys()]);
    if (!misnamed && isWhole(document, kind, found.length)) complete.add(kind);
    else found.push(...idsInText(misnamed ?? documentKinds[place].file, texts), ...idsNamed(chapters));
    ids.set(kind, found);
  }
  const bibliography = texts.get("references.bib") ?? "";
  const keys = [...bibliography.matchAll(/^\s*@\w+\s*[{(]\s*([^\s,{}()"]+)\s*,/gm)].map((match) => match[1] ?? "");
  const csl = texts.get("references.json") ?? "";
  const cslKeys = [...csl.matchAll(/"(?:id|citation-key)"\s*:\s*"([^"\r\n]+)"/g)].map((match) => match[1] ?? "");
  ids.set("sources", [...sources, ...keys, ...cslKeys]);
  const list = (kind: KnownKind) => [...new Set(ids.get(kind) ?? [])];
  return {
    complete,
    known: {
      themes: list("themes"),
      recommendations: list("recommendations"),
      figures: list("figures"),
      audiences: list("audiences"),
      chapters: list("chapters"),
      evidence: list("evidence"),
      sources: list("sources"),
      terms: list("terms"),
      asks: partsIn("recommendations", "asks", /recommendation:([a-z0-9-]+#[^"'\s]+)/g, documents, complete, chapters),
      subfindings: partsIn(
        "themes",
        "subfindings",
        /\bof=["'](?:theme:)?([a-z0-9-]+#[^"'\s]+)/g,
        documents,
        complete,
        chapters,
      ),
      roles: rolesIn(documents, chapters),
    },
  };
}

/** Whether all ids of a list could be read. A file that an author chose not to have declares none, wholly. */
function isWhole(document: LocatedDocument | undefined, kind: KnownKind, idCount: number): boolean {
  if (!document) return kind !== "themes";
  const lists = matches(document, [kind]);
  return document.problems.length === 0 && Array.isArray(lists[0]?.value) && lists[0].value.length === idCount;
}

/** Parts of records, as `record#part`. Where their file is broken, each that a chapter names counts as declared. */
function partsIn(
  kind: "themes" | "recommendations",
  list: string,
  named: RegExp,
  documents: Documents,
  complete: ReadonlySet<KnownKind>,
  chapters: readonly ChapterFile[],
): string[] {
  if (!complete.has(kind))
    return chapters.flatMap(({ text }) => [...text.matchAll(named)].map((match) => match[1] ?? ""));
  const document = documents[kind];
  return matches(document, [kind, "*"]).flatMap(({ path, value }) =>
    textsAt(document, [...path, list, "*", "id"]).map((part) => `${fieldsOf(value).id}#${part.value}`),
  );
}

function rolesIn({ participants }: Documents, chapters: readonly ChapterFile[]): string[] {
  const roles = textsAt(participants, ["roles", "*", "id"]).map(({ value }) => value);
  return participants && participants.problems.length === 0 ? roles : [...roles, ...idsNamed(chapters, "role:")];
}

/** Ids in a file that can't be read as it should, by the look of them. */
function idsInText(file: string, texts: ReadonlyMap<string, string>): string[] {
  return [...(texts.get(file) ?? "").matchAll(/"id"\s*:\s*"([^"\r\n]+)"/g)].map((match) => match[1] ?? "");
}

function idsNamed(chapters: readonly ChapterFile[], kind = ""): string[] {
  const named = new RegExp(`["']${kind}([a-z0-9]+(?:-[a-z0-9]+)*)["']`, "g");
  return chapters.flatMap(({ text }) => [...text.matchAll(named)].map((match) => match[1] ?? ""));
}
