import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { wordsIn } from "../i18n/words-in.ts";
import { absolute, address } from "../links.ts";
import { site } from "../site.ts";

/** The versions of the report as an Atom feed (RFC 4287). Times are the start of the day: no hour is known. */
export function GET(): Response {
  const { meta, versions: told } = site().report;
  const words = wordsIn(meta.language).pages;
  const home = absolute("/") ?? address("/");
  // An id has to last: the report's address where there is one, else a name made of its own id.
  const id = absolute("/") ?? `urn:soundings:${meta.id}`;
  const versions =
    told.length > 0 ? told : [{ version: meta.version, date: meta.released, changes: [meta.description] }];
  const time = (date: string) => `${date}T00:00:00Z`;
  const authors = meta.authors.length > 0 ? meta.authors.map(({ name }) => name) : [meta.publisher ?? meta.title];
  const tree = x(null, [
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
    x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": meta.language }, [
      x("id", id),
      x("title", words.feedOf(meta.title)),
      x("updated", time(versions[0]?.date ?? meta.released)),
      ...authors.map((name) => x("author", [x("name", name)])),
      x("link", { href: home }),
      x("link", { rel: "self", href: absolute("/feed.xml") ?? address("/feed.xml") }),
      x("generator", "Soundings"),
      ...versions.map(({ version, date, changes }) =>
        x("entry", [
          x("id", id.startsWith("urn:") ? `${id}:${version}` : `${id}#version-${version}`),
          x("title", words.versionOf(meta.title, version)),
          x("updated", time(date)),
          x("link", { href: home }),
          x("content", { type: "text" }, changes.join("\n")),
        ]),
      ),
    ]),
  ]);
  return new Response(toXml(tree), { headers: { "content-type": "application/atom+xml" } });
}
