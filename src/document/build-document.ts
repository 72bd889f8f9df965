import type { ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { formatCitations } from "../citations/format.ts";
import { type CitationGroup, parseCitationMarkers } from "../citations/parse-citation-markers.ts";
import type { ChapterSource, KnownIds } from "../model/parsed-content.ts";
import type { Report } from "../model/report.ts";
import { pagesOf } from "../model/routes.ts";
import type { Problem } from "../problem.ts";
import type { Chapter, ImageSize, ReportDocument } from "./chapter.ts";
import { checkTree } from "./check-tree.ts";
import { finish } from "./finish.ts";
import type { Ids } from "./known-ids.ts";
import { lower } from "./lower.ts";
import { parseMdx } from "./parse-mdx.ts";
import { checkPlacements, type Placement } from "./placements.ts";
import { anchorsIn } from "./rules/anchors.ts";
import { settingsOf } from "./rules/components.ts";
import { createScene } from "./scene.ts";

export interface ParsedChapter {
  source: ChapterSource;
  tree: Root;
}

/** What `parseChapters` finds in the text of all chapters, before anything is rendered. */
export interface ParsedText {
  chapters: ParsedChapter[];
  problems: Problem[];
}

/**
 * Parses and checks every chapter. Works also when the findings are broken (`report` is then
 * undefined), so that one run tells an author everything.
 */
export function parseChapters(
  sources: readonly ChapterSource[],
  known: KnownIds,
  files: readonly string[],
  report: Report | undefined,
): ParsedText {
  const ids: Ids = {
    theme: known.themes,
    recommendation: known.recommendations,
    figure: known.figures,
    audience: known.audiences,
    chapter: known.chapters,
    evidence: known.evidence,
    source: known.sources,
  };
  const pages = report ? pagesOf(report) : [];
  const problems: Problem[] = [];
  const chapters = sources.map((source) => {
    const parsed = parseMdx(source.text, source.meta.file);
    problems.push(...parsed.problems);
    return { source, tree: parsed.tree, whole: parsed.problems.length === 0 && parsed.tree.children.length > 0 };
  });
  const anchors = new Map(
    chapters.map(({ source, tree, whole }) => [source.meta.id, whole ? anchorsIn(tree) : undefined]),
  );
  for (const { source, tree } of chapters) {
    problems.push(...checkTree(tree, source.meta.file, { ids, files, pages, anchors, text: source.text }));
  }
  problems.push(...checkPlacements(placementsIn(chapters)));
  return { chapters, problems };
}

function placementsIn(chapters: readonly ParsedChapter[]): Placement[] {
  return chapters.flatMap(({ source, tree }) => {
    const placements: Placement[] = [];
    visit(tree, "mdxJsxFlowElement", (node) => {
      const { id } = settingsOf(node);
      if (node.name !== "Figure" || !id) return;
      const start = node.position?.start ?? { line: 1, column: 1 };
      placements.push({ id, chapter: source.meta.id, file: source.meta.file, line: start.line, column: start.column });
    });
    return placements;
  });
}

/**
 * The report without the sources and figures that its chapters don't use, where it has several editions: what only
 * another edition's chapters use must leave no trace in this one.
 */
export function onlyUsed(report: Report, parsed: readonly ParsedChapter[]): Report {
  if (report.meta.editions.length < 2) return report;
  const cited = new Set(
    parsed.flatMap(({ tree }) => citationsIn(tree).flatMap(({ group }) => group.items.map(({ key }) => key))),
  );
  const placed = new Set(placementsIn(parsed).map(({ id }) => id));
  return {
    ...report,
    sources: report.sources.filter(({ id }) => cited.has(id)),
    figures: report.figures.filter(({ id }) => placed.has(id)),
  };
}

/**
 * Lowers checked chapters to the trees that every output is made from. `parsed` must hold no error; `images` has
 * the size of each picture by its path in the content folder.
 */
export function buildDocument(
  report: Report,
  parsed: readonly ParsedChapter[],
  images: ReadonlyMap<string, ImageSize>,
): ReportDocument {
  const placements = placementsIn(parsed);
  const order = [...new Set([...placements.map(({ id }) => id), ...report.figures.map(({ id }) => id)])];
  const figureNumbers = Object.fromEntries(order.map((id, index) => [id, index + 1]));
  const figureChapters = Object.fromEntries(placements.map(({ id, chapter }) => [id, chapter]));
  const scene = createScene(report, { figureNumbers, figureChapters });

  const cited = parsed.flatMap(({ tree }) => citationsIn(tree));
  const formatted = formatCitations({
    bibliography: report.bibliography,
    style: "apa",
    language: report.meta.language,
    groups: cited.map(({ group }) => group),
  });
  const known = new Set(report.sources.map(({ id }) => id));
  const byNode = new Map<Text, ElementContent[][]>();
  cited.forEach(({ node }, index) => {
    byNode.set(node, [...(byNode.get(node) ?? []), formatted.citations[index] ?? []]);
  });

  const chapters = parsed.map(({ source, tree }): Chapter => {
    const lowered = lower(tree, scene, (node) => byNode.get(node) ?? []);
    const headings = finish(lowered, { permalinkLabel: (heading) => scene.words.linkTo(heading), images });
    return {
      meta: source.meta,
      tree: lowered,
      headings,
      figures: placements.filter(({ chapter }) => chapter === source.meta.id).map(({ id }) => id),
      words: textOf(lowered).split(/\s+/).length,
    };
  });
  return { chapters, figureNumbers, figureChapters, sources: formatted.entries.filter(({ id }) => known.has(id)) };
}

function citationsIn(tree: Root): { node: Text; group: CitationGroup }[] {
  const found: { node: Text; group: CitationGroup }[] = [];
  visit(tree, "text", (node) => {
    for (const piece of parseCitationMarkers(node.value))
      if (typeof piece !== "string") found.push({ node, group: piece });
  });
  return found;
}
