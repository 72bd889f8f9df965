import type { Problem } from "../problem.ts";
import { bibliographyFiles, readBibliographies } from "./bibliography.ts";
import { buildReport } from "./build-report.ts";
import { type ChapterFile, readChapterFiles } from "./chapter-files.ts";
import { leftOutOf, whyLeftOut } from "./consent.ts";
import { type Documents, documentKinds, readDocuments } from "./content-documents.ts";
import type { ContentFiles } from "./content-files.ts";
import { chaptersIn, chooseEdition, type Edition, isIn } from "./edition.ts";
import { integrityRules } from "./integrity/index.ts";
import { harvestIds } from "./known-ids.ts";
import { parseJson } from "./parse-json.ts";
import type { ChapterSource, ParsedContent, ParseOptions } from "./parsed-content.ts";
import { readSheets } from "./read-sheets.ts";
import { readTables } from "./read-tables.ts";
import { fieldsOf, matches } from "./records.ts";
import { publishedEvidence } from "./schema/evidence.ts";
import { checkSchema } from "./schema-problems.ts";

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
  const { tables, problems: tableProblems } = readTables(files, documents);
  problems.push(...tableProblems);
  const sheets = readSheets(files, chapters, tables);
  problems.push(...sheets.problems);

  const { edition, problems: editionProblems } = chooseEdition(documents, options.edition);
  problems.push(...editionProblems);
  const parts = checkDocuments(documents);
  problems.push(...parts.problems);

  const harvest = harvestIds(
    documents,
    chapters,
    files.texts,
    bibliography.sources.map(({ id }) => id),
  );
  // In a folder that isn't there, everything is missing: that is said once.
  if (!files.problems.some(({ rule }) => rule === "content-missing")) {
    const { texts, files: paths } = files;
    const context = { documents, chapters, texts, files: paths, tables, harvest, edition, today: options.today };
    problems.push(...integrityRules.flatMap((rule) => rule(context)));
  }

  const present = chaptersIn(edition, chapters).map(toSource);
  const { report: meta, participants, method, themes } = parts;
  const sound = !problems.some(({ severity }) => severity === "error") && meta && participants && method && themes;
  const report = sound
    ? buildReport({
        meta,
        edition: edition.id,
        participants,
        method,
        chapters: present,
        themes: themes.themes,
        recommendations: parts.recommendations?.recommendations ?? [],
        audiences: parts.audiences?.audiences ?? [],
        actions: parts.audiences?.actions ?? [],
        evidence: (parts.evidence?.evidence ?? [])
          .filter((item) => isIn(edition, item.editions) && !whyLeftOut(item, options.today))
          .map(publishedEvidence),
        figures: parts.figures?.figures ?? [],
        tables,
        sheets: sheets.of(present),
        glossary: parts.glossary?.terms ?? [],
        redirects: parts.redirects?.redirects ?? [],
        sources: bibliography.sources,
        bibliography: bibliography.bibtex,
      })
    : undefined;
  return {
    report,
    chapters: present,
    known: {
      ...inEdition(harvest.known, documents, chapters, edition),
      columns: sheets.columns,
      leftOut: leftOutOf(documents.evidence, options.today),
    },
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
  return { meta: { ...frontMatter, id, number: index + 1, file }, text, bodyStart, bodyLine };
}

/** Without what other editions keep to themselves: a chapter of this one can't point there. */
function inEdition<T extends { chapters: readonly string[]; evidence: readonly string[] }>(
  known: T,
  documents: Documents,
  chapters: readonly ChapterFile[],
  edition: Edition,
): T {
  const present = new Set(chaptersIn(edition, chapters).map(({ id }) => id));
  const kept = new Set(
    matches(documents.evidence, ["evidence", "*"])
      .map(({ value }) => fieldsOf(value))
      .filter(({ editions }) => !isIn(edition, editions))
      .map(({ id }) => id),
  );
  return {
    ...known,
    chapters: known.chapters.filter((id) => present.has(id)),
    evidence: known.evidence.filter((id) => !kept.has(id)),
  };
}

export type { ContentFiles } from "./content-files.ts";
export type { ChapterSource, KnownIds, ParsedContent, ParseOptions } from "./parsed-content.ts";
