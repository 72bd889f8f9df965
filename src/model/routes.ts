import { followed } from "./progress.ts";
import type { Report } from "./report.ts";

/** The id of an ask where it is listed. */
export const askAnchor = (id: string) => `ask-${id}`;

/** Where something that was said stands, on every page that has it: its number may change, its id stays. */
export const evidenceAnchor = (id: string) => `evidence-${id}`;

/** What is recorded of a recommendation, counted from its oldest entry, so that an address goes on meaning the same one. */
export const progressAnchor = (recommendation: string, number: number) => `progress-${recommendation}-${number}`;

/** Addresses inside the site, root-relative and without its base path. The one place that knows them. */
export const routes = {
  home: "/",
  chapters: "/chapters/",
  chapter: (id: string) => `/chapters/${id}/`,
  themes: "/themes/",
  theme: (id: string) => `/themes/${id}/`,
  recommendations: "/recommendations/",
  recommendation: (id: string) => `/recommendations/${id}/`,
  /** What became of the recommendations. */
  progress: "/progress/",
  progressFeed: "/progress/feed.xml",
  progressEntry: (recommendation: string, number: number) => `/progress/#${progressAnchor(recommendation, number)}`,
  ask: (recommendation: string, id: string) => `/recommendations/${recommendation}/#${askAnchor(id)}`,
  audiences: "/for/",
  audience: (id: string) => `/for/${id}/`,
  /** With what is chosen there, as a query that the explorer reads; left out, everything. */
  explore: (query = "") => `/explore/${query}`,
  evidence: "/evidence/",
  figures: "/figures/",
  figure: (id: string) => `/figures/#figure-${id}`,
  embed: (id: string) => `/embed/${id}/`,
  /** The figure’s own page: the list of figures has all of them. */
  figurePage: (id: string) => `/figures/${id}/`,
  sources: "/sources/",
  source: (key: string) => `/sources/#ref-${key}`,
  glossary: "/glossary/",
  term: (id: string) => `/glossary/#term-${id}`,
  versions: "/versions/",
  /** What a version changed. */
  versionChanges: (version: string) => `/versions/${version}/`,
  correction: (id: string) => `/versions/#correction-${id}`,
  downloads: "/downloads/",
  cite: "/cite/",
  checklist: "/checklist/",
  search: "/search/",
  accessibility: "/accessibility/",
  privacy: "/privacy/",
} as const;

/** An address of the site with scheme and host; nothing when the report does not say where it will be served. */
export function absoluteAddress({ meta }: Report, path: string): string | undefined {
  return meta.url && meta.url.replace(/\/$/, "") + path;
}

/** Pages for those who work on the site, which every site has and none of its own pages links to. */
export const ownPages: readonly string[] = ["/style/", "/blocks/"];

/** The path of every page that a report has, in reading order. Anchors and files are not in it. */
export function pagesOf(report: Report): string[] {
  return [
    routes.home,
    routes.chapters,
    ...report.chapters.map((chapter) => routes.chapter(chapter.id)),
    routes.themes,
    ...report.themes.map((theme) => routes.theme(theme.id)),
    routes.recommendations,
    ...report.recommendations.map((item) => routes.recommendation(item.id)),
    ...(followed(report).length > 0 ? [routes.progress] : []),
    routes.audiences,
    ...report.audiences.map((audience) => routes.audience(audience.id)),
    routes.explore(),
    ...(report.evidence.length > 0 ? [routes.evidence] : []),
    routes.figures,
    ...report.figures.map((figure) => routes.figurePage(figure.id)),
    routes.sources,
    ...(report.glossary.length > 0 ? [routes.glossary] : []),
    ...(report.versions.length > 0 ? [routes.versions] : []),
    ...report.changes.map(({ to }) => routes.versionChanges(to)),
    ...(report.method.checklist ? [routes.checklist] : []),
    routes.downloads,
    routes.cite,
    routes.search,
    routes.accessibility,
    routes.privacy,
  ];
}

/**
 * Where something was that a version took out, unless there is a page again or the page has moved; the newest version that
 * did it is named.
 */
export function goneFrom(report: Report): { page: string; version: { from: string; to: string } }[] {
  const taken = new Set([...pagesOf(report), ...report.redirects.map(({ from }) => from)]);
  const pages = {
    chapter: routes.chapter,
    theme: routes.theme,
    recommendation: routes.recommendation,
    figure: routes.figurePage,
  };
  return report.changes.flatMap(({ from, to, changes }) =>
    changes.flatMap(({ kind, id, change }) => {
      const page = change === "removed" && kind in pages ? pages[kind as keyof typeof pages](id) : undefined;
      if (page === undefined || taken.has(page)) return [];
      taken.add(page);
      return [{ page, version: { from, to } }];
    }),
  );
}
