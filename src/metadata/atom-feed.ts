import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Report } from "../model/report.ts";

/** What a feed tells of, and where. Addresses are full where the report says where it will be served. */
export interface Feed {
  /** Lasts as long as the report does; entries' ids begin with it. */
  id: string;
  title: string;
  /** The page that the feed is of, and the feed itself. */
  page: string;
  self: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  link: string;
  text: string;
}

/** A feed as an Atom file (RFC 4287). Times are the start of the day: no hour is known. */
export function atomFeed({ id, title, page, self, entries }: Feed, { meta }: Report): string {
  const authors = meta.authors.length > 0 ? meta.authors.map(({ name }) => name) : [meta.publisher ?? meta.title];
  return toXml(
    x(null, [
      { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
      x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": meta.language }, [
        x("id", id),
        x("title", title),
        x("updated", time(entries[0]?.date ?? meta.released)),
        ...authors.map((name) => x("author", [x("name", name)])),
        x("link", { href: page }),
        x("link", { rel: "self", href: self }),
        x("generator", "Soundings"),
        ...entries.map((entry) =>
          x("entry", [
            x("id", entry.id),
            x("title", entry.title),
            x("updated", time(entry.date)),
            x("link", { href: entry.link }),
            x("content", { type: "text" }, entry.text),
          ]),
        ),
      ]),
    ]),
  );
}

const time = (date: string) => `${date}T00:00:00Z`;
