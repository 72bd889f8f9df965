import type { Report } from "../model/report.ts";

/** Raised when a field changes its name or meaning; new fields don't raise it. */
const FORMAT = { format: "soundings-report", formatVersion: 1, generator: "Soundings" } as const;

/**
 * The whole report as one JSON text, two spaces deep, ending with a line feed. Keys stand in the model's order, which
 * is the same for the same report. Texts are as written, not made safe for spreadsheets. Left out: other editions' names
 * and files (an edition says nothing of what it lacks), file paths, and the bibliography's source text, whose comments
 * were not written for readers; its sources are there.
 */
export function reportJson(report: Report): string {
  const { meta, bibliography: _bibliography, chapters, evidence, tables, ...rest } = report;
  const { editions: _editions, files: _files, ...about } = meta;
  const document = {
    ...FORMAT,
    edition: report.edition,
    meta: about,
    participants: rest.participants,
    method: rest.method,
    chapters: chapters.map(({ editions: _, file: __, ...chapter }) => chapter),
    themes: rest.themes,
    recommendations: rest.recommendations,
    audiences: rest.audiences,
    actions: rest.actions,
    evidence: evidence.map(({ editions: _, ...item }) => item),
    figures: rest.figures,
    glossary: rest.glossary,
    versions: rest.versions,
    corrections: rest.corrections,
    tables: Object.fromEntries(Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1))),
    sources: rest.sources,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
