import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "../model/located.ts";
import { textsAt } from "../model/records.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import { ROOT } from "./render-pages.ts";

const trimmed = (path: string) => path.replace(/^\/+|\/+$/g, "");

/**
 * Every path in `files` of `report.yaml` names a file or folder, in the content or in `public/`. A mistyped one would
 * keep nothing back.
 */
export async function checkKeptFiles(
  texts: ReadonlyMap<string, string>,
  files: readonly string[],
  publicDir = join(ROOT, "public"),
): Promise<Problem[]> {
  const document = parseYaml(texts.get("report.yaml") ?? "", "report.yaml");
  const named = textsAt(document, ["files", "*", "path"]);
  if (named.length === 0) return [];
  const entries = existsSync(publicDir) ? await readdir(publicDir, { recursive: true }) : [];
  const there = [...files, ...entries.map((path) => path.replaceAll("\\", "/"))];
  return named
    .filter(({ value }) => !there.some((path) => path === trimmed(value) || path.startsWith(`${trimmed(value)}/`)))
    .map(({ path, value }) => ({
      rule: "missing-file",
      severity: "error",
      file: "report.yaml",
      ...document.placeOf(path, "value"),
      message: `There is no file \`${value}\`, so nothing is kept back.`,
      hint: "Write its path in `public/` (`annex/guide.pdf`) or in the content folder (`images/map.png`).",
    }));
}

/** Takes the files that other editions keep to themselves out of a staged site. */
export async function leaveOutFiles(dir: string, { meta, edition }: Pick<Report, "meta" | "edition">): Promise<void> {
  for (const { path, editions } of meta.files) {
    if (!editions.includes(edition)) await rm(join(dir, trimmed(path)), { recursive: true, force: true });
  }
}
