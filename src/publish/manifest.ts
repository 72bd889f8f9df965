import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../exports/checksums.ts";
import type { Report } from "../model/report.ts";
import { siteFiles } from "./site-files.ts";

/** Where it stands in a site. It lists every file but itself and the marker, which is written as the site is put in place. */
export const MANIFEST = "manifest.json";

export interface Manifest {
  format: "soundings-manifest";
  formatVersion: 1;
  report: string;
  edition: string;
  version: string;
  released: string;
  /** The SHA-256 of each part of the content. */
  content: Readonly<Record<string, string>>;
  /** Sorted by path. `from` names the parts of the content that a file tells of; none where the generator brings it. */
  files: { path: string; bytes: number; sha256: string; from: string[] }[];
}

/**
 * Every file of the staged site in `dir` with its hash, and what content made it. The same for the same content, wherever
 * and whenever it is built: two sites can be compared by it, and what changed between them can be told.
 */
export async function siteManifest(dir: string, report: Report, content: Manifest["content"]): Promise<Manifest> {
  const origins = originsIn(report, Object.keys(content));
  const files: Manifest["files"] = [];
  for (const path of await siteFiles(dir)) {
    const bytes = await readFile(join(dir, path));
    files.push({ path, bytes: bytes.byteLength, sha256: sha256(bytes), from: origins(path) });
  }
  const { id, version, released } = report.meta;
  return {
    format: "soundings-manifest",
    formatVersion: 1,
    report: id,
    edition: report.edition,
    version,
    released,
    content,
    files,
  };
}

/** What the generator brings, whatever the content. The fonts and scripts among the assets have their hash for a name. */
const OWN = /^(?:_assets\/|pagefind\/[\w-]+\.(?:js|css)$|(?:theme|embed|embed-frame)\.js$)/;

/** Files that tell of one thing, and the parts of the content that hold it. All have the report's own facts too. */
function originsIn(report: Report, parts: readonly string[]): (path: string) => string[] {
  const figureParts = (id: string) => {
    const figure = report.figures.find((one) => one.id === id);
    return figure && "data" in figure
      ? ["figures", `data/${figure.data}`]
      : ["figures", "themes", "recommendations", "audiences"];
  };
  const rules: [RegExp, (id: string) => string[]][] = [
    [/^chapters\/([^/]+)\/index\.html$/, (id) => [`chapters/${id}`]],
    [/^downloads\/chapters\/.*-chapter-\d+-(.+)\.pdf$/, (id) => [`chapters/${id}`]],
    [/^themes\/([^/]+)\/index\.html$/, () => ["themes", "evidence", "recommendations"]],
    [/^recommendations\/([^/]+)\/index\.html$/, () => ["recommendations", "evidence", "themes", "audiences"]],
    [/^for\/([^/]+)\/index\.html$/, () => ["audiences", "actions", "recommendations"]],
    [/^(?:figures|embed)\/([^/]+)\/index\.html$/, figureParts],
    [/^downloads\/figures\/([^/]+)\//, figureParts],
    [/^(images\/.+)$/, (path) => [path]],
    [/^sources\/index\.html$/, () => ["sources"]],
    [/^glossary\/index\.html$/, () => ["glossary"]],
  ];
  return (path) => {
    if (OWN.test(path)) return [];
    for (const [pattern, from] of rules) {
      const [, id] = pattern.exec(path) ?? [];
      if (id === undefined && !pattern.test(path)) continue;
      const named = from(id ?? "").filter((part) => parts.includes(part));
      return path.startsWith("images/") ? named : [...named, "report"].sort();
    }
    return [...parts];
  };
}
