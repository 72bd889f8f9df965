import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A content folder as it once was. `close` takes away what was made for it. */
export interface EarlierContent {
  dir: string;
  close(): Promise<void>;
}

/**
 * Opens an earlier version of a content folder: a folder with a copy of it, or a commit, branch or tag of Git (`v1.0.0`),
 * whose files are written to a folder of their own for as long as they are read. Throws an Error in words where there is
 * neither.
 */
export async function openEarlier(from: string, content: string): Promise<EarlierContent> {
  const folder = [from, join(from, "content")].find((dir) => existsSync(join(dir, "report.yaml")));
  if (folder !== undefined) return { dir: folder, close: async () => undefined };
  const commit = await git(content, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${from}^{commit}`]);
  if (commit === undefined)
    throw new Error(`“${from}” is neither a folder with a report nor a commit, branch or tag of Git.`);
  const top = (await git(content, ["rev-parse", "--show-toplevel"]))?.toString().trim() ?? "";
  const inside = relative(top, resolve(content)).replaceAll("\\", "/");
  const prefix = inside === "" ? "" : `${inside}/`;
  const name = commit.toString().trim();
  const listed = await git(top, ["ls-tree", "-r", "-z", name, "--", prefix === "" ? "." : prefix]);
  const files = (listed?.toString() ?? "").split("\0").flatMap((line) => {
    // A link leads elsewhere, and is no file of the report.
    const [, kind, path] = /^(\d+) blob \w+\t([\s\S]+)$/.exec(line) ?? [];
    return path === undefined || kind === "120000" ? [] : [path];
  });
  if (!files.includes(`${prefix}report.yaml`)) throw new Error(`“${from}” has no report in ${content}.`);
  const dir = await mkdtemp(join(tmpdir(), "soundings-earlier-"));
  const close = () => rm(dir, { recursive: true, force: true });
  try {
    for (const path of files) {
      const target = join(dir, path.slice(prefix.length));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, (await git(top, ["show", `${name}:${path}`])) ?? "");
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { dir, close };
}

/** What a Git command says; nothing where it fails, or there is no Git. */
async function git(dir: string, args: readonly string[]): Promise<Buffer | undefined> {
  try {
    return (await run("git", ["-C", dir, ...args], { encoding: "buffer", maxBuffer: 1 << 30 })).stdout;
  } catch {
    return undefined;
  }
}
