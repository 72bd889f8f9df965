import type { Element as XmlElement } from "xast";
import { x } from "xastscript";
import type { BookWords } from "../../i18n/book-words.ts";
import type { Report } from "../../model/report.ts";
import { bookIdentifier } from "./identifier.ts";

export interface MetadataScene {
  report: Report;
  words: BookWords;
  /** The name of the PDF whose pages the e-book marks, if it marks them. */
  pagesOf?: string | undefined;
  hasFigures: boolean;
}

/** The id that the package names as its unique identifier. */
export const IDENTIFIER = "identifier";

/** Dublin Core, then what EPUB Accessibility 1.1 asks for. */
export function metadata(scene: MetadataScene): XmlElement {
  return x("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, [
    ...dublinCore(scene),
    ...accessibility(scene),
  ]);
}

const property = (name: string, value: string, more: Record<string, string> = {}) =>
  x("meta", { property: name, ...more }, value);

const refine = (id: string, name: string, value: string, more: Record<string, string> = {}) =>
  property(name, value, { refines: `#${id}`, ...more });

/** A person's part in the book, as a MARC relator. */
const role = (id: string, relator: string) => refine(id, "role", relator, { scheme: "marc:relators" });

function dublinCore({ report, words }: MetadataScene): XmlElement[] {
  const { meta } = report;
  return [
    x("dc:identifier", { id: IDENTIFIER }, bookIdentifier(report)),
    ...(meta.doi ? [x("dc:identifier", `https://doi.org/${meta.doi}`)] : []),
    x("dc:title", { id: "title" }, meta.title),
    refine("title", "title-type", "main"),
    refine("title", "display-seq", "1"),
    ...(meta.subtitle
      ? [
          x("dc:title", { id: "subtitle" }, meta.subtitle),
          refine("subtitle", "title-type", "subtitle"),
          refine("subtitle", "display-seq", "2"),
        ]
      : []),
    x("dc:language", meta.language),
    ...meta.authors.flatMap(({ name }, index) => [
      x("dc:creator", { id: `author-${index + 1}` }, name),
      role(`author-${index + 1}`, "aut"),
    ]),
    ...meta.commissionedBy.flatMap((name, index) => [
      x("dc:contributor", { id: `commissioner-${index + 1}` }, name),
      role(`commissioner-${index + 1}`, "pat"),
    ]),
    ...(meta.publisher ? [x("dc:publisher", meta.publisher)] : []),
    x("dc:description", meta.description),
    ...report.themes.map(({ short }) => x("dc:subject", short)),
    x("dc:date", meta.released),
    property("dcterms:modified", `${meta.released}T00:00:00Z`),
    x("dc:rights", meta.licence?.name ?? words.noLicence),
    ...(meta.licence?.url ? [property("dcterms:license", meta.licence.url)] : []),
    ...(meta.url ? [x("dc:source", meta.url)] : []),
    property("schema:version", meta.version),
  ];
}

/**
 * https://www.w3.org/TR/epub-a11y-11/: how the book can be read, what it offers, what might harm, and how it was judged.
 * The judgement is by the tests of this generator; it says so.
 */
function accessibility({ report, words, pagesOf, hasFigures }: MetadataScene): XmlElement[] {
  const features = [
    "structuralNavigation",
    "tableOfContents",
    "readingOrder",
    "ARIA",
    "displayTransformability",
    ...(hasFigures ? ["alternativeText", "longDescription"] : []),
    ...(pagesOf ? ["pageNavigation", "pageBreakMarkers"] : []),
  ];
  return [
    property("schema:accessMode", "textual"),
    ...(hasFigures ? [property("schema:accessMode", "visual")] : []),
    property("schema:accessModeSufficient", "textual"),
    ...(hasFigures ? [property("schema:accessModeSufficient", "textual,visual")] : []),
    ...features.map((feature) => property("schema:accessibilityFeature", feature)),
    property("schema:accessibilityHazard", "none"),
    property("schema:accessibilitySummary", words.accessibilitySummary),
    property("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA", { id: "conformance" }),
    refine("conformance", "a11y:certifiedBy", words.accessibilityChecked),
    refine("conformance", "dcterms:date", report.meta.released),
    // `pageBreakSource` would say it in one property, which validators of EPUB 3.2 don't know.
    ...(pagesOf ? [x("dc:source", { id: "pages" }, pagesOf), refine("pages", "source-of", "pagination")] : []),
  ];
}
