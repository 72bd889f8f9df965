import { wordsIn } from "../i18n/words-in.ts";
import { absolute, address } from "../links.ts";
import { atomFeed } from "../metadata/atom-feed.ts";
import { routes } from "../model/routes.ts";
import { site } from "../site.ts";

/** The versions of the report as a feed. */
export function GET(): Response {
  const { report, changes } = site();
  const { meta, versions: told } = report;
  const words = wordsIn(meta.language).pages;
  const home = absolute("/") ?? address("/");
  // An id has to last: the report's address where there is one, else a name made of its own id.
  const id = absolute("/") ?? `urn:soundings:${meta.id}`;
  const versions =
    told.length > 0 ? told : [{ version: meta.version, date: meta.released, changes: [meta.description] }];
  const compared = new Set(changes.map(({ to }) => to));
  const full = (path: string) => absolute(path) ?? address(path);
  const feed = atomFeed(
    {
      id,
      title: words.feedOf(meta.title),
      page: home,
      self: absolute("/feed.xml") ?? address("/feed.xml"),
      entries: versions.map(({ version, date, changes }) => ({
        id: id.startsWith("urn:") ? `${id}:${version}` : `${id}#version-${version}`,
        title: words.versionOf(meta.title, version),
        date,
        link: compared.has(version) ? full(routes.versionChanges(version)) : home,
        text: changes.join("\n"),
      })),
    },
    report,
  );
  return new Response(feed, { headers: { "content-type": "application/atom+xml" } });
}
