import { wordsIn } from "../i18n/words-in.ts";
import type { Report } from "../model/report.ts";
import { routes } from "../model/routes.ts";
import { authorAgents, publisherAgent, sponsorAgents } from "./agents.ts";
import { citationFields } from "./citation-fields.ts";
import { mediaType } from "./media-types.ts";
import { type Described, isPart, type OfferedFile, type PageKind } from "./page.ts";

type Node = Record<string, unknown>;

const PART_TYPES: Partial<Record<PageKind, string>> = {
  chapter: "Chapter",
  theme: "CreativeWork",
  recommendation: "CreativeWork",
  figure: "ImageObject",
};

/**
 * What a page is, in schema.org's words, as the text of a `<script type="application/ld+json">`. The home page is the
 * report, with its data set; other pages are, or tell of, parts of it. Addresses are there only where the report gives one;
 * nothing that it doesn't say is made up. No `<` is in the text, so that nothing in it can end the element.
 */
export function jsonLd(described: Described): string {
  const { page } = described;
  const node =
    page.kind === "home"
      ? { ...reportNode(described), hasPart: [datasetReference(described)] }
      : page.kind === "downloads"
        ? { ...datasetNode(described), isPartOf: reportReference(described) }
        : partNode(described);
  return JSON.stringify({ "@context": "https://schema.org", ...node }).replaceAll("<", "\\u003c");
}

function reportNode({ report, files, absolute }: Described): Node {
  const { title, abstract, version, language, doi } = citationFields(report);
  const home = absolute(routes.home);
  return {
    "@type": "Report",
    "@id": home,
    name: title,
    description: abstract,
    url: home,
    image: absolute("/social.png"),
    ...datesOf(report),
    version,
    inLanguage: language,
    ...people(report),
    license: licenceOf(report),
    ...doiOf(doi),
    encoding: files
      .filter(({ group, isPart: isOne }) => group === "read" && !isOne)
      .map((file) => mediaNode("MediaObject", file, absolute)),
  };
}

/** Which data set is the report's: enough to find it on the page that has it. */
function datasetReference({ report, absolute }: Described): Node {
  const { title, abstract, language } = citationFields(report);
  const words = wordsIn(language).files;
  const page = absolute(routes.downloads);
  return {
    "@type": "Dataset",
    "@id": page && `${page}#data`,
    name: words.dataOf(title),
    description: `${abstract} ${words.tablesOf}`,
    url: page,
    license: licenceOf(report),
    ...people(report),
  };
}

/** The tables of a report, and each file that has all of them. */
function datasetNode(described: Described): Node {
  const { report, files, absolute } = described;
  const { version, language, doi } = citationFields(report);
  const { participants, method } = report;
  return {
    ...datasetReference(described),
    ...datesOf(report),
    version,
    inLanguage: language,
    isAccessibleForFree: true,
    measurementTechnique: wordsIn(language).files.interviews(participants.total, participants.noun, method.period),
    variableMeasured: report.themes.map((theme) => theme.title),
    ...doiOf(doi),
    distribution: files
      .filter(({ group, isPart: isOne }) => group === "data" && !isOne)
      .map((file) => mediaNode("DataDownload", file, absolute)),
  };
}

function partNode({ report, page, absolute, ...rest }: Described): Node {
  const { language } = citationFields(report);
  const address = absolute(page.path);
  return {
    "@type": PART_TYPES[page.kind] ?? "WebPage",
    "@id": address,
    name: page.title,
    description: page.description,
    url: address,
    position: page.number,
    ...datesOf(report),
    inLanguage: language,
    ...(isPart(page) ? { ...people(report), license: licenceOf(report) } : {}),
    encoding: page.pdf && {
      "@type": "MediaObject",
      encodingFormat: mediaType("PDF"),
      contentUrl: absolute(page.pdf),
    },
    contentUrl: page.kind === "figure" && page.picture ? absolute(page.picture) : undefined,
    isPartOf: reportReference({ report, page, absolute, ...rest }),
  };
}

/** The report as a part of it names it: enough to tell which it is. */
function reportReference({ report, absolute }: Described): Node {
  const { title, version, doi } = citationFields(report);
  const home = absolute(routes.home);
  return { "@type": "Report", "@id": home, name: title, url: home, ...datesOf(report), version, ...doiOf(doi) };
}

/** When the report first came out, as far as `versions.yaml` goes back, and when this version of it did. */
function datesOf({ meta, versions }: Report): Node {
  const days = [meta.released, ...versions.map(({ date }) => date)].sort();
  return { datePublished: days[0], dateModified: meta.released };
}

function people(report: Report): Node {
  const authors = authorAgents(report);
  const sponsors = sponsorAgents(report);
  return {
    author: authors.length > 0 ? authors : undefined,
    publisher: publisherAgent(report),
    sponsor: sponsors.length > 0 ? sponsors : undefined,
  };
}

function licenceOf({ meta }: Report): string | undefined {
  return meta.licence?.url ?? meta.licence?.name;
}

function doiOf(doi: string | undefined): Node {
  if (!doi) return {};
  const address = `https://doi.org/${doi}`;
  return { identifier: { "@type": "PropertyValue", propertyID: "DOI", value: doi, url: address }, sameAs: address };
}

function mediaNode(type: string, file: OfferedFile, absolute: Described["absolute"]): Node {
  return {
    "@type": type,
    name: file.title,
    encodingFormat: mediaType(file.format),
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
    contentUrl: absolute(`/${file.path}`),
  };
}
