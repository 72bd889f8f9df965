import type { Problem } from "../problem.ts";
import { bibliographyFiles, readBibliographies } from "./bibliography.ts";
import { buildReport } from "./build-report.ts";
import { type ChapterFile, readChapterFiles } from "./chapter-files.ts";
import { readCheckSettings, weigh } from "./check-settings.ts";
import { leftOutOf, whyLeftOut } from "./consent.ts";
import { type Documents, documentKinds, readDocuments } from "./content-documents.ts";
import type { ContentFiles } from "./content-files.ts";
import { chaptersIn, chooseEdition, documentsIn, recordsIn } from "./edition.ts";
import { integrityRules } from "./integrity/index.ts";
import { type Harvest, harvestIds } from "./known-ids.ts";
import { namedPlaces } from "./named-places.ts";
import { cutSections } from "./only-sections.ts";
import { parseJson } from "./parse-json.ts";
import type { ChapterSource, ParsedContent, ParseOptions } from "./parsed-content.ts";
import { readSheets } from "./read-sheets.ts";
import { readTables } from "./read-tables.ts";
import { publishedEvidence } from "./schema/evidence.ts";
import { checkSchema } from "./schema-problems.ts";
import { readWordList } from "./words/word-list.ts";

/**
 * A content folder as a report, or as all that is wrong with it. Never stops at a fault: every file is read, every
 * record checked, every reference followed, and one mistake is reported once.
 */
export function parseContent(files: ContentFiles, options: ParseOptions = {}): ParsedContent {
  const problems: Problem[] = [...files.problems];
  const documents = readDocuments(files);
  const { chapters, problems: chapterProblems } = readChapterFiles(files);
  problems.push(...chapterProblems, ...Object.values(documents).flatMap((document) => document?.problems ?? []));
  problems.push(...otherJsonProblems(files));

  const bibliography = readBibliographies(files.texts, options.parseBibliography);
  problems.push(...bibliography.problems);
  const { edition, problems: editionProblems } = chooseEdition(documents, options.edition);
  problems.push(...editionProblems, ...chapters.flatMap((chapter) => cutSections(chapter, edition).problems));
  // From here on, all but a few rules see what the edition has, and nothing else.
  const everything = { documents, chapters };
  const own = { documents: documentsIn(edition, documents), chapters: chaptersIn(edition, chapters) };

  const { tables, problems: tableProblems } = readTables(files, own.documents);
  problems.push(...tableProblems);
  const sheets = readSheets(files, own.chapters, tables);
  problems.push(...sheets.problems);
  const parts = checkDocuments(documents);
  problems.push(...parts.problems);

  const harvestOf = ({ documents, chapters }: typeof everything): Harvest =>
    harvestIds(
      documents,
      chapters,
      files.texts,
      bibliography.sources.map(({ id }) => id),
    );
  const all = harvestOf(everything);
  const harvest = { known: harvestOf(own).known, complete: all.complete };
  const settings = readCheckSettings(documents.report);
  const words = readWordList(files.texts);
  // In a folder that isn't there, everything is missing: that is said once.
  if (!files.problems.some(({ rule }) => rule === "content-missing")) {
    const context = {
      ...own,
      everything: { ...everything, known: all.known },
      texts: files.texts,
      files: files.files,
      tables,
      harvest,
      edition,
      words,
      today: options.today,
    };
    problems.push(...integrityRules.flatMap((rule) => rule(context)));
  }

  const present = own.chapters.map(toSource);
  const { report: meta, participants, method, themes } = parts;
  // What the report takes lightly doesn't keep it from being read. What it takes more seriously neither: the rest is checked.
  const faults = problems.filter(({ severity }) => severity === "error");
  const isSound = !weigh(faults, settings).some(({ severity }) => severity === "error");
  const sound = isSound && meta && participants && method && themes;
  const report = sound
    ? buildReport({
        meta,
        edition: edition.id,
        participants,
        method,
        chapters: present,
        themes: recordsIn(edition, themes.themes).map((theme) => ({
          ...theme,
          subfindings: recordsIn(edition, theme.subfindings),
        })),
        recommendations: recordsIn(edition, parts.recommendations?.recommendations ?? []),
        audiences: recordsIn(edition, parts.audiences?.audiences ?? []),
        actions: recordsIn(edition, parts.audiences?.actions ?? []),
        evidence: recordsIn(edition, parts.evidence?.evidence ?? [])
          .filter((item) => !whyLeftOut(item, options.today))
          .map(publishedEvidence),
        figures: recordsIn(edition, parts.figures?.figures ?? []),
        tables,
        sheets: sheets.of(present),
        glossary: parts.glossary?.terms ?? [],
        redirects: parts.redirects?.redirects ?? [],
        versions: parts.versions ?? { versions: [], corrections: [] },
        changes: parts.changes?.versions ?? [],
        sources: bibliography.sources,
        bibliography: bibliography.bibtex,
      })
    : undefined;
  return {
    report,
    edition,
    chapters: present,
    known: {
      ...harvest.known,
      columns: sheets.columns,
      all: all.known,
      words,
      places: namedPlaces(documents),
      leftOut: leftOutOf(own.documents.evidence, options.today),
    },
    settings,
    problems,
  };
}

/** Each document against its schema: the values that fit, and every misfit. */
function checkDocuments(documents: Documents) {
  const problems: Problem[] = [];
  const check = <T>(kind: keyof Documents, schema: Parameters<typeof checkSchema<T>>[1]): T | undefined => {
    const document = documents[kind];
    if (!document) return undefined;
    const result = checkSchema(document, schema);
    problems.push(...result.problems);
    return result.value;
  };
  return {
    problems,
    report: check("report", documentKinds.report.schema),
    participants: check("participants", documentKinds.participants.schema),
    method: check("method", documentKinds.method.schema),
    themes: check("themes", documentKinds.themes.schema),
    recommendations: check("recommendations", documentKinds.recommendations.schema),
    audiences: check("audiences", documentKinds.audiences.schema),
    evidence: check("evidence", documentKinds.evidence.schema),
    figures: check("figures", documentKinds.figures.schema),
    glossary: check("glossary", documentKinds.glossary.schema),
    redirects: check("redirects", documentKinds.redirects.schema),
    versions: check("versions", documentKinds.versions.schema),
    changes: check("changes", documentKinds.changes.schema),
  };
}

/** JSON that the model doesn't read itself (translations) still has to be JSON. */
function otherJsonProblems(files: ContentFiles): Problem[] {
  const own: readonly string[] = [...Object.values(documentKinds).map(({ file }) => file), ...bibliographyFiles];
  return [...files.texts]
    .filter(([file]) => file.endsWith(".json") && !own.includes(file))
    .flatMap(([file, text]) => parseJson(text, file).problems);
}

function toSource({ frontMatter, id, file, text, bodyStart, bodyLine }: ChapterFile, index: number): ChapterSource {
  const { editions: _, ...about } = frontMatter;
  return { meta: { ...about, id, number: index + 1, file }, text, bodyStart, bodyLine };
}

export type { ContentFiles } from "./content-files.ts";
export type { ChapterSource, KnownIds, ParsedContent, ParseOptions } from "./parsed-content.ts";
