import type { Report } from "../model/report.ts";
import { pagesOf, routes } from "../model/routes.ts";
import type { Term } from "../model/schema/glossary.ts";
import type { ParsedChapter } from "./build-document.ts";
import { placementsIn } from "./placements.ts";
import { citationsIn, termsIn } from "./uses.ts";

/**
 * The report without the sources, figures, terms and moved pages that its chapters don't use, where it has several editions: what only
 * another edition's chapters use must leave no trace in this one.
 */
export function onlyUsed(report: Report, parsed: readonly ParsedChapter[]): Report {
  if (report.meta.editions.length < 2) return report;
  const cited = new Set(
    parsed.flatMap(({ tree }) => citationsIn(tree).flatMap(({ group }) => group.items.map(({ key }) => key))),
  );
  const placed = new Set(placementsIn(parsed).map(({ id }) => id));
  const explained = withRelated(report.glossary, new Set(parsed.flatMap(({ tree }) => termsIn(tree))));
  const figures = report.figures.filter(({ id }) => placed.has(id));
  const drawn = new Set(figures.flatMap((figure) => ("data" in figure ? [figure.data] : [])));
  const edition: Report = {
    ...report,
    sources: report.sources.filter(({ id }) => cited.has(id)),
    figures,
    tables: Object.fromEntries(Object.entries(report.tables).filter(([name]) => drawn.has(name))),
    glossary: report.glossary.filter(({ id }) => explained.has(id)),
  };
  const pages = [...pagesOf(edition), ...figures.map(({ id }) => routes.embed(id))];
  return { ...edition, redirects: report.redirects.filter(({ to }) => pages.includes(to)) };
}

/** Terms, and those that their entries lead to. */
function withRelated(glossary: readonly Term[], used: ReadonlySet<string>): Set<string> {
  const all = new Set(used);
  for (const id of all) for (const other of glossary.find((term) => term.id === id)?.see ?? []) all.add(other);
  return all;
}
