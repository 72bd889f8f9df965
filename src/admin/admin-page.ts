import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { adminPolicy } from "../headers.ts";
import type { AdminSettings } from "../model/schema/admin.ts";

/** Names of the editor's files, beside its page. */
export const adminFiles = {
  page: "admin/index.html",
  config: "admin/config.json",
  program: "admin/sveltia-cms.js",
  style: "admin/admin.css",
  icons: "admin/icons.woff2",
} as const;

const beside = (path: string) => path.replace(/^admin\//, "");

/** The page that the editor runs on. Nothing leads to it, and nothing indexes it. */
export function adminPage(title: string, { service }: AdminSettings): string {
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { httpEquiv: "content-security-policy", content: adminPolicy(service) }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "robots", content: "noindex" }),
        h("title", `Edit · ${title}`),
        h("link", { rel: "stylesheet", href: beside(adminFiles.style) }),
        h("link", { rel: "cms-config-url", type: "application/json", href: beside(adminFiles.config) }),
      ]),
      h("body", h("script", { src: beside(adminFiles.program) })),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

/** The editor's icons are letters of a font, which it would fetch from another site: the face of that name is ours. */
export const adminStyle = `@font-face {
  font-family: "Material Symbols Outlined";
  font-style: normal;
  font-weight: 400;
  font-display: block;
  src: url("${beside(adminFiles.icons)}") format("woff2");
}
`;
