import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../exports/checksums.ts";
import type { Manifest } from "../manifest.ts";

/** The script that keeps a report on its readers' devices, or takes it away again. */
export const WORKER = "sw.js";

/** The script on every page that asks for it, where the author wants that. */
export const REGISTRATION = "offline.js";

/** What is kept: pages and what they are shown with. Not what is embedded elsewhere, is only for programs, or is large. */
const KEPT =
  /\.html$|(?:^|\/)_assets\/.*\.(?:css|js|woff2)$|^(?:[\w-]+\/)?(?:theme\.js|offline\.js|brand\.css|icon\.svg)$/;
const PASSED_BY = /^(?:[\w-]+\/)?(?:embed|admin)\/|(?:^|\/)404\.html$/;

/** How many letters of a digest tell two versions of a file apart. */
const LETTERS = 16;

/** Asks a browser to keep the report, once its page has been shown. */
export function registrationScript(base: string): string {
  return `addEventListener("load",()=>{navigator.serviceWorker?.register(${JSON.stringify(base + WORKER)}).catch(()=>{})});\n`;
}

/**
 * The service worker of a site: one that keeps the files of `manifest`, in a copy that is named by all that is in it; or,
 * without one, the worker that removes what an earlier version kept, and itself. It is in every site, because a browser
 * goes on with a worker for as long as it finds nothing in its place.
 */
export function workerScript(base: string, manifest: Pick<Manifest, "files"> | undefined): string {
  const kept = (manifest?.files ?? []).filter(({ path }) => KEPT.test(path) && !PASSED_BY.test(path));
  const files = Object.fromEntries(kept.map(({ path, sha256: digest }) => [path, digest.slice(0, LETTERS)]));
  const site = manifest ? { base, cache: sha256(JSON.stringify(files)).slice(0, LETTERS), files } : { base };
  const program = readFileSync(join(import.meta.dirname, manifest ? "worker.js" : "farewell.js"), "utf8");
  return `const SITE = ${JSON.stringify(site)};\n${program}`;
}
