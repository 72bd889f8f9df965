import { absolute } from "../links.ts";

/** Everything may be read. The sitemap needs a full address, so it is named only where the report has one. */
export function GET(): Response {
  const sitemap = absolute("/sitemap.xml");
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ""}`);
}
