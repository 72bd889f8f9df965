import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Problem } from "../problem.ts";
import type { ContentFiles } from "./content-files.ts";
import { decodeText } from "./decode-text.ts";

const TEXT_FILE = /\.(?:ya?ml|jsonc?|mdx?|csv|bib|txt)$/i;

/** What operating systems and editors leave behind. It is nobody's content, and never a mistake. */
const LITTER = /^(?:\..*|Thumbs\.db|desktop\.ini|~\$.*|.*~|#.*#)$/;

/**
 * Reads a content folder whole. Never throws for what an author can cause: a missing folder, a file that
 * can't be read or isn't UTF-8 come back as problems. Links that lead out of the folder are refused, so that
 * a report can't publish what lies beside it.
 */
export async function readContent(dir: string): Promise<ContentFiles> {
  const texts = new Map<string, string>();
  const files: string[] = [];
  const problems: Problem[] = [];
  const root = await folderAt(dir);
  if (root === undefined) return { dir, texts, files, problems: [missingFolder(dir)] };
  if (!(await looksLikeReport(root))) return { dir, texts, files, problems: [notAReport(dir)] };

  for (const path of (await listFiles(root, problems)).sort(byCodeUnit)) {
    files.push(path);
    if (!TEXT_FILE.test(path)) continue;
    try {
      const decoded = decodeText(await readFile(join(root, path)), path);
      texts.set(path, decoded.text);
      problems.push(...decoded.problems);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return { dir, texts, files, problems };
}

/** A folder without any part of a report is another folder; reading it whole would report a fault for each of its files. */
async function looksLikeReport(root: string): Promise<boolean> {
  const names = new Set(await readdir(root));
  return ["report.yaml", "report.yml", "chapters", "findings"].some((name) => names.has(name));
}

async function folderAt(dir: string): Promise<string | undefined> {
  try {
    const root = await realpath(dir);
    return (await stat(root)).isDirectory() ? root : undefined;
  } catch {
    return undefined;
  }
}

/** Paths of all files under `root`, `/`-separated. `seen` holds the real folders above, so that a link can't loop. */
async function listFiles(root: string, problems: Problem[], folder = "", seen = [root]): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(root, folder, problems)) {
    if (LITTER.test(name)) continue;
    const path = folder === "" ? name : `${folder}/${name}`;
    try {
      const real = await realpath(join(root, path));
      if (real !== root && !real.startsWith(root + sep)) {
        problems.push(outside(path));
        continue;
      }
      const kind = await stat(real);
      if (kind.isFile()) found.push(path);
      else if (kind.isDirectory() && !seen.includes(real)) {
        found.push(...(await listFiles(root, problems, path, [...seen, real])));
      }
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return found;
}

async function namesIn(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  try {
    return await readdir(join(root, folder));
  } catch (error) {
    problems.push(unreadable(folder === "" ? "." : folder, error));
    return [];
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function missingFolder(dir: string): Problem {
  return {
    rule: "content-missing",
    severity: "error",
    file: ".",
    line: 1,
    column: 1,
    message: `There is no folder \`${dir}\` to read the report from.`,
    hint: "Name the folder that holds `report.yaml` with `--content`, or create it.",
  };
}

function notAReport(dir: string): Problem {
  return {
    rule: "content-missing",
    severity: "error",
    file: ".",
    line: 1,
    column: 1,
    message: `The folder \`${dir}\` holds no report: it has neither \`report.yaml\` nor \`chapters/\` nor \`findings/\`.`,
    hint: "Name the folder that holds `report.yaml` with `--content`.",
  };
}

function outside(file: string): Problem {
  return {
    rule: "link-outside",
    severity: "error",
    file,
    line: 1,
    column: 1,
    message: "This is a link to a place outside the content folder, which is not read.",
    hint: "Put a copy of what it points to in its place.",
  };
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return {
    rule: "unreadable-file",
    severity: "error",
    file,
    line: 1,
    column: 1,
    message: `This file can't be read${code}.`,
    hint: "Check that it exists where its link points, and that you may read it.",
  };
}

export type { ContentFiles } from "./content-files.ts";
