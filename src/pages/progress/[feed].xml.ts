import { wordsIn } from "../../i18n/words-in.ts";
import { absolute, address } from "../../links.ts";
import { atomFeed } from "../../metadata/atom-feed.ts";
import { followed, latestProgress } from "../../model/progress.ts";
import { routes } from "../../model/routes.ts";
import { site } from "../../site.ts";

/** There from the day on which recommendations are followed: whoever wants to hear of the first answer can't wait for it. */
export function getStaticPaths() {
  return followed(site().report).length > 0 ? [{ params: { feed: "feed" } }] : [];
}

/** What became of the recommendations, as a feed. */
export function GET(): Response {
  const { report } = site();
  const { title, id, language } = report.meta;
  const { pages, progress: words } = wordsIn(language);
  const full = (path: string) => absolute(path) ?? address(path);
  const lasting = absolute(routes.progress) ?? `urn:soundings:${id}:progress`;
  const feed = atomFeed(
    {
      id: lasting,
      title: pages.titled(title, words.title),
      page: full(routes.progress),
      self: full(routes.progressFeed),
      entries: latestProgress(report).map(({ recommendation, number, date, status, who, note }) => ({
        id: lasting.startsWith("urn:")
          ? `${lasting}:${recommendation.id}:${number}`
          : `${lasting}#${recommendation.id}-${number}`,
        title: pages.titled(recommendation.short, words.statuses[status]),
        date,
        link: full(routes.progressEntry(recommendation.id, number)),
        text: who === undefined ? note : pages.titled(who, note),
      })),
    },
    report,
  );
  return new Response(feed, { headers: { "content-type": "application/atom+xml" } });
}
