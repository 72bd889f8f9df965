import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { absolute, address } from "../links.ts";
import { pagesOf } from "../model/routes.ts";
import { site } from "../site.ts";

/** Every page, for search engines. Addresses are full where the report says where it will be served. */
export function GET(): Response {
  const { report, languages, origin } = site();
  const tree = x(null, [
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
    x(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        ...(languages.length > 0 ? { "xmlns:xhtml": "http://www.w3.org/1999/xhtml" } : {}),
      },
      pagesOf(report).map((path) =>
        x("url", [
          x("loc", absolute(path) ?? address(path)),
          x("lastmod", report.meta.released),
          // The same page in every language, this one too (https://developers.google.com/search/docs/specialty/international/localized-versions).
          ...languages.map(({ tag, base }) =>
            x("xhtml:link", { rel: "alternate", hreflang: tag, href: (origin ?? "") + base + path.slice(1) }),
          ),
        ]),
      ),
    ),
  ]);
  return new Response(toXml(tree), { headers: { "content-type": "application/xml" } });
}
