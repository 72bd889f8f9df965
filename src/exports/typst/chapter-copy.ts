import type { Root } from "hast";
import { screenPalette } from "../../charts/palette.ts";
import { editionName } from "../../i18n/edition-name.ts";
import { chapterPart } from "../../metadata/cited-part.ts";
import type { ChapterMeta } from "../../model/report.ts";
import { citedIn } from "../book/cited.ts";
import { emblemDrawing } from "../book/emblem.ts";
import { collectLabels, labels, withoutAppendices } from "../book/labels.ts";
import type { BookInput } from "../book/sections.ts";
import { dateText, licenceFact } from "../book/title-page.ts";
import type { Json } from "./data.ts";
import type { Layout } from "./layout.ts";
import type { Copy } from "./press.ts";
import { chapterData, commonData, createScene, type Scene, sourceData } from "./scene.ts";

/** Size in pt of the report's emblem on the strip. */
const EMBLEM = { width: 91, height: 84 };

/**
 * A chapter of the input, by itself: under a strip that says what it is from, with the sources that it cites. `cite`
 * is how the chapter is cited.
 */
export function buildChapterCopy(
  input: BookInput,
  { meta, tree }: BookInput["chapters"][number],
  layout: Layout,
  cite: string,
): Copy {
  const cited = citedIn(tree);
  const sources = input.sources.filter(({ id }) => cited.has(id));
  const scene = createScene(input, layout, labelsOf(input, meta, tree, sources));
  const data: Json = {
    ...commonData(scene),
    copy: { emblem: emblem(scene), facts: facts(meta, cite, scene) },
    chapters: [chapterData(meta, tree, scene)],
    sources: sourceData(sources, scene),
  };
  return { main: "chapter-copy.typ", data, files: scene.files.all };
}

/** The places that this copy has; links to any other part of the report lead to its site, or nowhere. */
function labelsOf(input: BookInput, meta: ChapterMeta, tree: Root, sources: BookInput["sources"]): Set<string> {
  const known = collectLabels(withoutAppendices(input.report), [{ meta, tree }], sources);
  for (const name of [labels.title, labels.contents, labels.figures, labels.sources]) known.delete(name);
  return known;
}

function emblem({ input, files }: Scene): Json {
  const drawing = emblemDrawing(input.report, EMBLEM, screenPalette);
  return drawing ? files.addDrawing(drawing) : null;
}

function facts(chapter: ChapterMeta, cite: string, { input: { report }, words }: Scene): Json {
  const { meta } = report;
  const { url } = chapterPart(report, chapter);
  return [
    { term: words.cite, text: cite },
    {
      term: words.version,
      text: words.commas([meta.version, dateText(meta.released, meta.language), words.editionOf(editionName(report))]),
    },
    licenceFact(report, words),
    ...(url ? [{ term: words.web, text: url, url }] : []),
  ];
}
