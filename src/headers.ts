/**
 * What a page may load and run: its own files and nothing else. `wasm-unsafe-eval` is for the search
 * engine, which is compiled code of our own; no inline script or style is ever allowed.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** For all pages but those below `/embed/`: no other site can lay them under its own buttons. A page can't say so itself. */
export const unframedPolicy = `${contentSecurityPolicy}; frame-ancestors 'none'`;

/** Where each service that keeps repositories is asked. */
const SERVICES = { github: "https://api.github.com", gitlab: "https://gitlab.com" } as const;

/**
 * For `/admin/` alone: the editor sets styles as it runs, shows pictures that it holds, and asks the service where the
 * repository is. It runs no code but its own file.
 */
export function adminPolicy(service: keyof typeof SERVICES): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' data: blob: ${SERVICES[service]}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** For every file. */
export const everywhere = {
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
} as const;

/** How long a browser may keep a file without asking. */
export const lifetimes = {
  /** What has the digest of its content in its name. */
  forGood: "public, max-age=31536000, immutable",
  /** All else: kept, and asked about each time, so that a quotation that was withdrawn is gone at the next look. */
  asked: "public, max-age=0, must-revalidate",
} as const;

/** Folders whose files have a digest in their name. */
export const hashedFolders = ["_assets", "pagefind/fragment", "pagefind/index", "pagefind/filter"] as const;

/** A page in a sandboxed frame counts as another site, and a browser gives it fonts only if they are for everyone. */
export const forEveryone = { "Access-Control-Allow-Origin": "*" } as const;

/** Headers for the addresses that a pattern takes in: one address, or with `*` at its end all that begin so. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * The headers that a site should be sent with; `pages` are its addresses without `base`, `admin` says that it has an editor. Pages are named one folder at a
 * time and no header stands in two rules that take in the same address: where two do, some hosts send the one and some
 * send both.
 */
export function headerRules(
  pages: readonly string[],
  base: string,
  admin?: { service: keyof typeof SERVICES },
): HeaderRule[] {
  const root = base.replace(/\/$/, "");
  const folders = [...new Set(pages.map((page) => page.split("/")[1] ?? ""))];
  const isAlone = (folder: string) => pages.filter((page) => page.startsWith(`/${folder}/`)).length <= 1;
  const pagePatterns = folders.map((folder) => (folder === "" ? "/" : `/${folder}/${isAlone(folder) ? "" : "*"}`));
  const asked = { "Cache-Control": lifetimes.asked };
  return [
    { pattern: `${root}/*`, headers: everywhere },
    ...pagePatterns.map((pattern) => ({
      pattern: root + pattern,
      headers: { "Content-Security-Policy": unframedPolicy, ...asked },
    })),
    { pattern: `${root}/embed/*`, headers: { "Content-Security-Policy": contentSecurityPolicy, ...asked } },
    ...(admin
      ? [
          {
            pattern: `${root}/admin/`,
            headers: { "Content-Security-Policy": `${adminPolicy(admin.service)}; frame-ancestors 'none'`, ...asked },
          },
        ]
      : []),
    ...hashedFolders.map((folder) => ({
      pattern: `${root}/${folder}/*`,
      headers: { "Cache-Control": lifetimes.forGood, ...(folder === "_assets" ? forEveryone : {}) },
    })),
  ];
}

/** The rules as the file `_headers`, which many hosts of static sites read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n").concat("\n"),
    )
    .join("");
}

/** The rules in a `_headers` file. Lines that are no rule are passed over. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith("/")) rules.push({ pattern: line.trim(), headers: {} });
    else if (name && value) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}

/** The headers that rules give an address. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
