import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { type BookFont, bookFonts } from "../../fonts/book-fonts.ts";
import { type BookWords, bookWords } from "../../i18n/book-words.ts";
import { zipBytes } from "../archive.ts";
import { resolveLink } from "../book/links.ts";
import { type BookInput, type Section, sectionsOf } from "../book/sections.ts";
import { logoFor } from "../logo.ts";
import type { PageStarts } from "../pdf.ts";
import { picture } from "../pictures.ts";
import type { BodyScene } from "./body.ts";
import { COVER, coverSvg } from "./cover.ts";
import { type DrawingColours, drawingColours, nightRules } from "./drawings.ts";
import { coverBody, titleBody } from "./front-pages.ts";
import { navigation } from "./navigation.ts";
import { container, type ManifestItem, packageDocument } from "./package.ts";
import { type PageBreaks, pageBreaks, pageId } from "./page-breaks.ts";
import { createPictures, type Pictures } from "./picture-files.ts";
import { addressFrom, FILES, fileOf, type Place, placesOf } from "./places.ts";
import { sectionBody } from "./section-page.ts";
import { xhtml } from "./xhtml.ts";

export interface EpubInput extends BookInput {
  /** The PDF of the same trees, whose pages the e-book marks; none are marked without it. */
  pdf?: { name: string; starts: PageStarts };
  /** What the files in it are dated, `YYYY-MM-DD`. Left out, the day of the report's release. */
  date?: string;
}

const FOLDER = "EPUB";
const PACKAGE = `${FOLDER}/package.opf`;
const XHTML = "application/xhtml+xml";

interface BookScene {
  input: EpubInput;
  words: BookWords;
  sections: Section[];
  places: ReadonlyMap<string, Place>;
  breaks: PageBreaks;
  pictures: Pictures;
}

/**
 * The whole report as an e-book (EPUB 3.3), the same bytes for the same input on every machine. Throws an Error in words on
 * what no e-book can hold.
 */
export async function makeEpub(input: EpubInput): Promise<Uint8Array> {
  const { report, pdf } = input;
  const words = bookWords(report.meta.language);
  const sections = sectionsOf(input, words);
  const breaks = pdf ? pageBreaks(sections, pdf.starts) : { elements: new Map(), files: new Map(), list: [] };
  const scene: BookScene = {
    input,
    words,
    sections,
    places: placesOf(sections),
    breaks,
    pictures: createPictures(input.readImage),
  };

  const pages = bodies(scene).map(([file, body]) => ({ file, body, text: xhtmlOf(file, body, scene) }));
  const fonts = await bookFonts(pages.map(({ body }) => textOf({ type: "root", children: body })).join(""));
  const cover = picture(coverSvg(report, words, logoFor(input)), COVER.width);

  const items: ManifestItem[] = [
    ...pages.map(({ file, text }) => ({ href: file, type: XHTML, properties: propertiesOf(file, text), spine: true })),
    { href: "style.css", type: "text/css" },
    { href: "cover.png", type: "image/png", properties: ["cover-image"] },
    ...fonts.map(({ name }) => ({ href: `fonts/${name}.ttf`, type: "font/ttf" })),
    ...scene.pictures.all.map(({ href, type }) => ({ href, type })),
  ];
  const hasFigures = sections.some(({ label }) => label === "data") || scene.pictures.all.length > 0;
  const opf = packageDocument(items, { report, words, pagesOf: pdf?.name, hasFigures });
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array>([
    ["mimetype", encoder.encode("application/epub+zip")],
    ["META-INF/container.xml", encoder.encode(container(PACKAGE))],
    [PACKAGE, encoder.encode(opf)],
  ]);
  const put = (path: string, bytes: Uint8Array | string) =>
    contents.set(`${FOLDER}/${path}`, typeof bytes === "string" ? encoder.encode(bytes) : bytes);
  for (const { file, text } of pages) put(file, text);
  put("style.css", styleSheet(fonts, drawingColours(report)));
  put("cover.png", cover);
  for (const { name, bytes } of fonts) put(`fonts/${name}.ttf`, bytes);
  for (const { href, bytes } of scene.pictures.all) put(href, bytes);
  return zipBytes(contents, input.date ?? report.meta.released, "mimetype");
}

/** The body of every file, in the order of reading. */
function bodies(scene: BookScene): [string, ElementContent[]][] {
  const { input, words, sections, places, breaks } = scene;
  const { report } = input;
  const opening = (file: string) => {
    const page = breaks.files.get(file);
    return page === undefined ? [] : [pageBreak(page)];
  };
  return [
    [FILES.cover, [...opening(FILES.cover), ...coverBody(report, words, "cover.png")]],
    [FILES.title, [...opening(FILES.title), ...titleBody(report, words, input.cite)]],
    [FILES.nav, [...opening(FILES.nav), ...navigation({ sections, places, words, pages: breaks.list })]],
    ...sections.map((section): [string, ElementContent[]] => {
      const page = breaks.files.get(fileOf(section));
      return [fileOf(section), sectionBody(section, bodyScene(section, scene), { page, spoken: report.meta, words })];
    }),
  ];
}

function bodyScene(section: Section, { input, words, places, breaks, pictures }: BookScene): BodyScene {
  const file = fileOf(section);
  const known = new Set(places.keys());
  const chapter = section.kind === "chapter" ? section.id : "";
  return {
    words,
    colours: drawingColours(input.report),
    section: `“${section.title}”`,
    resolve: (href) => resolveLink(href, { chapter, labels: known, site: input.report.meta.url }),
    addressOf(label) {
      const place = places.get(label);
      return place && addressFrom(file, place);
    },
    picture: (src) => pictures.add(src),
    pageAt: (element) => breaks.elements.get(element),
    pageBreak,
  };
}

/** Where a page of the PDF begins: nothing to see, a place to go to, and a number that may be spoken. */
function pageBreak(page: number) {
  return h("span", {
    "epub:type": "pagebreak",
    role: "doc-pagebreak",
    id: pageId(page),
    ariaLabel: String(page),
  });
}

function xhtmlOf(file: string, body: ElementContent[], { input, sections, words }: BookScene): string {
  const { meta } = input.report;
  const section = sections.find((candidate) => fileOf(candidate) === file);
  const own = section?.title ?? { [FILES.cover]: words.cover, [FILES.nav]: words.contents }[file];
  const title = own === undefined ? meta.title : `${own} – ${meta.title}`;
  const type = section?.kind === "chapter" ? "bodymatter" : section ? "backmatter" : "frontmatter";
  return xhtml({ title, lang: meta.language, dir: meta.direction, type, body });
}

function propertiesOf(file: string, text: string): string[] | undefined {
  const properties = [...(file === FILES.nav ? ["nav"] : []), ...(text.includes("<svg") ? ["svg"] : [])];
  return properties.length > 0 ? properties : undefined;
}

/** The style sheet, with the fonts and the colours of this book. */
function styleSheet(fonts: readonly BookFont[], colours: DrawingColours): string {
  const faces = fonts.map(
    ({ name, family, weight, style }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("fonts/${name}.ttf"); }`,
  );
  const rules = readFileSync(join(import.meta.dirname, "style.css"), "utf8").replaceAll(
    "ACCENT",
    colours.anywhere.accent,
  );
  return `${faces.join("\n")}\n${rules}\n${nightRules(colours)}`;
}
