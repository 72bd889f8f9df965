import { routes } from "../../model/routes.ts";
import { labelOf, labels } from "./labels.ts";

/** Where a link leads: to a place in the PDF, to the web, or nowhere that paper knows. */
export type Target = { label: string } | { url: string } | undefined;

export interface LinkScene {
  /** The chapter that the link stands in; empty outside chapters. */
  chapter: string;
  /** Every label in the PDF. */
  labels: ReadonlySet<string>;
  /** Where the site is served, if that is known: what is not in the PDF can still be read there. */
  site: string | undefined;
}

/** Pages of the site whose content the PDF gives on its title page. */
const ON_TITLE_PAGE: ReadonlySet<string> = new Set([routes.home, routes.cite]);

const INDEXES: Readonly<Record<string, string>> = {
  [routes.chapters]: labels.contents,
  [routes.themes]: labels.themes,
  [routes.recommendations]: labels.recommendations,
  [routes.audiences]: labels.audiences,
  [routes.figures]: labels.figures,
  [routes.glossary]: labels.glossary,
  [routes.versions]: labels.corrections,
  [routes.sources]: labels.sources,
};

const ITEM = /^\/(chapters|themes|recommendations|for)\/([^/]+)\/$/;

/**
 * Resolves an address as chapters write it: `#figure-x`, `/chapters/method/#limits`, `/themes/security/`,
 * `https://…`. A part of a page that the PDF lacks leads to the page itself; a page that the PDF lacks leads
 * to the site when its address is known, and nowhere otherwise.
 */
export function resolveLink(href: string, scene: LinkScene): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { url: href };
  const [path = "", fragment] = href.split("#", 2);
  const wanted = path === "" ? inPlace(fragment, scene) : onPage(withSlash(path), fragment);
  const label = wanted.find((candidate) => scene.labels.has(candidate));
  if (label !== undefined) return { label };
  if (scene.site === undefined || path === "") return undefined;
  return { url: scene.site.replace(/\/$/, "") + href };
}

const withSlash = (path: string) => (path.endsWith("/") || /\.\w+$/.test(path) ? path : `${path}/`);

function inPlace(fragment: string | undefined, { chapter }: LinkScene): string[] {
  return fragment ? [labelOf(chapter, decoded(fragment)), labels.chapter(chapter)] : [labels.chapter(chapter)];
}

/** The labels that would serve, the best first. */
function onPage(path: string, fragment: string | undefined): string[] {
  const id = fragment && decoded(fragment);
  const index = INDEXES[path];
  if (index !== undefined) {
    if (id?.startsWith("figure-")) return [labels.figure(id.slice(7)), index];
    if (id?.startsWith("term-")) return [labels.term(id.slice(5)), index];
    if (id?.startsWith("correction-")) return [labels.correction(id.slice(11)), index];
    if (id?.startsWith("ref-")) return [labels.source(id.slice(4)), index];
    return [index];
  }
  if (ON_TITLE_PAGE.has(path)) return [labels.title];
  const [, kind, name = ""] = ITEM.exec(path) ?? [];
  switch (kind) {
    case "chapters":
      return id ? [labelOf(name, id), labels.chapter(name)] : [labels.chapter(name)];
    case "themes":
      return [labels.theme(name)];
    case "recommendations":
      return [labels.recommendation(name)];
    case "for":
      return [labels.audience(name)];
    default:
      return [];
  }
}

/** Ids in addresses may be percent-encoded; a broken encoding is taken as it stands. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
