import { posix } from "node:path";

/** What a copy's page may load: what lies beside it on the disk, which has no origin that `'self'` could name. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file: data:",
  "frame-src 'self' file:",
  "form-action 'self' file:",
  "base-uri 'none'",
].join("; ");

const POLICY_TAG = /(<meta http-equiv="content-security-policy" content=")[^"]*(")/;
const MODULE = /<script type="module"[^>]*><\/script>/g;
const PRELOAD = /<link rel="(?:preload|modulepreload)"[^>]*>/g;
const KEEPER = /<script[^>]*\ssrc="[^"]*\/offline\.js"[^>]*><\/script>/g;
/** What is only on the site itself: the offer of this copy, say. */
const SITE_ONLY = /<section[^>]*\sdata-site-only[^>]*>[\s\S]*?<\/section>/g;
const ADDRESS = /(\s(?:href|src|action|data-base|content)=)"([^"]*)"/g;

/**
 * A published page as it opens from disk: every address under `base` from where the page lies (`path`), a folder's as the
 * page in it, and one plain script in the place of all modules.
 */
export function pageOnDisk(html: string, path: string, base: string): string {
  const from = posix.dirname(path);
  const there = (address: string): string => {
    const [whole, inside = "", rest = ""] = /^([^#?]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
    if (whole === undefined) return address;
    const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    return `${posix.relative(from, file)}${rest}`;
  };
  const folder = (address: string): string => {
    const way = posix.relative(from, address.slice(base.length) || ".");
    return way === "" ? "./" : `${way}/`;
  };
  const isOurs = (address: string) => address.startsWith(base) && !address.startsWith("//");
  const rewritten = html
    .replace(SITE_ONLY, "")
    .replace(POLICY_TAG, (_, before: string, after: string) => `${before}${POLICY}${after}`)
    .replace(PRELOAD, "")
    .replace(KEEPER, "")
    .replace(ADDRESS, (all, name: string, value: string) => {
      if (name.trim() === "content=") {
        return all.replace(/^(\s\S+"\d+; ?url=)([^"]+)/, (whole, before: string, to: string) =>
          isOurs(to) ? before + there(to) : whole,
        );
      }
      // From page to page: a folder has no page of its own on a disk.
      if (/^\.\.?\/[^?#]*\/$/.test(value)) return `${name}"${value}index.html"`;
      if (!isOurs(value)) return all;
      return `${name}"${name.trim() === "data-base=" ? folder(value) : there(value)}"`;
    })
    // The explorer's own data name pages too.
    .replace(
      /(&(?:quot|#34|#x22);href&(?:quot|#34|#x22);:&(?:quot|#34|#x22);)([^&]*)/g,
      (all, before: string, to: string) => (isOurs(to) ? before + there(to) : all),
    );
  if (!rewritten.includes('<script type="module"')) return rewritten;
  const script = `<script defer src="${posix.relative(from, "on-disk.js")}"></script>`;
  return rewritten.replace(MODULE, "").replace("</head>", () => `${script}</head>`);
}
