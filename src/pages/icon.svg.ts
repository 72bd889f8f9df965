import { toHtml } from "hast-util-to-html";
import { iconSvg } from "../document/icon.ts";
import { site } from "../site.ts";

/** The report's emblem as its icon. */
export function GET(): Response {
  return new Response(toHtml(iconSvg(site().report), { space: "svg" }), { headers: { "content-type": "image/svg+xml" } });
}
