import { stringify } from "yaml";
import { scanBibliography } from "../citations/scan-bibliography.ts";
import { openJson } from "../importers/merge/json-file.ts";
import { type DocumentKind, documentKinds } from "../model/content-documents.ts";
import { REFERENCES } from "../model/integrity/references.ts";
import type { KnownKind } from "../model/known-ids.ts";
import type { Path } from "../model/located.ts";
import { matches, textsAt } from "../model/records.ts";
import { idSchema } from "../model/schema/common.ts";
import { readCells } from "../model/table-cells.ts";
import { type Change, Refusal } from "./change.ts";
import { renameInChapter } from "./rename-in-chapter.ts";
import { type RenameKind, renameKinds, wordOf } from "./rename-kinds.ts";
import { expectFree, expectKnown, LISTS, type ReportText } from "./report-text.ts";
import { setInYaml } from "./set-in-yaml.ts";

/**
 * Another id for a theme, chapter, figure or the like, wherever it is named: in findings, front matter, blocks, links,
 * citations and tables. A page at the old address leads to the new one.
 */
export function rename(report: ReportText, kind: RenameKind, from: string, to: string): Change {
  if (from === to) throw new Refusal("The two ids are the same.");
  if (!idSchema.safeParse(to).success && kind !== "source") {
    throw new Refusal(`\`${to}\` is no id: lower-case letters, digits and single hyphens, such as \`close-to-half\`.`);
  }
  if (kind === "source") return renameSource(report, from, to);
  expectKnown(report, kind, from);
  expectFree(report, kind, to);
  const files = new Map<string, string>();
  const declared = kind === "chapter" ? [] : [{ from: LISTS[kind][0], at: [LISTS[kind][1], "*", "id"] as const }];
  const places = [...declared, ...placesNaming(renameKinds[kind].all)];
  for (const [file, text] of inDocuments(report, places, from, to)) files.set(file, text);
  for (const [file, text] of inTables(report, kind, from, to)) files.set(file, text);
  const removed: string[] = [];
  for (const { file, id, text } of report.chapters) {
    const changed = renameInChapter(inFrontMatter(text, kind, from, to), file, kind, from, to);
    const moved = kind === "chapter" && id === from ? file.replace(`-${from}.mdx`, `-${to}.mdx`) : file;
    if (changed === text && moved === file) continue;
    files.set(moved, changed);
    if (moved !== file) removed.push(file);
  }
  const { pages } = renameKinds[kind];
  if (pages.length > 0)
    files.set(
      documentKinds.redirects.file,
      withRedirects(
        report,
        pages.map((page) => [page(from), page(to)]),
      ),
    );
  const says = [
    ...[...files.keys()].map((file) => `${file} has changed.`),
    ...pages.map((page) => `${page(from)} leads to ${page(to)}.`),
    ...(pages.length === 0 ? ["It has no page of its own, so that no old address has to lead to a new one."] : []),
  ];
  return { files, removed, says };
}

/** A field of findings that holds an id. */
interface IdPlace {
  from: DocumentKind;
  at: Path;
}

/** Every field of findings that names a thing of this kind. */
function placesNaming(kind: KnownKind): IdPlace[] {
  return REFERENCES.flatMap(({ from, at, to }) => (to === kind && from !== "chapter" ? [{ from, at }] : []));
}

/** The findings, with the other id in all these places. */
function inDocuments(report: ReportText, places: readonly IdPlace[], from: string, to: string): [string, string][] {
  const texts = new Map<DocumentKind, string>();
  for (const place of places) {
    const document = report.documents[place.from];
    if (!document) continue;
    for (const { path, value } of textsAt(document, place.at)) {
      if (value !== from) continue;
      const text = texts.get(place.from) ?? report.files.texts.get(document.file) ?? "";
      texts.set(place.from, withValue(document.file, text, path, to));
    }
  }
  return [...texts].map(([document, text]) => [documentKinds[document].file, text]);
}

function withValue(file: string, text: string, path: readonly (string | number)[], value: string): string {
  if (file.endsWith(".yaml")) return setInYaml(text, path, value);
  const json = openJson(text, file);
  json.set(path, value);
  return json.text();
}

/** Front matter names themes and recommendations. */
function inFrontMatter(text: string, kind: RenameKind, from: string, to: string): string {
  const field = kind === "theme" ? "theme" : kind === "recommendation" ? "recommendations" : undefined;
  if (field === undefined) return text;
  return text.replace(/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m, (matter) =>
    matter.replace(new RegExp(`^${field}:.*(?:\\r?\\n[ \\t]+.*|\\r?\\n-.*)*`, "m"), (lines) =>
      lines.replace(wordOf(from), to),
    ),
  );
}

/** Tables name the report's themes in columns of their own. */
function inTables(report: ReportText, kind: RenameKind, from: string, to: string): [string, string][] {
  if (kind !== "theme") return [];
  const drawn = matches(report.documents.figures, ["figures", "*", "data"]).map(({ value }) => `data/${value}`);
  return [...new Set(drawn)].flatMap((file): [string, string][] => {
    const text = report.files.texts.get(file);
    if (text === undefined) return [];
    const [header = [], ...rows] = readCells(text);
    const columns = header.flatMap(({ text: name }, index) => (["theme", "with"].includes(name.trim()) ? [index] : []));
    const cells = rows.flatMap((row) => columns.flatMap((column) => row[column] ?? []));
    const changed = cells
      .filter((cell) => cell.text.trim() === from)
      .sort((one, other) => other.from - one.from)
      .reduce((now, cell) => now.slice(0, cell.from) + cell.text.replace(from, to) + now.slice(cell.to), text);
    return changed === text ? [] : [[file, changed]];
  });
}

function renameSource(report: ReportText, from: string, to: string): Change {
  const files = new Map<string, string>();
  const bib = report.files.texts.get("references.bib");
  const entry = bib === undefined ? undefined : scanBibliography(bib).entries.find(({ key }) => key === from);
  if (bib !== undefined && entry) {
    files.set("references.bib", bib.slice(0, entry.keyFrom) + to + bib.slice(entry.keyFrom + from.length));
  } else {
    const csl = report.files.texts.get("references.json");
    const json = csl === undefined ? undefined : openJson(csl, "references.json");
    const items = (json?.at([]) ?? []) as { id?: unknown; "citation-key"?: unknown }[];
    const index = items.findIndex((item) => (item["citation-key"] ?? item.id) === from);
    if (!json || index < 0) throw new Refusal(`There is no source \`${from}\`.`);
    json.set([index, items[index]?.["citation-key"] === undefined ? "id" : "citation-key"], to);
    files.set("references.json", json.text());
  }
  for (const [file, text] of inDocuments(report, placesNaming("sources"), from, to)) files.set(file, text);
  for (const { file, text } of report.chapters) {
    const changed = renameInChapter(text, file, "source", from, to);
    if (changed !== text) files.set(file, changed);
  }
  return { files, removed: [], says: [...files.keys()].map((file) => `${file} has changed.`) };
}

/** The list of moved pages with more of them. A page that moved before leads straight to where it is now. */
function withRedirects(report: ReportText, moves: readonly (readonly [string, string])[]): string {
  const given = matches(report.documents.redirects, ["redirects", "*"]).map(
    ({ value }) => value as Record<string, string>,
  );
  let entries = given.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  for (const [from, to] of moves) {
    entries = entries
      .map((entry) => (entry.to === from ? { ...entry, to } : entry))
      .filter((entry) => entry.from !== to);
    entries.push({ from, to });
  }
  const note =
    "# Pages that have moved, so that links from elsewhere still lead to them. `npm run rename` adds to it.\n";
  return `${note}${stringify({ redirects: entries })}`;
}
