import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";

export const ROOT = join(import.meta.dirname, "../..");
export const FIXTURES = join(ROOT, "tests/fixtures");

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** Runs one of the package's commands in a process of its own, as a person would. */
export function run(
  script: string,
  args: readonly string[],
  { env = {}, cwd = ROOT }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, "scripts", `${script}.ts`), ...args],
      { cwd, env: { ...process.env, NO_COLOR: "1", ...env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

/** Builds a report and throws what it said when it fails. */
export async function build(
  content: string,
  out: string,
  args: string[] = [],
  options: RunOptions = {},
): Promise<Ended> {
  const ended = await run("build", ["--content", content, "--out", out, ...args], options);
  if (ended.code !== 0) throw new Error(`the build of ${content} failed:\n${ended.stdout}${ended.stderr}`);
  return ended;
}

/** Paths of all files in a folder, sorted, `/`-separated. */
export function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The checksum of each file in a folder, by its path. */
export function sumsOf(dir: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(dir).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(dir, path)))
        .digest("hex"),
    ]),
  );
}

/** Everything that can be read in a file of a site: Pagefind’s files are packed, and archives hold others. */
export function textOf(dir: string, path: string): string {
  return textIn(readFileSync(join(dir, path)));
}

function textIn(bytes: Uint8Array): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString("utf8");
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!isArchive) return Buffer.from(bytes).toString("utf8");
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${textIn(content)}`)
    .join("\n");
}

/** The finished site’s files that people or other programs read as text, code left out. */
export function proseIn(dir: string): string[] {
  return filesIn(dir).filter((path) => /\.(?:html|xml|csv|json|bib|ris|txt|svg|pf_fragment)$/.test(path));
}
