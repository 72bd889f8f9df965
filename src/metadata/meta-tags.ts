import { wordsIn } from "../i18n/words-in.ts";
import { routes } from "../model/routes.ts";
import { citationFields, inverted } from "./citation-fields.ts";
import { type Described, isPart } from "./page.ts";

/** A `<meta>` element: `name` for most vocabularies, `property` for Open Graph. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/**
 * What a page says of itself to search engines of literature (the Highwire tags that Google Scholar and Zotero read), to
 * libraries (Dublin Core) and to sites that show a preview (Open Graph). Tags without a value are left out.
 */
export function metaTags(described: Described): MetaTag[] {
  return [...openGraph(described), ...highwire(described), ...dublinCore(described)];
}

/** The report on the pages that stand for all of it, and each of its parts on the part's own page; on no other. */
function highwire({ report, page, files, absolute }: Described): MetaTag[] {
  const isWhole = page.kind === "home" || page.kind === "downloads" || page.path === routes.cite;
  if (!isWhole && !isPart(page)) return [];
  const { title, authors, date, publisher, language, doi } = citationFields(report);
  const whole = files.find(({ group, format }) => group === "read" && format === "PDF");
  const pdf = isWhole ? whole && `/${whole.path}` : page.pdf;
  return named([
    ["citation_title", isWhole ? title : page.title],
    ...authors.map((author): [string, string] => ["citation_author", inverted(author)]),
    ...report.meta.authors.map(({ orcid }): [string, string | undefined] => ["citation_author_orcid", orcid]),
    ["citation_publication_date", date.replaceAll("-", "/")],
    ...(isWhole
      ? ([["citation_technical_report_institution", publisher]] as const)
      : ([
          ["citation_inbook_title", title],
          ["citation_publisher", publisher],
        ] as const)),
    ["citation_language", language],
    ["citation_doi", doi],
    ["citation_public_url", absolute(isWhole ? routes.home : page.path)],
    ["citation_abstract_html_url", absolute(isWhole ? routes.home : page.path)],
    ["citation_pdf_url", pdf && absolute(pdf)],
  ]);
}

function dublinCore({ report, page, absolute }: Described): MetaTag[] {
  const { title, authors, date, publisher, language, doi } = citationFields(report);
  const { licence } = report.meta;
  const types = { figure: "StillImage", downloads: "Dataset" } as const;
  const isWhole = page.kind === "home";
  return named([
    ["DC.title", isWhole ? title : page.title],
    ...authors.map((author): [string, string] => ["DC.creator", inverted(author)]),
    ["DC.publisher", publisher],
    ["DC.date", date],
    ["DC.language", language],
    ["DC.type", page.kind === "figure" || page.kind === "downloads" ? types[page.kind] : "Text"],
    ["DC.description", page.description],
    ["DC.identifier", (isWhole && doi ? `https://doi.org/${doi}` : undefined) ?? absolute(page.path)],
    ["DC.relation.isPartOf", isWhole ? undefined : (doi && `https://doi.org/${doi}`) || title],
    ["DC.rights", licence && (licence.url ?? licence.name)],
  ]);
}

function openGraph({ report, page, absolute }: Described): MetaTag[] {
  const { meta } = report;
  const picture = absolute(page.picture ?? "/social.png");
  const article = isPart(page)
    ? [
        ["article:published_time", `${meta.released}T00:00:00Z`],
        ...meta.authors.flatMap(({ orcid }) => (orcid ? [["article:author", orcid]] : [])),
      ]
    : [];
  const tags: (readonly [string, string | undefined])[] = [
    ["og:type", isPart(page) ? "article" : "website"],
    ["og:site_name", meta.title],
    ["og:title", page.title],
    ["og:description", page.description],
    ["og:locale", meta.language.replace("-", "_")],
    ["og:url", absolute(page.path)],
    ["og:image", picture],
    ["og:image:alt", picture && (page.picture ? page.description : wordsIn(meta.language).pages.seal(meta.title))],
    ...article.map(([property = "", content]) => [property, content] as const),
  ];
  return tags.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

const named = (tags: readonly (readonly [string, string | undefined])[]): MetaTag[] =>
  tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
