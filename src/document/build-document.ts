import type { ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Root as MdastRoot, Text } from "mdast";
import { formatCitations } from "../citations/format.ts";
import type { ChapterSource, KnownIds, KnownNames } from "../model/parsed-content.ts";
import type { Report } from "../model/report.ts";
import { pagesOf } from "../model/routes.ts";
import type { Problem } from "../problem.ts";
import type { Chapter, ImageSize, ReportDocument } from "./chapter.ts";
import { checkTree } from "./check-tree.ts";
import { finish } from "./finish.ts";
import type { Ids } from "./known-ids.ts";
import { lower } from "./lower.ts";
import { type Memory, noMemory } from "./memory.ts";
import { type ParsedMdx, parseMdx } from "./parse-mdx.ts";
import { checkPlacements, placementsIn } from "./placements.ts";
import { anchorsIn } from "./rules/anchors.ts";
import { checkNamedPlaces } from "./rules/named-places.ts";
import { createScene } from "./scene.ts";
import { citationsIn } from "./uses.ts";
import { quotesLeftOut, withoutQuotes } from "./without-quotes.ts";

export interface ParsedChapter {
  source: ChapterSource;
  tree: MdastRoot;
}

/** What is made of a chapter’s text: all of it that takes time. */
type Lowered = Pick<Chapter, "tree" | "headings" | "words">;

/** What `parseChapters` finds in the text of all chapters, before anything is rendered. */
export interface ParsedText {
  chapters: ParsedChapter[];
  problems: Problem[];
}

/** What a memory knows a chapter's parsed text by. */
export const parseKey = ({ meta, text }: ChapterSource) => `parse ${meta.file} ${text}`;

/**
 * Parses and checks every chapter. Works also when the findings are broken (`report` is then
 * undefined), so that one run tells an author everything. Those in `ahead` have been parsed elsewhere.
 */
export function parseChapters(
  sources: readonly ChapterSource[],
  known: KnownNames,
  files: readonly string[],
  report: Report | undefined,
  memory: Memory = noMemory,
  ahead: ReadonlyMap<ChapterSource, ParsedMdx> = new Map(),
): ParsedText {
  const [ids, allIds] = [idsOf(known), idsOf(known.all)];
  const { columns, words } = known;
  const pages = report ? pagesOf(report) : [];
  const problems: Problem[] = [];
  const chapters = sources.map((source) => {
    const { file } = source.meta;
    const parsed = memory.recall(parseKey(source), () => ahead.get(source) ?? parseMdx(source.text, file));
    problems.push(...parsed.problems);
    return { source, tree: parsed.tree, whole: parsed.problems.length === 0 && parsed.tree.children.length > 0 };
  });
  const anchors = new Map(
    chapters.map(({ source, tree, whole }) => [source.meta.id, whole ? anchorsIn(tree) : undefined]),
  );
  const around = { ids, allIds, files, columns, words, pages, report };
  const name = memory.nameOf(JSON.stringify([around, [...anchors]]));
  for (const { source, tree } of chapters) {
    const { text, meta } = source;
    const check = () => checkTree(tree, meta.file, { ...around, anchors, text, chapter: meta });
    problems.push(...memory.recall(`check ${name} ${JSON.stringify(meta)} ${text}`, check));
  }
  problems.push(...checkPlacements(placementsIn(chapters)), ...checkNamedPlaces(known.places, anchors));
  const gone = new Set(Object.keys(known.leftOut));
  const shown = chapters.map(({ source, tree }) => {
    const rest = withoutQuotes(tree, gone);
    problems.push(...quotesLeftOut(rest.found, source.meta.file, known.leftOut));
    return { source, tree: rest.tree };
  });
  return { chapters: shown, problems };
}

function idsOf(known: KnownIds): Ids {
  return {
    theme: known.themes,
    recommendation: known.recommendations,
    figure: known.figures,
    audience: known.audiences,
    chapter: known.chapters,
    evidence: known.evidence,
    source: known.sources,
    term: known.terms,
    correction: known.corrections,
    ask: known.asks,
    subfinding: known.subfindings,
    role: known.roles,
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
  memory: Memory = noMemory,
): ReportDocument {
  const placements = placementsIn(parsed);
  const order = [...new Set([...placements.map(({ id }) => id), ...report.figures.map(({ id }) => id)])];
  const figureNumbers = Object.fromEntries(order.map((id, index) => [id, index + 1]));
  const figureChapters = Object.fromEntries(placements.map(({ id, chapter }) => [id, chapter]));
  const scene = createScene(report, { figureNumbers, figureChapters });

  const citedBy = new Map(parsed.map(({ tree }) => [tree, citationsIn(tree)]));
  const cited = [...citedBy.values()].flat();
  const request = {
    bibliography: report.bibliography,
    style: "apa",
    language: report.meta.language,
    groups: cited.map(({ group }) => group),
  };
  const formatted = memory.recall(`citations ${JSON.stringify(request)}`, () => formatCitations(request));
  const known = new Set(report.sources.map(({ id }) => id));
  const byNode = new Map<Text, ElementContent[][]>();
  cited.forEach(({ node }, index) => {
    byNode.set(node, [...(byNode.get(node) ?? []), formatted.citations[index] ?? []]);
  });

  // Whatever a chapter's tree can depend on, but its own text and citations.
  const around = memory.nameOf(JSON.stringify([report, figureNumbers, figureChapters, [...images].map(sizeOf)]));
  const textIn = (parsedTree: MdastRoot): Lowered => {
    const tree = lower(parsedTree, scene, (node) => byNode.get(node) ?? []);
    const headings = finish(tree, { permalinkLabel: (heading) => scene.words.linkTo(heading), images, memory });
    return { tree, headings, words: textOf(tree).split(/\s+/).length };
  };
  const chapters = parsed.map(({ source, tree }): Chapter => {
    const citations = citedBy.get(tree)?.map(({ node }) => byNode.get(node));
    const key = `chapter ${around} ${JSON.stringify(citations)} ${source.text}`;
    const text = memory.later(() => memory.recall(key, () => textIn(tree)));
    return {
      meta: source.meta,
      figures: placements.filter(({ chapter }) => chapter === source.meta.id).map(({ id }) => id),
      get tree() {
        return text().tree;
      },
      get headings() {
        return text().headings;
      },
      get words() {
        return text().words;
      },
    };
  });
  return { chapters, figureNumbers, figureChapters, sources: formatted.entries.filter(({ id }) => known.has(id)) };
}

/** A picture without its bytes. */
const sizeOf = ([path, { width, height }]: [string, ImageSize]) => [path, width, height];
