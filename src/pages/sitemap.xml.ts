import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { absolute, address } from "../links.ts";
import { pagesOf } from "../model/routes.ts";
import { site } from "../site.ts";

/** Every page, for search engines. Addresses are full where the report says where it will be served. */
export function GET(): Response {
  const { report } = site();
  const tree = x(null, [
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
    x(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      pagesOf(report).map((path) =>
        x("url", [x("loc", absolute(path) ?? address(path)), x("lastmod", report.meta.released)]),
      ),
    ),
  ]);
  return new Response(toXml(tree), { headers: { "content-type": "application/xml" } });
}
