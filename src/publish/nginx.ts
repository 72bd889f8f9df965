import {
  adminPolicy,
  contentSecurityPolicy,
  everywhere,
  forEveryone,
  hashedFolders,
  lifetimes,
  unframedPolicy,
} from "../headers.ts";
import { compressibleTypes, contentTypes, OTHER_TYPE, textTypes } from "./content-types.ts";

/** Where a report is served, as a server has to know it. */
export interface NginxPlace {
  /** Name of the site, such as `example.org`. */
  domain: string;
  /** Folder on the server whose files are the site: with a `base`, the one that holds the report's folder. */
  root: string;
  /** `/`, or the folder of the site that the report stands in: `/reports/river/`. */
  base: string;
}

/**
 * A configuration for nginx that sends a finished report as `_headers` asks for it, whatever its pages are. nginx forgets a
 * server's headers in every place that adds one of its own, so that all are added once, for the whole server, and those that
 * differ by address come from maps; a header whose value is empty is not sent.
 */
export function nginxConfig({ domain, root, base }: NginxPlace): string {
  // A server may have several reports, and its maps are shared.
  const own = `${domain}${base}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replace(/_$/, "");
  const below = base.replace(/\/$/, "").replaceAll(".", "\\.");
  const byType = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(contentTypes)) byType.set(type, [...(byType.get(type) ?? []), ending]);
  const listed = (types: readonly string[]) => types.filter((type) => type !== "text/html").join(" ");
  return `# Serves a finished report with nginx. Written by \`npm run nginx\`: see docs/publishing.md.

# The address inside the report, and nothing for other parts of the site.
map $uri $${own}_path {
    ~^${below}(?<inside>/.*)$ $inside;
}

map $${own}_path $${own}_policy {
    ~^/embed/.*\\.html$ "${contentSecurityPolicy}";
    ~^/admin/index\\.html$ "${adminPolicy("github")}; frame-ancestors 'none'";
    ~\\.html$ "${unframedPolicy}";
}

map $${own}_path $${own}_lifetime {
    ~^/(${hashedFolders.join("|")})/ "${lifetimes.forGood}";
    ~^/ "${lifetimes.asked}";
}

map $${own}_path $${own}_readers {
    ~^/_assets/ "${forEveryone["Access-Control-Allow-Origin"]}";
}

# Pages that have moved, where docs/publishing.md has made a list of \`_redirects\`. Without it a page at the old address leads on.
map $uri $${own}_moved {
    include ${own}/*.map;
}

server {
    listen 80;
    server_name ${domain};
    root "${root}";

    index index.html;
    autoindex off;
    absolute_redirect off;
    server_tokens off;

    types {
${[...byType].map(([type, endings]) => `        ${type} ${endings.join(" ")};`).join("\n")}
    }
    default_type ${OTHER_TYPE};
    charset utf-8;
    charset_types ${listed(textTypes)};

    # \`npm run build -- --compress\` writes the packed files; what has none is packed as it is sent.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_types ${listed(compressibleTypes)};

${Object.entries(everywhere)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join("\n")}
    add_header Content-Security-Policy $${own}_policy always;
    add_header Cache-Control $${own}_lifetime always;
    add_header Access-Control-Allow-Origin $${own}_readers always;

    # What lies in a folder without a page of its own is nobody's business: it is not found.
    error_page 403 404 =404 ${base}404.html;

    if ($${own}_moved) {
        return 301 $${own}_moved;
    }
    # Lists for other hosts, and all that begins with a dot but what proves who owns a domain.
    location ~ "/(_headers|_redirects)$|/\\.(?!well-known/)" {
        return 404;
    }
}
`;
}
