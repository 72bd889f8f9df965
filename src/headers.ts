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

/** Headers for the addresses that a pattern takes in: one address, or with `*` at its end all that begin so. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * The headers that a site should be sent with; `pages` are its addresses without `base`. `frame-ancestors`, which a page
 * can't set itself, keeps every page out of frames but those below `/embed/`. Pages are named one folder at a time and no
 * header stands in two rules that take in the same address: where two do, some hosts send the one and some send both.
 */
export function headerRules(pages: readonly string[], base: string): HeaderRule[] {
  const root = base.replace(/\/$/, "");
  const folders = [...new Set(pages.map((page) => page.split("/")[1] ?? ""))];
  const isAlone = (folder: string) => pages.filter((page) => page.startsWith(`/${folder}/`)).length <= 1;
  const pagePatterns = folders.map((folder) => (folder === "" ? "/" : `/${folder}/${isAlone(folder) ? "" : "*"}`));
  return [
    {
      pattern: `${root}/*`,
      headers: {
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
      },
    },
    ...pagePatterns.map((pattern) => ({
      pattern: root + pattern,
      headers: { "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'` },
    })),
    { pattern: `${root}/embed/*`, headers: { "Content-Security-Policy": contentSecurityPolicy } },
    // A page in a sandboxed frame counts as another site, and a browser gives it fonts only if they are for everyone.
    { pattern: `${root}/_assets/*`, headers: { "Access-Control-Allow-Origin": "*" } },
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
